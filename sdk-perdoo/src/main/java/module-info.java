/** Typed client for Perdoo: the documented REST contract. */
module io.github.okr4j.perdoo {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.perdoo.rest;
    exports io.github.okr4j.perdoo.rest.cycles;
    exports io.github.okr4j.perdoo.rest.keyresults;
    exports io.github.okr4j.perdoo.rest.objectives;
    exports io.github.okr4j.perdoo.rest.teams;
    exports io.github.okr4j.perdoo.rest.users;
    exports io.github.okr4j.perdoo.rest.versions;

    opens io.github.okr4j.perdoo.rest.cycles to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.rest.keyresults to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.rest.objectives to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.rest.teams to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.rest.users to
            com.fasterxml.jackson.databind;
}
