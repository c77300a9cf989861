package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** ActivityTypes over HTTP. */
record HttpActivityTypes(CallFactory callFactory) implements ActivityTypes {
    @Override
    public ApiCall<List<ActivityType>> list() {
        return callFactory.call(ActivityTypeOperations.LIST, Request.EMPTY);
    }
}
