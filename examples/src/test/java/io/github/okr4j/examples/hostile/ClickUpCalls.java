package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.Goals;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.KeyResults;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.http.CallFactory;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations of ClickUp, each with a good response in the wire form; what they hold is invented. */
final class ClickUpCalls {
    static final String EDITOR_TOKEN = "goal:6f1c0c3e:canary-editor-4711";

    private static final String KEY_RESULT_ALONE = """
            {"id": "0b7de4a5", "goal_id": "6f1c0c3e", "name": "Sign ten customers", "creator": 270000001,
             "owner": {"id": 270000001}, "type": "number", "date_created": "1769471022390", "unit": "customers",
             "workspace_id": "90150000001", "percent_completed": 0.25, "completed": false, "task_ids": ["86c7mc19h"],
             "subcategory_ids": ["901520401736"], "owners": [{"id": 270000001, "username": "Ada", "initials": "A"}],
             "steps_start": 0, "steps_end": 10, "steps_current": 2.5,
             "last_action": {"id": "51a9", "note": "Progress", "date_modified": "1769471022645", "steps_taken": 2.5}}""";

    private static final String GOAL_ALONE = """
            {"id": "6f1c0c3e", "pretty_id": "7", "name": "Grow", "team_id": "90150000001", "creator": 270000001,
             "color": "#32a852", "date_created": "1769470960912", "start_date": "1767225600000", "due_date": null,
             "description": "More customers", "private": false, "multiple_owners": true, "editor_token": "%s",
             "owners": [{"id": 270000001, "username": "Ada", "email": "ada@example.com"}], "key_result_count": 1,
             "members": [{"id": 270000003, "username": "Cleo", "permission_level": "edit", "isCreator": true}],
             "group_members": [{"id": "g1", "members": [1, {"a": null}]}], "percent_completed": 0.25, "folder_id": "f1",
             "key_results": [%s], "history": [{"id": "51a9", "note": "Progress"}], "new": {"a": [1.5, null]}}""".formatted(EDITOR_TOKEN, KEY_RESULT_ALONE);

    static final String GOAL = "{\"goal\": " + GOAL_ALONE + "}";
    static final String KEY_RESULT = "{\"key_result\": " + KEY_RESULT_ALONE + "}";
    static final String GOALS = """
            {"goals": [%s], "folders": [{"id": "f1", "name": "2026", "goal_count": 1, "date_created": "1769470960000",
             "members": [{"id": 270000003, "date_added": 1769470960500}], "goals": [%s]}]}""".formatted(GOAL_ALONE, GOAL_ALONE);

    private ClickUpCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Goals> goals = Goals::of;
        Function<CallFactory, KeyResults> keyResults = KeyResults::of;
        var goal = CreateGoal.builder()
                .name("Grow")
                .dueDate(Instant.ofEpochMilli(1798675200000L))
                .build();
        var change = UpdateGoal.builder().name("Grow more").build();
        var keyResult = CreateKeyResult.builder()
                .name("Ship")
                .type(KeyResultType.NUMBER)
                .range(0, 10)
                .build();
        var progress = UpdateKeyResult.builder().stepsCurrent(4).build();
        List<VendorCall> goalCalls = List.of(
                VendorCall.call("clickup.goals.list", GOALS, goals, s -> s.list("1", true)),
                VendorCall.call("clickup.goals.create", GOAL, goals, s -> s.create("1", goal)),
                VendorCall.call("clickup.goals.get", GOAL, goals, s -> s.get("g")),
                VendorCall.call("clickup.goals.update", GOAL, goals, s -> s.update("g", change)),
                VendorCall.call("clickup.goals.delete", "{}", goals, s -> s.delete("g")),
                VendorCall.call("clickup.keyresults.create", KEY_RESULT, keyResults, s -> s.create("g", keyResult)),
                VendorCall.call("clickup.keyresults.update", KEY_RESULT, keyResults, s -> s.update("k", progress)),
                VendorCall.call("clickup.keyresults.delete", "{}", keyResults, s -> s.delete("k")));
        return Stream.of(goalCalls, ClickUpHierarchyCalls.all(), ClickUpWebhookCalls.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        List<Object> goals = List.of(
                ClickUpClient.builder(),
                CreateGoal.builder(),
                CreateGoal.builder().name("Grow").dueDate(Instant.EPOCH).build(),
                UpdateGoal.builder(),
                UpdateGoal.builder().name("Grow").build(),
                CreateKeyResult.builder(),
                CreateKeyResult.builder()
                        .name("Ship")
                        .type(KeyResultType.NUMBER)
                        .range(0, 1)
                        .build(),
                UpdateKeyResult.builder(),
                UpdateKeyResult.builder().stepsCurrent(1).build());
        return Stream.of(goals, ClickUpHierarchyCalls.specimens(), ClickUpWebhookCalls.specimens())
                .flatMap(List::stream)
                .toList();
    }
}
