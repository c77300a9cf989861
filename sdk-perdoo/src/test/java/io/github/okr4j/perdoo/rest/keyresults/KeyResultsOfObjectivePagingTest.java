package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.perdoo.rest.RestPaging;

class KeyResultsOfObjectivePagingTest extends RestPaging {
    KeyResultsOfObjectivePagingTest() {
        super("keyresults", client -> client.keyResults().listOfObjective("ob-1"));
    }

    @Override
    protected String id(Object item) {
        return ((KeyResult) item).id();
    }
}
