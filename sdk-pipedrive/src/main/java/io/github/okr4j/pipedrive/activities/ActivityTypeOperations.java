package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoint about types of activities, which exists in version 1 only. */
final class ActivityTypeOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/ActivityTypes";

    static final Operation<List<ActivityType>> LIST = Operation.get("pipedrive.activitytypes.list", "/v1/activityTypes")
            .evidence(Evidence.RECORDED, PAGE + "#getActivityTypes")
            .cost(20)
            .scopes("activities:read", "activities:full", "admin")
            .returning(ActivityTypeList.class, "data", ActivityTypeList::items);

    private ActivityTypeOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST);
    }
}
