package io.github.okr4j.examples;

/** The columns of the fault matrix: how dangerous it is to repeat a call, and whether its answer is read. */
enum OperationClass {
    SAFE("Safe"),
    IDEMPOTENT("Idempotent"),
    /** A delete: whatever a 2xx answer says is not decoded. */
    IDEMPOTENT_WITHOUT_ANSWER("Idempotent, answer not read"),
    NON_IDEMPOTENT("Non-idempotent");

    private final String title;

    OperationClass(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
