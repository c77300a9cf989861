package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class CheckInsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "checkins";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.checkIns().list(CheckInQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((CheckIn) item).apiId();
    }
}
