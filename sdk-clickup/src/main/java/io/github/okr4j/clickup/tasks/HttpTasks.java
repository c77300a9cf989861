package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** Tasks over HTTP. */
record HttpTasks(CallFactory callFactory) implements Tasks {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<Task> GET = Operation.get("clickup.tasks.get", "/v2/task/{task_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "gettask")
            .returning(Task.class);

    private static final PagedOperation<TaskPage, Task> LIST = Operation.get(
                    "clickup.tasks.list", "/v2/list/{list_id}/task")
            .evidence(Evidence.RECORDED, REFERENCE + "gettasks")
            .returning(TaskPage.class)
            .paged(from(0));

    private static final PagedOperation<TaskPage, Task> LIST_IN_WORKSPACE = Operation.get(
                    "clickup.tasks.listInWorkspace", "/v2/team/{team_id}/task")
            .evidence(Evidence.RECORDED, REFERENCE + "getfilteredteamtasks")
            .returning(TaskPage.class)
            .paged(from(0));

    private static final Operation<List<Person>> MEMBERS = Operation.get(
                    "clickup.tasks.members", "/v2/task/{task_id}/member")
            .evidence(Evidence.RECORDED, REFERENCE + "gettaskmembers")
            .returningList("members", Person.class);

    static final List<Operation<?>> OPERATIONS = List.of(GET, LIST.operation(), LIST_IN_WORKSPACE.operation(), MEMBERS);

    @Override
    public ApiCall<Task> get(String taskId, TaskPart... parts) {
        return callFactory.call(GET, with(parts, withId(Ids.task("task_id", taskId))));
    }

    @Override
    public ApiCall<Task> get(String taskId, List<CustomFieldFilter> customFields, TaskPart... parts) {
        Request request = withId(Ids.task("task_id", taskId))
                .query("custom_fields", TaskParameters.json(Ids.notEmpty("customFields", customFields)));
        return callFactory.call(GET, with(parts, request));
    }

    @Override
    public ApiCall<Task> getByCustomId(String workspaceId, String customId, TaskPart... parts) {
        Request request =
                withId(customId).query("custom_task_ids", true).query("team_id", Ids.digits("team_id", workspaceId));
        return callFactory.call(GET, with(parts, request));
    }

    @Override
    public Paged<Task> list(String listId, TaskQuery query) {
        Request request = Request.EMPTY.path("list_id", Ids.digits("list_id", listId));
        return pages(LIST, TaskParameters.ofList(request, query), query);
    }

    @Override
    public Paged<Task> listInWorkspace(String workspaceId, TaskQuery query) {
        Request request = Request.EMPTY.path("team_id", Ids.digits("team_id", workspaceId));
        return pages(LIST_IN_WORKSPACE, TaskParameters.ofWorkspace(request, query), query);
    }

    @Override
    public ApiCall<List<Person>> members(String taskId) {
        return callFactory.call(MEMBERS, withId(Ids.task("task_id", taskId)));
    }

    private Paged<Task> pages(PagedOperation<TaskPage, Task> operation, Request request, TaskQuery query) {
        return callFactory.pages(operation.operation().paged(from(query.page())), request);
    }

    private static Request withId(String taskId) {
        return Request.EMPTY.path("task_id", taskId);
    }

    private static Request with(TaskPart[] parts, Request request) {
        Request all = request;
        for (TaskPart part : Ids.values("parts", parts)) {
            all = all.query(part.wireName(), true);
        }
        return all;
    }

    private static Pagination<TaskPage, Task> from(long page) {
        return Pagination.pageNumber("page", page, TaskPage::tasks, TaskPage::isLast);
    }
}
