package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** The endpoints of the task service. */
final class TaskOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<Task> GET = Operation.get("clickup.tasks.get", "/v2/task/{task_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "gettask")
            .returning(Task.class);

    static final PagedOperation<TaskPage, Task> LIST = Operation.get("clickup.tasks.list", "/v2/list/{list_id}/task")
            .evidence(Evidence.RECORDED, REFERENCE + "gettasks")
            .returning(TaskPage.class, "tasks", TaskPage::complete)
            .paged(from(0));

    static final PagedOperation<TaskPage, Task> LIST_IN_WORKSPACE = Operation.get(
                    "clickup.tasks.listInWorkspace", "/v2/team/{team_id}/task")
            .evidence(Evidence.RECORDED, REFERENCE + "getfilteredteamtasks")
            .returning(TaskPage.class, "tasks", TaskPage::complete)
            .paged(from(0));

    static final Operation<List<Person>> MEMBERS = Operation.get("clickup.tasks.members", "/v2/task/{task_id}/member")
            .evidence(Evidence.RECORDED, REFERENCE + "gettaskmembers")
            .returning(TaskMembersEnvelope.class, "members", TaskMembersEnvelope::members);

    private TaskOperations() {}

    static Pagination<TaskPage, Task> from(long page) {
        return Pagination.pageNumber("page", page, TaskPage::items, TaskPage::isLast);
    }

    static List<Operation<?>> all() {
        return List.of(GET, LIST.operation(), LIST_IN_WORKSPACE.operation(), MEMBERS);
    }
}
