package io.github.okr4j.testkit;

/** Ends the handling of a request with an error answer; thrown before anything was changed. */
final class ErrorResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FakeResponse answer;

    ErrorResponseException(FakeResponse answer) {
        super("answered with status " + answer.status(), null, false, false);
        this.answer = answer;
    }

    FakeResponse answer() {
        return answer;
    }
}
