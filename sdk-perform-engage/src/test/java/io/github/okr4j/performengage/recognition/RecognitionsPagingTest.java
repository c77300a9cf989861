package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class RecognitionsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "recognition";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.recognitions().list(RecognitionQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((Recognition) item).apiId();
    }
}
