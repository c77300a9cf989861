package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.perdoo.graphql.documents.GraphqlResponse;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest extends PerdooFixture {
    private static final String BY_ID = "query($id: UUID!) { objective(id: $id) { id name lead { name } } }";

    @Envelope
    record Answer(@JsonProperty("objective") Objective objective) {}

    @Test
    void execute_aQuery_readsItsDataAsAType() {
        String id = addObjective("Ship");

        Answer response = client.documents()
                .execute(BY_ID, Map.of("id", id), Answer.class)
                .execute();

        assertThat(response.objective().name()).isEqualTo("Ship");
        assertThat(response.objective().lead().name()).isEqualTo("Ann Example");
    }

    @Test
    void execute_variableThatIsNull_isLeftOut() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", 5);
        variables.put("after", null);
        assertThat(data(
                                "query($first: Int, $after: String) { allUsers(first: $first, after: $after)"
                                        + " { edges { node { name } } } }",
                                variables)
                        .toString())
                .contains("Ann Example");
        assertThat(variables()).isEqualTo(Map.of("first", 5));
    }

    @Test
    void execute_withoutVariables_sendsNone() {
        assertThat(data("{ me { id } }", Map.of())).containsOnlyKeys("me");
        assertThat(fake.requests().get(0).body()).isEqualTo("{\"query\":\"{ me { id } }\"}");
    }

    @Test
    void execute_errorsBesideData_throwWithTheBody() {
        String id = addObjective("Ship");
        fake.failField(id, "lead", "the lead is on holiday");

        UnexpectedStatusException e = failure(
                UnexpectedStatusException.class, client.documents().execute(BY_ID, Map.of("id", id), Answer.class));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.vendorError().message()).contains("on holiday").contains("(at objective.lead)");
        assertThat(e.body()).contains("Ship");
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void answer_errorsBesideData_hasBoth() {
        String id = addObjective("Ship");
        fake.failField(id, "lead", "the lead is on holiday");

        GraphqlResponse response =
                client.documents().response(BY_ID, Map.of("id", id)).execute();

        Map<?, ?> objective = (Map<?, ?>) response.data().get("objective");
        assertThat(objective.get("name")).isEqualTo("Ship");
        assertThat(objective.get("lead")).isNull();
        assertThat(response.errors()).hasSize(1);
        assertThat(response.errors().get(0).message()).contains("on holiday");
        assertThat(response.errors().get(0).path()).isEqualTo(List.of("objective", "lead"));
        assertThat(response).hasToString("GraphqlResponse[data=[objective], errors=1]");
    }

    @Test
    void answer_nothingButErrors_hasNoData() {
        respond(200, Map.of(), "{\"data\":null,\"errors\":[{\"message\":\"no\"}]}");

        GraphqlResponse response =
                client.documents().response("{ me { id } }", Map.of()).execute();

        assertThat(response.data()).isNull();
        assertThat(response.errors().get(0).path()).isEmpty();
    }

    @Test
    void answer_refusedDocument_isAnException() {
        BadRequestException e =
                failure(BadRequestException.class, client.documents().response("{ me { shoeSize } }", Map.of()));

        assertThat(e.vendorError().message()).contains("shoeSize");
        assertThat(e).hasMessageContaining("probe()");
    }

    @Test
    void execute_mutationWithPayloadErrors_namesTheFields() {
        BadRequestException e = failure(
                BadRequestException.class,
                client.documents()
                        .execute(
                                "mutation { upsertKpi(input: {description: \"x\"})"
                                        + " { kpi { id } errors { field messages } } }",
                                Map.of(),
                                Map.class));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.vendorError().fieldErrors()).containsEntry("name", List.of("This field is required."));
    }

    @Test
    void execute_mutationWhoseAnswerFailsHalfway_mayHaveHappened() {
        respond(200, Map.of(), "{\"data\":{\"upsertKpi\":null},\"errors\":[{\"message\":\"timeout\"}]}");

        UnexpectedStatusException e = failure(
                UnexpectedStatusException.class,
                client.documents()
                        .execute("mutation { upsertKpi(input: {name: \"x\"}) { kpi { id } } }", Map.of(), Map.class));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
    }

    @Test
    void execute_mutation_isNotRepeatedAfterAServerError_andAQueryIs() {
        respond(500, Map.of(), "");
        failure(
                ServerException.class,
                client.documents()
                        .execute("mutation { upsertKpi(input: {name: \"x\"}) { kpi { id } } }", Map.of(), Map.class));
        assertThat(fake.requests()).hasSize(1);

        respond(500, Map.of(), "");
        assertThat(data("{ me { id } }", Map.of())).isNotEmpty();
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void execute_dataOfAnotherShape_namesThePlace() {
        respond(200, Map.of(), "{\"data\":{\"objective\":{\"id\":[],\"name\":\"n\"}}}");

        assertThat(failure(DecodeException.class, client.documents().execute(BY_ID, Map.of("id", "a"), Answer.class))
                        .path())
                .isEqualTo("$.data.objective.id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { id }",
                "{ me { id } } }",
                "{ me ( id } )",
                "{ me(name: \"x) { id } }",
                "query",
                "query Me",
                "subscription { me { id } }",
                "type Query { me: String }",
                "hello",
                "fragment F on user { id }",
                "query A { me { id } } query B { me { id } }",
                "{ me { id } } { me { id } }",
                "\"\"\"{ me { id } }",
                " ",
                "# only a comment { me { id } }"
            })
    void execute_whatCannotBeADocument_isRefusedWithNothingSent(String document) {
        assertThatThrownBy(() -> client.documents().execute(document, Map.of(), Map.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a } comment\n{ me { id } }",
                "query Me($a: String = \"}\") { me { id } }",
                "query($a: String = \"\") @deprecated { me { id } }",
                "{ me { id name } } fragment F on user { id }",
                "fragment F on user { id } query { me { ...F } }"
            })
    void execute_oddButClosedDocuments_areLeftToTheServer(String document) {
        assertThat(client.documents().execute(document, Map.of(), Map.class)).isNotNull();
        assertThat(client.documents().response(document, Map.of())).isNotNull();
    }

    @Test
    void execute_bracesInTexts_doNotCount() {
        String document = "mutation { upsertKpi(input: {name: \"a } \\\" {\", description: \"\"\"x \"} { y\"\"\"})"
                + " { kpi { name description } errors { field } } }";

        assertThat(data(document, Map.of()))
                .isEqualTo(Map.of(
                        "upsertKpi",
                        Map.of("kpi", Map.of("name", "a } \" {", "description", "x \"} { y"), "errors", List.of())));
    }

    @Test
    void badInput_ofDocuments_isRefusedWithNothingSent() {
        assertThatThrownBy(() -> client.documents().execute(null, Map.of(), Map.class))
                .hasMessageContaining("document");
        assertThatThrownBy(() -> client.documents().execute("{ me { id } }", null, Map.class))
                .hasMessageContaining("variables");
        assertThatThrownBy(() -> client.documents().execute("{ me { id } }", Map.of(), null))
                .hasMessageContaining("type");
        assertThatThrownBy(() -> client.documents().response("mutation { a { b } }", Map.of()))
                .hasMessageContaining("execute");
        assertThat(fake.requests()).isEmpty();
    }
}
