package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.perdoo.rest.RestPaging;

class ObjectivesPagingTest extends RestPaging {
    ObjectivesPagingTest() {
        super("objectives", client -> client.objectives().list("cy-1"));
    }

    @Override
    protected String id(Object item) {
        return ((Objective) item).id();
    }
}
