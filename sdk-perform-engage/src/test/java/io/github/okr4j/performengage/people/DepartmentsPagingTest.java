package io.github.okr4j.performengage.people;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class DepartmentsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "departments";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.people().departments().list(DepartmentQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((Department) item).apiId();
    }
}
