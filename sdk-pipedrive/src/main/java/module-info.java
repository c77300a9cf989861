/** Typed client for the goal API of Pipedrive. */
module io.github.okr4j.pipedrive {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.pipedrive;
    exports io.github.okr4j.pipedrive.activities;
    exports io.github.okr4j.pipedrive.auth;
    exports io.github.okr4j.pipedrive.currencies;
    exports io.github.okr4j.pipedrive.deals;
    exports io.github.okr4j.pipedrive.goals;
    exports io.github.okr4j.pipedrive.pipelines;
    exports io.github.okr4j.pipedrive.users;

    opens io.github.okr4j.pipedrive to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.activities to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.currencies to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.deals to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.goals to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.paging to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.pipelines to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.pipedrive.users to
            com.fasterxml.jackson.databind;
}
