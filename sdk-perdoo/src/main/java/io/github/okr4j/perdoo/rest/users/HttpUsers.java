package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    @Override
    public Paged<User> list() {
        return callFactory.pages(UserOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<User> get(String id) {
        return callFactory.call(UserOperations.GET, Request.EMPTY.path("id", id));
    }
}
