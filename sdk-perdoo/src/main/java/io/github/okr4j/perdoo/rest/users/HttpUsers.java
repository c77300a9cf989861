package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Users over HTTP. */
record HttpUsers(Caller caller) implements Users {
    @Override
    public Paged<User> list() {
        return caller.pages(UserOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<User> get(String id) {
        return caller.call(UserOperations.GET, Request.EMPTY.path("id", id));
    }
}
