package io.github.okr4j.testkit.server;

/** Ends the handling of a request with an error response; thrown before anything was changed. */
public final class ErrorResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FakeResponse response;

    public ErrorResponseException(FakeResponse response) {
        super("responded with status " + response.status(), null, false, false);
        this.response = response;
    }

    public FakeResponse response() {
        return response;
    }
}
