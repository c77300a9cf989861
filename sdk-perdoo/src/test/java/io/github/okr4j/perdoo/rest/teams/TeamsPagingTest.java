package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.perdoo.rest.RestPaging;

class TeamsPagingTest extends RestPaging {
    TeamsPagingTest() {
        super("teams", client -> client.teams().list());
    }

    @Override
    protected String id(Object item) {
        return ((Team) item).id();
    }
}
