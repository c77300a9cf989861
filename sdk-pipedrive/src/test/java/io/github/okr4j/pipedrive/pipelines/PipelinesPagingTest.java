package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedrivePagingContract;

class PipelinesPagingTest extends PipedrivePagingContract {
    @Override
    protected Paged<?> list(PipedriveClient client) {
        return client.pipelines().list();
    }

    @Override
    protected String id(Object item) {
        return Long.toString(((Pipeline) item).id());
    }
}
