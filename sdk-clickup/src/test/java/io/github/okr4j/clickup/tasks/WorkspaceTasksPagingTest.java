package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.page.Paged;

/** The same, for the tasks of a whole Workspace, and with each task once. */
class WorkspaceTasksPagingTest extends TasksPagingTest {
    @Override
    protected Paged<?> list(Endpoint endpoint) {
        return client(endpoint)
                .tasks()
                .listInWorkspace("90150000001", TaskQuery.ALL)
                .distinctBy(Task::id);
    }
}
