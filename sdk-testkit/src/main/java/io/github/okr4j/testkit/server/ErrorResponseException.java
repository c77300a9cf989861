package io.github.okr4j.testkit.server;

/** Ends the handling of a request with an error answer; thrown before anything was changed. */
public final class ErrorResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FakeResponse answer;

    public ErrorResponseException(FakeResponse answer) {
        super("answered with status " + answer.status(), null, false, false);
        this.answer = answer;
    }

    public FakeResponse answer() {
        return answer;
    }
}
