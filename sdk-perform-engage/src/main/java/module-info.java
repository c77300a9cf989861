/** Typed client for the API of Perform and Engage 365. */
module io.github.okr4j.performengage {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.performengage;
    exports io.github.okr4j.performengage.checkins;
    exports io.github.okr4j.performengage.conversations;
    exports io.github.okr4j.performengage.goals;
    exports io.github.okr4j.performengage.people;
    exports io.github.okr4j.performengage.questions;
    exports io.github.okr4j.performengage.recognition;

    opens io.github.okr4j.performengage.checkins to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.conversations to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.goals to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.lists to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.people to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.questions to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.performengage.recognition to
            com.fasterxml.jackson.databind;
}
