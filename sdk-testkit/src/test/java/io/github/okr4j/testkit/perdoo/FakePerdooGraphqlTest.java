package io.github.okr4j.testkit.perdoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakePerdooGraphqlTest {
    private static final String PATH = "/graphql/";

    @AutoClose
    private final FakePerdooGraphql fake = FakePerdooGraphql.start();

    private final Browser browser = Browser.of(fake, "Authorization", "Bearer " + fake.token());
    private final String ann = fake.addUser("Ann Example", "ann@example.com");
    private final String quarter = fake.addTimeframe("2026 Q1", "2026-01-01", "2026-03-31");
    private final String objective = fake.addObjective(quarter, "Grow");

    private Browser.Reply send(String document, Map<String, Object> variables) {
        return browser.post(PATH, Json.write(Map.of("query", document, "variables", variables)));
    }

    @Test
    void query_seededObjective_hasItsLinksAndKeyResults() {
        fake.change(objective, Map.of("lead", ann));
        fake.addKeyResult(objective, "Users", 0, 25, 100);

        Browser.Reply reply = send(
                "query($id: UUID!) { objective(id: $id) { name lead { name } keyResults { edges { node { name } } } } }",
                Map.of("id", objective));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains(
                        "\"name\":\"Grow\"", "\"lead\":{\"name\":\"Ann Example\"}", "{\"node\":{\"name\":\"Users\"}}");
    }

    @Test
    void mutation_upsert_changesTheStoredEntity() {
        Browser.Reply reply = send(
                "mutation($input: UpsertObjectiveMutationInput!) { upsertObjective(input: $input) { objective { id } } }",
                Map.of("input", Map.of("id", objective, "name", "Grow faster", "lead", ann)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(fake.entity(objective)).containsEntry("name", "Grow faster").containsEntry("lead", ann);
    }

    @Test
    void document_thatDoesNotFitTheSchema_hasStatus400() {
        Browser.Reply reply = send("{ objectives { nothing } }", Map.of());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.list("errors")).hasSize(1);
    }

    @Test
    void field_thatFails_isAPartialResponseWithStatus200() {
        fake.failField(objective, "name", "out of order");

        Browser.Reply reply = send("query($id: UUID!) { objective(id: $id) { id name } }", Map.of("id", objective));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.list("errors").get(0)).containsEntry("path", List.of("objective", "name"));
    }

    @Test
    void token_missing_hasStatus401() {
        assertThat(Browser.anonymous(fake)
                        .post(PATH, "{\"query\":\"{ me { id } }\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void remove_entity_isNullAfterwards() {
        fake.remove(objective);

        assertThat(send("query($id: UUID!) { objective(id: $id) { id } }", Map.of("id", objective))
                        .body())
                .contains("\"objective\":null");
    }

    @Test
    void repeatedPageToken_isInEveryPage() {
        fake.inject(Fault.repeatedPageToken().always());
        String document = "{ objectives(first: 1) { pageInfo { hasNextPage endCursor } edges { node { id } } } }";

        assertThat(send(document, Map.of()).body())
                .contains("\"hasNextPage\":true")
                .isEqualTo(send(document, Map.of()).body());
    }

    @Test
    void add_unknownTypeOrLink_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.add("epic", Map.of()))
                .withMessageContaining("objective")
                .withMessageContaining("epic");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.addObjective("missing", "Grow"))
                .withMessageContaining("missing");
    }
}
