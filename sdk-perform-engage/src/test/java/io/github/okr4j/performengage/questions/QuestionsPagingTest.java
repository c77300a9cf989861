package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class QuestionsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "questions";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.questions().list(2);
    }

    @Override
    protected String id(Object item) {
        return ((Question) item).apiId();
    }
}
