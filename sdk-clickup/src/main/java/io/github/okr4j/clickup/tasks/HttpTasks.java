package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/** Tasks over HTTP. */
record HttpTasks(CallFactory callFactory) implements Tasks {
    @Override
    public ApiCall<Task> get(String taskId, TaskPart... parts) {
        return callFactory.call(TaskOperations.GET, with(parts, withId(Ids.task("task_id", taskId))));
    }

    @Override
    public ApiCall<Task> get(String taskId, List<CustomFieldFilter> customFields, TaskPart... parts) {
        Request request = withId(Ids.task("task_id", taskId))
                .query("custom_fields", TaskParameters.json(Ids.notEmpty("customFields", customFields)));
        return callFactory.call(TaskOperations.GET, with(parts, request));
    }

    @Override
    public ApiCall<Task> getByCustomId(String workspaceId, String customId, TaskPart... parts) {
        Request request =
                withId(customId).query("custom_task_ids", true).query("team_id", Ids.digits("team_id", workspaceId));
        return callFactory.call(TaskOperations.GET, with(parts, request));
    }

    @Override
    public Paged<Task> list(String listId, TaskQuery query) {
        Request request = Request.EMPTY.path("list_id", Ids.digits("list_id", listId));
        return pages(TaskOperations.LIST, TaskParameters.ofList(request, query), query);
    }

    @Override
    public Paged<Task> listInWorkspace(String workspaceId, TaskQuery query) {
        Request request = Request.EMPTY.path("team_id", Ids.digits("team_id", workspaceId));
        return pages(TaskOperations.LIST_IN_WORKSPACE, TaskParameters.ofWorkspace(request, query), query);
    }

    @Override
    public ApiCall<List<Person>> members(String taskId) {
        return callFactory.call(TaskOperations.MEMBERS, withId(Ids.task("task_id", taskId)));
    }

    private Paged<Task> pages(PagedOperation<TaskPage, Task> operation, Request request, TaskQuery query) {
        return callFactory.pages(operation.operation().paged(TaskOperations.from(query.page())), request);
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
}
