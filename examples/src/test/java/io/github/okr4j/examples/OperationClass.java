package io.github.okr4j.examples;

/** The columns of the fault matrix: how dangerous it is to repeat a call, and whether its response is read. */
enum OperationClass {
    SAFE("Safe"),
    IDEMPOTENT("Idempotent"),
    /** A delete: the body of a 2xx response is not decoded. */
    IDEMPOTENT_WITHOUT_ANSWER("Idempotent, response not read"),
    NON_IDEMPOTENT("Non-idempotent");

    private final String title;

    OperationClass(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
