package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.util.List;
import java.util.Map;

/** Pipedrive's types of activities, v1, and activities, v2. */
final class PipedriveActivities {

    private static final List<String> MEMBERS =
            List.of("owner_id", "deal_id", "lead_id", "person_id", "org_id", "done");

    private final PipedriveTable types = new PipedriveTable();
    private final PipedriveTable activities = new PipedriveTable();
    private final Sequence sequence = new Sequence();

    void routeTypes(Router router, String prefix) {
        router.on(
                "GET",
                prefix + "/activityTypes",
                call -> PipedriveResponses.data(types.rows().toList()));
    }

    void route(Router router) {
        router.on("GET", "/api/v2/activities", this::list)
                .on(
                        "GET",
                        "/api/v2/activities/{}",
                        call -> PipedriveResponses.oneOfVersionTwo(activities.find(call.id())));
    }

    long addType(String name, String key) {
        String now = PipedriveResponses.versionOne(sequence.nextWrite());
        return types.add(
                Json.object(
                        "name",
                        name,
                        "icon_key",
                        "task",
                        "color",
                        null,
                        "order_nr",
                        types.rows().count() + 1,
                        "key_string",
                        key,
                        "active_flag",
                        true,
                        "is_custom_flag",
                        true,
                        "add_time",
                        now,
                        "update_time",
                        now),
                Map.of());
    }

    long add(Map<String, ?> given) {
        String now = sequence.nextWrite().toString();
        return activities.add(
                Json.object(
                        "subject",
                        "Activity",
                        "type",
                        "task",
                        "owner_id",
                        PipedriveStore.CURRENT_USER_ID,
                        "is_deleted",
                        false,
                        "done",
                        false,
                        "marked_as_done_time",
                        null,
                        "due_date",
                        null,
                        "add_time",
                        now,
                        "update_time",
                        now),
                given);
    }

    private FakeResponse list(FakeRequest call) {
        return PipedriveResponses.page(
                call.query(),
                activities
                        .rows()
                        .filter(row -> !Boolean.TRUE.equals(row.get("is_deleted")))
                        .filter(PipedriveRows.of(call.query(), MEMBERS)));
    }
}
