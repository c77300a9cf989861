package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.perdoo.rest.RestPaging;

class KeyResultsPagingTest extends RestPaging {
    KeyResultsPagingTest() {
        super("keyresults", client -> client.keyResults().list("cy-1"));
    }

    @Override
    protected String id(Object item) {
        return ((KeyResult) item).id();
    }
}
