package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.paging.CursorPage;
import io.github.okr4j.pipedrive.paging.ListParameters;
import java.util.List;

/** Activities over HTTP. */
record HttpActivities(CallFactory callFactory) implements Activities {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Activities";

    static final PagedOperation<CursorPage<Activity>, Activity> LIST = CursorPage.of(
            Operation.get("pipedrive.activities.list", "/api/v2/activities")
                    .evidence(Evidence.DOCUMENTED, PAGE + "#getActivities")
                    .cost(10)
                    .scopes("activities:read", "activities:full"),
            Activity.class);

    static final Operation<Activity> GET = Operation.get("pipedrive.activities.get", "/api/v2/activities/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getActivity")
            .cost(1)
            .scopes("activities:read", "activities:full")
            .returning("data", Activity.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Activity> list(ActivityQuery query) {
        return callFactory.pages(
                LIST, ListParameters.request(Checks.notNull("query", query).parameters()));
    }

    @Override
    public ApiCall<Activity> get(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<Activity> getWithAttendees(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)).query("include_fields", "attendees"));
    }
}
