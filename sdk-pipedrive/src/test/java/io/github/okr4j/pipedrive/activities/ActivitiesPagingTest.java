package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedrivePagingContract;

class ActivitiesPagingTest extends PipedrivePagingContract {
    @Override
    protected Paged<?> list(PipedriveClient client) {
        return client.activities().list(ActivityQuery.ALL);
    }

    @Override
    protected String id(Object item) {
        return Long.toString(((Activity) item).id());
    }
}
