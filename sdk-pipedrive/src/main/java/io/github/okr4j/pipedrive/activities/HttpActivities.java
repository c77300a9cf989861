package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import org.jspecify.annotations.Nullable;

/** Activities over HTTP. */
record HttpActivities(CallFactory callFactory) implements Activities {
    @Override
    public Paged<Activity> list(ActivityQuery query) {
        return callFactory.pages(ActivityOperations.LIST, given(query).request());
    }

    @Override
    public ApiCall<Activity> get(long id) {
        return callFactory.call(ActivityOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<Activity> getWithAttendees(long id) {
        return callFactory.call(
                ActivityOperations.GET,
                Request.EMPTY.path("id", Long.toString(id)).query("include_fields", "attendees"));
    }

    private static ActivityQuery given(@Nullable ActivityQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null");
        }
        return query;
    }
}
