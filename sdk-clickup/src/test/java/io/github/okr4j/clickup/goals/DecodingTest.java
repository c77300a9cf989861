package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.WireSamples;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void goal_full_hasEveryMember() {
        Goal goal = goal(WireSamples.GOAL);

        assertThat(goal.id()).isEqualTo(WireSamples.GOAL_ID);
        assertThat(goal.prettyId()).isEqualTo("7");
        assertThat(goal.name()).isEqualTo("Grow");
        assertThat(goal.teamId()).isEqualTo(WireSamples.WORKSPACE_ID);
        assertThat(goal.creator()).isEqualTo(270000001L);
        assertThat(goal.color()).isEqualTo("#32a852");
        assertThat(goal.dateCreated()).isEqualTo(Instant.ofEpochMilli(1769470960912L));
        assertThat(goal.dateUpdated()).isEqualTo(Instant.ofEpochMilli(1769470961000L));
        assertThat(goal.startDate()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(goal.dueDate()).isEqualTo(Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(goal.description()).isEqualTo("More customers");
        assertThat(goal.isPrivate()).isFalse();
        assertThat(goal.archived()).isFalse();
        assertThat(goal.multipleOwners()).isTrue();
        assertThat(goal.folderId()).isEqualTo("f1");
        assertThat(goal.folderName()).isEqualTo("2026");
        assertThat(goal.roleSubtype()).isZero();
        assertThat(goal.owners()).extracting(GoalUser::id).containsExactly(270000001L, 270000002L);
        assertThat(goal.keyResults()).hasSize(1);
        assertThat(goal.keyResultCount()).isEqualTo(1);
        assertThat(goal.percentCompleted()).isEqualTo(new BigDecimal("0.25"));
        assertThat(goal.history()).containsExactly(goal.keyResults().get(0).lastAction());
        assertThat(goal.prettyUrl()).isEqualTo("https://app.clickup.com/90150000001/goals/7");
        assertThat(goal.additional()).isEmpty();
    }

    @Test
    void summary_full_hasEveryMember() {
        fake.inject(Fault.body(200, "application/json", WireSamples.GOALS));
        WorkspaceGoals response = client.goals().list("w").execute();
        GoalSummary goal = response.goals().get(0);

        assertThat(goal.id()).isEqualTo(WireSamples.GOAL_ID);
        assertThat(goal.owner()).isEqualTo(Map.of("id", 270000001, "tags", List.of("x")));
        assertThat(goal.lastUpdate()).isEqualTo(Instant.ofEpochMilli(1769470962000L));
        assertThat(goal.pinned()).isTrue();
        assertThat(goal.folderId()).isNull();
        assertThat(goal.folderAccess()).isNull();
        assertThat(goal.prettyId()).isEqualTo("7");
        assertThat(goal.percentCompleted()).isEqualTo(new BigDecimal("0.25"));
        assertThat(goal.additional()).isEmpty();
        GoalFolder folder = response.folders().get(0);
        assertThat(folder.teamId()).isEqualTo(WireSamples.WORKSPACE_ID);
        assertThat(folder.isPrivate()).isFalse();
        assertThat(folder.dateCreated()).isEqualTo(Instant.ofEpochMilli(1769470960000L));
        assertThat(folder.creator()).isEqualTo(270000001L);
        assertThat(folder.goals().get(0).folderAccess()).isTrue();
        assertThat(response.all()).extracting(GoalSummary::id).containsExactly(WireSamples.GOAL_ID, "goal-in-folder");
    }

    @Test
    void members_ofGoalAndFolder_haveWhatEachHas() {
        fake.inject(Fault.body(200, "application/json", WireSamples.GOALS));
        WorkspaceGoals response = client.goals().list("w").execute();

        GoalMember ofGoal = response.goals().get(0).members().get(0);
        assertThat(ofGoal.permissionLevel().is(PermissionLevel.EDIT)).isTrue();
        assertThat(ofGoal.creator()).isTrue();
        assertThat(ofGoal.email()).isEqualTo("cleo@example.com");
        GoalMember ofFolder = response.folders().get(0).members().get(0);
        assertThat(ofFolder.permissionLevel().is(PermissionLevel.READ)).isTrue();
        assertThat(ofFolder.dateAdded()).isEqualTo(Instant.ofEpochMilli(1769470960500L));
        assertThat(ofFolder.addedBy()).isEqualTo(270000001L);
        assertThat(ofFolder.creator()).isNull();
    }

    @Test
    void user_camelCaseMembers_areRead() {
        GoalUser user = goal(WireSamples.GOAL).owners().get(0);

        assertThat(user)
                .isEqualTo(new GoalUser(
                        270000001L,
                        "Ada Moreau",
                        "AM",
                        "ada.moreau@example.com",
                        "#3397dd",
                        "https://pictures.example.com/270000001.jpg",
                        Map.of()));
    }

    @Test
    void keyResult_full_hasEveryMember() {
        KeyResult keyResult = goal(WireSamples.GOAL).keyResults().get(0);

        assertThat(keyResult.id()).isEqualTo(WireSamples.KEY_RESULT_ID);
        assertThat(keyResult.goalId()).isEqualTo(WireSamples.GOAL_ID);
        assertThat(keyResult.owner()).isEqualTo(Map.of("id", 270000001));
        assertThat(keyResult.type().known()).isEqualTo(KeyResultType.NUMBER);
        assertThat(keyResult.workspaceId()).isEqualTo(WireSamples.WORKSPACE_ID);
        assertThat(keyResult.goalPrettyId()).isEqualTo("7");
        assertThat(keyResult.taskIds()).containsExactly("86c7mc19h");
        assertThat(keyResult.listIds()).containsExactly("901520401736");
        assertThat(keyResult.stepsCurrent()).isEqualTo(new BigDecimal("2.5"));
        KeyResultAction action = keyResult.lastAction();
        assertThat(action.userId()).isEqualTo(270000001L);
        assertThat(action.keyResultId()).isEqualTo(WireSamples.KEY_RESULT_ID);
        assertThat(action.dateModified()).isEqualTo(Instant.ofEpochMilli(1769471022645L));
        assertThat(action.effectiveStepsBefore()).isEqualTo(BigDecimal.ZERO);
        assertThat(action.effectiveStepsTaken()).isEqualTo(new BigDecimal("2.5"));
        assertThat(action.effectiveStepsCurrent()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void action_bothForms_prefersThePlainOne() {
        KeyResultAction action = goal("{\"goal\":{\"id\":\"g\",\"history\":[{\"steps_before\":\"1\",\"steps_taken\":2,"
                        + "\"steps_current\":3,\"steps_before_float\":4,\"steps_taken_float\":5,"
                        + "\"steps_current_float\":6}]}}")
                .history()
                .get(0);

        assertThat(action.effectiveStepsBefore()).isEqualTo("1");
        assertThat(action.effectiveStepsTaken()).isEqualTo("2");
        assertThat(action.effectiveStepsCurrent()).isEqualTo("3");
    }

    @Test
    void keyResult_listIdsUnderTheNameOfTheRequest_areRead() {
        fake.inject(
                Fault.body(200, "application/json", "{\"key_result\":{\"id\":\"k\",\"list_ids\":[\"901520401736\"]}}"));

        assertThat(client.keyResults()
                        .update("k", UpdateKeyResult.builder().note("n").build())
                        .execute()
                        .listIds())
                .containsExactly("901520401736");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0.25, 0.25", "1, 1", "0, 0", "\"0.50\", 0.50", "null, -", "\"\", -", "73, 73", "1e-3, 0.001"})
    void percentCompleted_fractionNumberTextOrNull_isExact(String json, String expected) {
        BigDecimal value = expected == null ? null : new BigDecimal(expected);

        Goal goal = goal("{\"goal\":{\"id\":\"g\",\"percent_completed\":" + json
                + ",\"key_results\":[{\"id\":\"k\",\"percent_completed\":" + json + "}]}}");

        assertThat(goal.percentCompleted()).isEqualTo(value);
        assertThat(goal.keyResults().get(0).percentCompleted()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "\"1798675200000\", 1798675200000",
                "1798675200000, 1798675200000",
                "\"0\", -",
                "0, -",
                "\"\", -",
                "null, -",
                "\"-1000\", -1000"
            })
    void times_textOrNumber_areMillisecondsAndZeroIsNone(String json, Long expected) {
        Goal goal = goal("{\"goal\":{\"id\":\"g\",\"due_date\":" + json + "}}");

        assertThat(goal.dueDate()).isEqualTo(expected == null ? null : Instant.ofEpochMilli(expected));
    }

    @Test
    void userIds_asTextAndBeyond32Bits_areRead() {
        Goal goal = goal("{\"goal\":{\"id\":\"g\",\"creator\":\"90152245421\",\"owners\":[{\"id\":\"270000001\"}]}}");

        assertThat(goal.creator()).isEqualTo(90152245421L);
        assertThat(goal.owners().get(0).id()).isEqualTo(270000001L);
    }

    @Test
    void ids_asNumbers_areReadAsText() {
        Goal goal = goal("{\"goal\":{\"id\":17,\"team_id\":90152245421,\"pretty_id\":7}}");

        assertThat(goal.id()).isEqualTo("17");
        assertThat(goal.teamId()).isEqualTo("90152245421");
        assertThat(goal.prettyId()).isEqualTo("7");
    }

    @Test
    void goal_onlyId_hasNullsAndEmptyLists() {
        Goal goal = goal("{\"goal\":{\"id\":\"g\",\"owners\":null}}");

        assertThat(goal.name()).isNull();
        assertThat(goal.editorToken()).isNull();
        assertThat(List.of(goal.owners(), goal.keyResults(), goal.members(), goal.groupMembers(), goal.history()))
                .allMatch(List::isEmpty);
        assertThat(goal.additional()).isEmpty();
    }

    @Test
    void goal_richTextDescription_isLeftAsItIs() {
        String delta = "{\\\"ops\\\":[{\\\"insert\\\":\\\"x\\\"}]}";

        assertThat(goal("{\"goal\":{\"id\":\"g\",\"description\":\"" + delta + "\"}}")
                        .description())
                .isEqualTo("{\"ops\":[{\"insert\":\"x\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"u1\"", "true", "{\"id\":1}", "[1]"})
    void owner_ofAnyShape_neverFailsTheList(String owner) {
        fake.inject(Fault.body(200, "application/json", "{\"goals\":[{\"id\":\"g\",\"owner\":" + owner + "}]}"));

        assertThat(client.goals().list("w").execute().goals()).hasSize(1);
    }

    @Test
    void untypedParts_cannotBeChanged() {
        fake.inject(Fault.body(200, "application/json", WireSamples.GOALS));
        GoalSummary goal = client.goals().list("w").execute().goals().get(0);

        assertThat(goal.groupMembers().get(1)).isEqualTo("g2");
        assertThat(goal.groupMembers().get(0))
                .isEqualTo(Map.of("id", "g1", "members", List.of(1, Collections.singletonMap("a", null))));
        assertThatThrownBy(() -> ((Map<?, ?>) goal.groupMembers().get(0)).remove("id"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) goal.owner()).remove("id"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"goals\":[{\"id\":\"a\"},5]}|$.goals[1]",
                "{\"goals\":[{\"id\":\"a\"},{\"id\":{}}]}|$.goals[1].id",
                "{\"goals\":[],\"folders\":{}}|$.folders",
                "{\"goals\":[{\"id\":null}]}|$.goals[0].id",
                "{\"goals\":null}|$.goals"
            })
    void list_badElement_isNamed(String json, String path) {
        fake.inject(Fault.body(200, "application/json", json));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> client.goals().list("w").execute());

        assertThat(e.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"goals\":[{\"id\":\"a\"},{\"id\":\"b\",\"due_date\":\"soon\"}]}|$.goals[1].due_date",
                "{\"goals\":[{\"id\":\"a\",\"members\":[\"183\"]},{\"id\":\"b\"}]}|$.goals[0].members[0]",
                "{\"goals\":[{\"id\":\"a\",\"owners\":[{\"id\":{}}]},{\"id\":\"b\"}]}|$.goals[0].owners[0].id",
                "{\"goals\":[],\"folders\":[{\"goals\":[{\"id\":\"a\",\"percent_completed\":\"half\"},{\"id\":\"b\"}]}]}"
                        + "|$.folders[0].goals[0].percent_completed"
            })
    void list_oddValue_costsNoGoal(String json, String path) {
        fake.inject(Fault.body(200, "application/json", json));

        ApiResponse<WorkspaceGoals> response = client.goals().list("w").executeForResponse();

        assertThat(response.value().all()).extracting(GoalSummary::id).containsExactly("a", "b");
        assertThat(response.drift()).extracting(Drift::path).containsExactly(path);
    }

    private Goal goal(String json) {
        fake.inject(Fault.body(200, "application/json", json));
        return client.goals().get("g").execute();
    }
}
