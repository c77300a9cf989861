package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.kpis.UpsertKpi;
import io.github.okr4j.perdoo.graphql.objectives.UpsertObjective;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.UpsertResult;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The names and habits of the vendor that each have cost somebody a failure. */
class TrapsTest extends PerdooFixture {
    @Test
    void keyResultById_isAskedAsResult() {
        refused("query($id: UUID!) { keyResult(id: $id) { id } }", Map.of("id", MISSING), "keyResult");

        String id = fake.add("keyResult", Map.of("name", "Users"));
        assertThat(client.results().get(id).execute().name()).isEqualTo("Users");
    }

    @Test
    void listsOfKpisUsersGroupsAndComments_haveNamesWithAll() {
        for (String root : new String[] {"kpis", "users", "groups", "comments", "allComments"}) {
            refused("{ " + root + " { edges { node { id } } } }", Map.of(), root);
        }
        for (String root : new String[] {"allKpis", "allUsers", "allGroups", "allComment"}) {
            assertThat(data("{ " + root + " { edges { node { id } } } }", Map.of()))
                    .containsOnlyKeys(root);
        }
    }

    @Test
    void keyResults_areWrittenByUpsertResult() {
        String input = "mutation($input: %s!) { %s(input: $input) { keyResult { id } errors { field messages } } }";
        refused(
                input.formatted("UpsertKeyResultMutationInput", "upsertKeyResult"),
                Map.of("input", Map.of("name", "x")),
                "UpsertKeyResultMutationInput");

        String objective = addObjective("Ship");
        Result made = client.results()
                .upsert(UpsertResult.create("Users", objective, BigDecimal.ZERO, BigDecimal.TEN))
                .execute();
        assertThat(made.name()).isEqualTo("Users");
    }

    @Test
    void inputOfKpis_hasKpiInCapitals() {
        refused(
                "mutation($input: UpsertKpiMutationInput!) { upsertKpi(input: $input) { kpi { id } } }",
                Map.of("input", Map.of("name", "x")),
                "UpsertKpiMutationInput");

        assertThat(client.kpis().upsert(UpsertKpi.create("Revenue")).execute().name())
                .isEqualTo("Revenue");
    }

    @Test
    void targetOfAKeyResult_isEndValueAndMetricUnit() {
        String id = fake.add("keyResult", Map.of("name", "Users", "endValue", 7, "metricUnit", "EUR"));
        refused("query($id: UUID!) { result(id: $id) { targetValue } }", Map.of("id", id), "targetValue");
        refused("query($id: UUID!) { result(id: $id) { unit } }", Map.of("id", id), "unit");

        Result result = client.results().get(id).execute();
        assertThat(result.endValue()).isEqualByComparingTo("7");
        assertThat(result.metricUnit()).isEqualTo("EUR");
    }

    @Test
    void statusOfAKpi_isThatOfItsLastCommit() {
        String id = fake.add("kpi", Map.of("name", "Revenue", "lastCommitStatus", "ON_TRACK"));
        refused("query($id: UUID!) { kpi(id: $id) { status } }", Map.of("id", id), "status");

        assertThat(client.kpis().get(id).execute().lastCommitStatus().is(CommitStatus.ON_TRACK))
                .isTrue();
    }

    @Test
    void progressOfAKeyResult_isNotThere() {
        for (String member : new String[] {"progress", "timeframe { id }", "groups { edges { node { id } } }"}) {
            refused("query($id: UUID!) { result(id: $id) { " + member + " } }", Map.of("id", MISSING), "keyResult");
        }
    }

    @Test
    void createAndUpdateOfObjectives_areOneUpsert() {
        for (String name : new String[] {"createObjective", "updateObjective"}) {
            refused("mutation { " + name + "(input: {name: \"x\"}) { objective { id } } }", Map.of(), name);
        }

        String id = client.objectives()
                .upsert(UpsertObjective.create("Ship", quarter))
                .execute()
                .id();
        assertThat(client.objectives()
                        .upsert(UpsertObjective.update(id).name("Ship it"))
                        .execute()
                        .name())
                .isEqualTo("Ship it");
    }

    @Test
    void idsOfQueries_areUuidsAndNotIds() {
        String id = addObjective("Ship");
        refused("query($id: ID!) { objective(id: $id) { id } }", Map.of("id", id), "UUID");

        assertThat(data("query($id: UUID!) { objective(id: $id) { id } }", Map.of("id", id)))
                .isEqualTo(Map.of("objective", Map.of("id", id)));
    }

    @Test
    void statusOfGoals_isAnotherEnumOfTheSameWords_andTheLiteralFitsBoth() {
        fake.add("Goal", Map.of("name", "Growth", "status", "ON_TRACK"));
        String goals = "goals(status: %s) { edges { node { name } } }";
        refused(
                "query($s: CommitStatus) { " + goals.formatted("$s") + " }",
                Map.of("s", "ON_TRACK"),
                "PerdooApiGoalStatusChoices");

        assertThat(data("{ " + goals.formatted("ON_TRACK") + " }", Map.of()).toString())
                .contains("Growth");
    }

    @Test
    void addressWithoutSlash_isNeverUsed() {
        try (PerdooClient other = PerdooClient.builder()
                .baseUrl(fake.baseUrl() + "/graphql")
                .token(fake.token())
                .build()) {
            assertThat(other.users().me().execute().id()).isEqualTo(ann);
        }
        assertThat(fake.requests()).extracting(ReceivedRequest::path).containsExactly("/graphql/");
    }

    @Test
    void redirectOfAPost_isNotFollowedAsAGet() {
        respond(301, Map.of("Location", "/graphql/"), "");

        UnexpectedStatusException e =
                failure(UnexpectedStatusException.class, client.users().me());

        assertThat(e.status()).isEqualTo(301);
        assertThat(e).hasMessageContaining("not followed");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("POST");
    }

    @Test
    void pageOfMoreThanAHundred_isAnErrorOnStatus200() {
        UnexpectedStatusException e = failure(
                UnexpectedStatusException.class,
                client.documents()
                        .execute("{ objectives(first: 101) { edges { node { id } } } }", Map.of(), Map.class));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.vendorError().message())
                .contains("exceeds the `first` limit of 100")
                .contains("(at objectives)");
    }

    @Test
    void wholeSchema_isNotShown() {
        refused("{ __schema { types { name } } }", Map.of(), "Introspection");
    }

    @Test
    void arrayOfDocuments_cannotBeSent() {
        assertThatThrownBy(() -> client.documents().execute("[{ me { id } }]", Map.of(), Map.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(fake.requests()).isEmpty();
    }

    private void refused(String document, Map<String, ?> variables, String because) {
        BadRequestException e =
                failure(BadRequestException.class, client.documents().execute(document, variables, Map.class));
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.vendorError().message()).contains(because);
    }
}
