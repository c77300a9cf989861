/** Typed clients for Perdoo: its own GraphQL API, and the documented REST contract. */
module io.github.okr4j.perdoo {
    requires transitive io.github.okr4j.core;
    requires com.fasterxml.jackson.annotation;

    exports io.github.okr4j.perdoo.graphql;
    exports io.github.okr4j.perdoo.graphql.commits;
    exports io.github.okr4j.perdoo.graphql.documents;
    exports io.github.okr4j.perdoo.graphql.goals;
    exports io.github.okr4j.perdoo.graphql.groups;
    exports io.github.okr4j.perdoo.graphql.kpis;
    exports io.github.okr4j.perdoo.graphql.objectives;
    exports io.github.okr4j.perdoo.graphql.results;
    exports io.github.okr4j.perdoo.graphql.schema;
    exports io.github.okr4j.perdoo.graphql.timeframes;
    exports io.github.okr4j.perdoo.graphql.users;
    exports io.github.okr4j.perdoo.rest;
    exports io.github.okr4j.perdoo.rest.cycles;
    exports io.github.okr4j.perdoo.rest.keyresults;
    exports io.github.okr4j.perdoo.rest.objectives;
    exports io.github.okr4j.perdoo.rest.teams;
    exports io.github.okr4j.perdoo.rest.users;
    exports io.github.okr4j.perdoo.rest.updates;

    opens io.github.okr4j.perdoo.graphql.commits to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.documents to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.goals to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.groups to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.kpis to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.objectives to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.results to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.schema to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.timeframes to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.users to
            com.fasterxml.jackson.databind;
    opens io.github.okr4j.perdoo.graphql.wire to
            com.fasterxml.jackson.databind;
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
    opens io.github.okr4j.perdoo.rest.wire to
            com.fasterxml.jackson.databind;
}
