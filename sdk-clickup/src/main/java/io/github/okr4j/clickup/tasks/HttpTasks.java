package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private static final Set<String> OF_LISTS =
            Set.of("watchers[]", "include_timl", "archived", TaskQuery.CUSTOM_FIELD);
    private static final Set<String> OF_WORKSPACES = Set.of("space_ids[]", "project_ids[]", "list_ids[]", "parent");

    static final List<Operation<?>> OPERATIONS = List.of(GET, LIST.operation(), LIST_IN_WORKSPACE.operation(), MEMBERS);

    @Override
    public ApiCall<Task> get(String taskId, TaskPart... parts) {
        return callFactory.call(GET, with(parts, withId(ClickUpIds.task("task_id", taskId))));
    }

    @Override
    public ApiCall<Task> get(String taskId, List<CustomFieldFilter> customFields, TaskPart... parts) {
        Request request = withId(ClickUpIds.task("task_id", taskId))
                .query(TaskQuery.CUSTOM_FIELDS, TaskQuery.json(Checks.notEmpty("customFields", customFields)));
        return callFactory.call(GET, with(parts, request));
    }

    @Override
    public ApiCall<Task> getByCustomId(String workspaceId, String customId, TaskPart... parts) {
        Request request = withId(customId)
                .query("custom_task_ids", true)
                .query("team_id", ClickUpIds.digits("team_id", workspaceId));
        return callFactory.call(GET, with(parts, request));
    }

    @Override
    public Paged<Task> list(String listId, TaskQuery query) {
        Request request = Request.EMPTY.path("list_id", ClickUpIds.digits("list_id", listId));
        return pages(LIST, request, query, OF_WORKSPACES, "listInWorkspace(…)");
    }

    @Override
    public Paged<Task> listInWorkspace(String workspaceId, TaskQuery query) {
        Request request = Request.EMPTY.path("team_id", ClickUpIds.digits("team_id", workspaceId));
        return pages(LIST_IN_WORKSPACE, request, query, OF_LISTS, "list(…)");
    }

    @Override
    public ApiCall<List<Person>> members(String taskId) {
        return callFactory.call(MEMBERS, withId(ClickUpIds.task("task_id", taskId)));
    }

    /** Rejects parameters of the other list: ClickUp ignores them, and the list would be longer than expected. */
    private Paged<Task> pages(
            PagedOperation<TaskPage, Task> operation,
            Request request,
            TaskQuery query,
            Set<String> foreign,
            String method) {
        QueryParameters parameters = Checks.notNull("query", query).checked();
        for (String name : parameters.values().keySet()) {
            if (foreign.contains(name)) {
                throw new IllegalArgumentException(name + " must not be set here: it filters the tasks of " + method);
            }
        }
        long page = parameters.get(TaskQuery.PAGE) instanceof Integer number ? number : 0;
        return callFactory.pages(
                operation.operation().paged(from(page)), request.query(parameters.with(TaskQuery.PAGE, null)));
    }

    private static Request withId(String taskId) {
        return Request.EMPTY.path("task_id", taskId);
    }

    private static Request with(TaskPart[] parts, Request request) {
        Request all = request;
        for (TaskPart part :
                Checks.noNulls("parts", new LinkedHashSet<>(Arrays.asList(Checks.notNull("parts", parts))))) {
            all = all.query(part.wireName(), true);
        }
        return all;
    }

    private static Pagination<TaskPage, Task> from(long page) {
        return Pagination.pageNumber("page", page, TaskPage::tasks, TaskPage::isLast);
    }
}
