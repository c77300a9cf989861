/** Typed client for the goal API of Perform and Engage 365. */
module io.github.okr4j.performengage {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.performengage;
    exports io.github.okr4j.performengage.goals;

    opens io.github.okr4j.performengage.goals to
            com.fasterxml.jackson.databind;
}
