package io.github.okr4j.perdoo.rest.cycles;

import io.github.okr4j.perdoo.rest.RestPaging;

class CyclesPagingTest extends RestPaging {
    CyclesPagingTest() {
        super("cycles", client -> client.cycles().list());
    }

    @Override
    protected String id(Object item) {
        return ((Cycle) item).id();
    }
}
