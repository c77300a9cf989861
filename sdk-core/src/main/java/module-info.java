/** The transport, authentication, paging and error core of okr4j; each vendor module builds on it. */
module io.github.okr4j.core {
    requires transitive okhttp3;
    requires static transitive java.sql;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports io.github.okr4j.core;
    exports io.github.okr4j.core.auth;
    exports io.github.okr4j.core.error;
    exports io.github.okr4j.core.http;
    exports io.github.okr4j.core.json;
    exports io.github.okr4j.core.oauth;
    exports io.github.okr4j.core.page;

    opens io.github.okr4j.core.json to
            com.fasterxml.jackson.databind;
}
