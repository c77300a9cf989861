/** Typed client for the goal API of ClickUp. */
module io.github.okr4j.clickup {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.clickup;
    exports io.github.okr4j.clickup.auth;
    exports io.github.okr4j.clickup.goals;
    exports io.github.okr4j.clickup.tasks;
    exports io.github.okr4j.clickup.webhooks;
    exports io.github.okr4j.clickup.workspaces;

    opens io.github.okr4j.clickup.auth to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.clickup.goals to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.clickup.tasks to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.clickup.webhooks to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.clickup.workspaces to
            com.fasterxml.jackson.databind;
}
