package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import java.util.List;

/** The endpoints about activities, version 2. */
final class ActivityOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Activities";

    static final PagedOperation<ActivityPage, Activity> LIST = Operation.get(
                    "pipedrive.activities.list", "/api/v2/activities")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getActivities")
            .cost(10)
            .scopes("activities:read", "activities:full")
            .returning(ActivityPage.class)
            .paged(ActivityPage.RULE);

    static final Operation<Activity> GET = Operation.get("pipedrive.activities.get", "/api/v2/activities/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getActivity")
            .cost(1)
            .scopes("activities:read", "activities:full")
            .returning(ActivityEnvelope.class, "data", ActivityEnvelope::data);

    private ActivityOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
