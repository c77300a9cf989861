/** Typed client for Perdoo: the documented REST contract of key results. */
module io.github.okr4j.perdoo {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.perdoo.rest;
    exports io.github.okr4j.perdoo.rest.keyresults;

    opens io.github.okr4j.perdoo.rest.keyresults to
            com.fasterxml.jackson.databind;
}
