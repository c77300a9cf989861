/** Typed client for the goal API of Pipedrive. */
module io.github.okr4j.pipedrive {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.pipedrive;
    exports io.github.okr4j.pipedrive.goals;

    opens io.github.okr4j.pipedrive.goals to
            com.fasterxml.jackson.databind;
}
