package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** ActivityTypes over HTTP. */
record HttpActivityTypes(Caller caller) implements ActivityTypes {
    @Override
    public ApiCall<List<ActivityType>> list() {
        return caller.call(ActivityTypeOperations.LIST, Request.EMPTY);
    }
}
