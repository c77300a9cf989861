package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedrivePagingContract;

class StagesPagingTest extends PipedrivePagingContract {
    @Override
    protected Paged<?> list(PipedriveClient client) {
        return client.stages().list(1);
    }

    @Override
    protected String id(Object item) {
        return Long.toString(((Stage) item).id());
    }
}
