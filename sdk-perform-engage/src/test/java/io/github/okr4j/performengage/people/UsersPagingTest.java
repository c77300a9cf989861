package io.github.okr4j.performengage.people;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class UsersPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "users";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.people().users().list(UserQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((User) item).apiId();
    }
}
