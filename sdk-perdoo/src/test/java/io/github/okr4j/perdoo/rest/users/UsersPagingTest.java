package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.perdoo.rest.RestPaging;

class UsersPagingTest extends RestPaging {
    UsersPagingTest() {
        super("users", client -> client.users().list());
    }

    @Override
    protected String id(Object item) {
        return ((User) item).id();
    }
}
