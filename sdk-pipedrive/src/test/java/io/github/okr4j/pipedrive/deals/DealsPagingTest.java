package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedrivePagingContract;

class DealsPagingTest extends PipedrivePagingContract {
    @Override
    protected Paged<?> list(PipedriveClient client) {
        return client.deals().list(DealQuery.ALL);
    }

    @Override
    protected String id(Object item) {
        return Long.toString(((Deal) item).id());
    }
}
