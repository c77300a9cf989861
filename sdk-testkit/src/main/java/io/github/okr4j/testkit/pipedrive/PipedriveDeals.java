package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pipedrive's deals, v2. */
final class PipedriveDeals {

    private static final List<String> MEMBERS =
            List.of("owner_id", "person_id", "org_id", "pipeline_id", "stage_id", "status");

    private final PipedriveTable deals = new PipedriveTable();
    private final Sequence sequence = new Sequence();

    void route(Router router) {
        router.on("GET", "/api/v2/deals", call -> list(call, false))
                .on("GET", "/api/v2/deals/archived", call -> list(call, true))
                .on("GET", "/api/v2/deals/{}", call -> PipedriveResponses.oneOfVersionTwo(deals.find(call.id())));
    }

    long add(Map<String, ?> given) {
        String now = sequence.nextWrite().toString();
        Map<String, @Nullable Object> usual = Json.object(
                "title",
                "Deal",
                "owner_id",
                PipedriveStore.CURRENT_USER_ID,
                "person_id",
                null,
                "org_id",
                null,
                "pipeline_id",
                1,
                "stage_id",
                1,
                "value",
                0,
                "currency",
                "EUR",
                "status",
                "open");
        usual.putAll(Json.object(
                "is_deleted",
                false,
                "is_archived",
                false,
                "stage_change_time",
                null,
                "won_time",
                null,
                "lost_time",
                null,
                "add_time",
                now,
                "update_time",
                now,
                "custom_fields",
                Json.object()));
        return deals.add(usual, given);
    }

    private FakeResponse list(FakeRequest call, boolean archived) {
        boolean deletedWanted = "deleted".equals(call.query().first("status"));
        return PipedriveResponses.page(
                call.query(),
                deals.rows()
                        .filter(deal -> archived == Boolean.TRUE.equals(deal.get("is_archived")))
                        .filter(deal -> deletedWanted == "deleted".equals(deal.get("status")))
                        .filter(PipedriveRows.of(call.query(), MEMBERS)));
    }
}
