package io.github.okr4j.examples.live;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.GoalSummary;
import io.github.okr4j.clickup.goals.WorkspaceGoals;
import io.github.okr4j.clickup.tasks.Task;
import io.github.okr4j.clickup.tasks.TaskQuery;
import io.github.okr4j.clickup.workspaces.Folder;
import io.github.okr4j.clickup.workspaces.Space;
import io.github.okr4j.clickup.workspaces.TaskList;
import io.github.okr4j.clickup.workspaces.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every safe operation of ClickUp: 18 requests, well below the smallest plan's 100 a minute. */
final class ClickUpLive {
    private ClickUpLive() {}

    static LiveRun run(ClickUpClient client) {
        LiveRun run = new LiveRun(ClickUpClient.operations());
        run.call("clickup.user.get", client, it -> it.workspaces().currentUser());
        Workspace workspace = first(run.call(
                "clickup.workspaces.list", client, it -> it.workspaces().list()));
        String workspaceId = workspace == null ? null : workspace.id();
        WorkspaceGoals goals = run.call("clickup.goals.list", workspaceId, client.goals()::list);
        GoalSummary goal = goals == null ? null : first(goals.goals());
        run.call("clickup.goals.get", goal, it -> client.goals().get(it.id()));
        run.call("clickup.usergroups.list", workspaceId, client.userGroups()::list);
        run.call("clickup.webhooks.list", workspaceId, client.webhooks()::list);
        run.first(
                "clickup.tasks.listInWorkspace",
                workspaceId,
                it -> client.tasks().listInWorkspace(it, TaskQuery.ALL));
        places(client, run, workspaceId);
        return run;
    }

    private static void places(ClickUpClient client, LiveRun run, @Nullable String workspaceId) {
        Space space = first(run.call("clickup.spaces.list", workspaceId, client.spaces()::list));
        run.call("clickup.spaces.get", space, it -> client.spaces().get(it.id()));
        Folder folder = first(
                run.call("clickup.folders.list", space, it -> client.folders().list(it.id())));
        run.call("clickup.folders.get", folder, it -> client.folders().get(it.id()));
        TaskList inFolder = first(
                run.call("clickup.lists.list", folder, it -> client.lists().list(it.id())));
        TaskList folderless = first(run.call(
                "clickup.lists.listFolderless", space, it -> client.lists().listFolderless(it.id())));
        TaskList list = inFolder == null ? folderless : inFolder;
        run.call("clickup.lists.get", list, it -> client.lists().get(it.id()));
        run.call("clickup.lists.members", list, it -> client.lists().members(it.id()));
        Task task = run.first("clickup.tasks.list", list, it -> client.tasks().list(it.id()));
        run.call("clickup.tasks.get", task, it -> client.tasks().get(it.id()));
        run.call("clickup.tasks.members", task, it -> client.tasks().members(it.id()));
    }

    private static <T> @Nullable T first(@Nullable List<T> items) {
        return items == null || items.isEmpty() ? null : items.get(0);
    }
}
