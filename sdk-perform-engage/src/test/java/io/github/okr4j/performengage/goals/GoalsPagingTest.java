package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class GoalsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "goals";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.goals().list(2);
    }

    @Override
    protected String id(Object item) {
        return ((Goal) item).apiId();
    }
}
