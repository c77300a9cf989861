package io.github.okr4j.clickup;

import static io.github.okr4j.clickup.HierarchySamples.FOLDER_ID;
import static io.github.okr4j.clickup.HierarchySamples.LIST_ID;
import static io.github.okr4j.clickup.HierarchySamples.SPACE_ID;
import static io.github.okr4j.clickup.HierarchySamples.TASK_ID;
import static io.github.okr4j.clickup.WireSamples.WORKSPACE_ID;

import io.github.okr4j.clickup.tasks.TaskPart;
import io.github.okr4j.clickup.tasks.TaskQuery;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cases of the operations on users, places and tasks. */
final class HierarchyCases {
    private HierarchyCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(people(), places(), tasks()).flatMap(List::stream);
    }

    private static List<OperationCase> people() {
        return List.of(
                each(
                        "clickup.user.get",
                        "/user",
                        HierarchySamples.USER,
                        "{\"user\": {\"id\": 1}}",
                        client -> client.workspaces().currentUser()),
                each(
                        "clickup.workspaces.list",
                        "/team",
                        HierarchySamples.WORKSPACES,
                        "{\"teams\": []}",
                        client -> client.workspaces().list()),
                each(
                        "clickup.lists.members",
                        "/list/" + LIST_ID + "/member",
                        HierarchySamples.MEMBERS,
                        "{\"members\": []}",
                        client -> client.lists().members(LIST_ID)),
                each(
                        "clickup.tasks.members",
                        "/task/" + TASK_ID + "/member",
                        HierarchySamples.MEMBERS,
                        "{\"members\": []}",
                        client -> client.tasks().members(TASK_ID)),
                each(
                        "clickup.usergroups.list",
                        "/group?team_id=" + WORKSPACE_ID + "&group_ids=g1&group_ids=g2",
                        HierarchySamples.GROUPS,
                        "{\"groups\": [{\"id\": \"g\"}]}",
                        client -> client.userGroups().list(WORKSPACE_ID, List.of("g1", "g2"))));
    }

    private static List<OperationCase> places() {
        return List.of(
                each(
                        "clickup.spaces.list",
                        "/team/" + WORKSPACE_ID + "/space?archived=true",
                        HierarchySamples.SPACES,
                        "{\"spaces\": [{\"id\": \"1\"}]}",
                        client -> client.spaces().list(WORKSPACE_ID, true)),
                each(
                        "clickup.spaces.get",
                        "/space/" + SPACE_ID,
                        HierarchySamples.SPACE,
                        "{\"id\": \"1\"}",
                        client -> client.spaces().get(SPACE_ID)),
                each(
                        "clickup.folders.list",
                        "/space/" + SPACE_ID + "/folder?archived=true",
                        HierarchySamples.FOLDERS,
                        "{\"folders\": [{\"id\": \"1\"}]}",
                        client -> client.folders().list(SPACE_ID, true)),
                each(
                        "clickup.folders.get",
                        "/folder/" + FOLDER_ID + "?include_subfolders=true",
                        HierarchySamples.FOLDER,
                        "{\"id\": \"1\"}",
                        client -> client.folders().get(FOLDER_ID, true)),
                each(
                        "clickup.lists.list",
                        "/folder/" + FOLDER_ID + "/list?archived=true",
                        HierarchySamples.LISTS,
                        "{\"lists\": [{\"id\": \"1\"}]}",
                        client -> client.lists().list(FOLDER_ID, true)),
                each(
                        "clickup.lists.listFolderless",
                        "/space/" + SPACE_ID + "/list?archived=true",
                        HierarchySamples.LISTS,
                        "{\"lists\": [{\"id\": \"1\"}]}",
                        client -> client.lists().listFolderless(SPACE_ID, true)),
                each(
                        "clickup.lists.get",
                        "/list/" + LIST_ID,
                        HierarchySamples.LIST,
                        "{\"id\": \"1\"}",
                        client -> client.lists().get(LIST_ID)));
    }

    private static List<OperationCase> tasks() {
        return List.of(
                each(
                        "clickup.tasks.get",
                        "/task/OKR-12?custom_task_ids=true&team_id=" + WORKSPACE_ID + "&include_subtasks=true",
                        HierarchySamples.TASK,
                        "{\"id\": \"t\"}",
                        client -> client.tasks().getByCustomId(WORKSPACE_ID, "OKR-12", TaskPart.SUBTASKS)),
                paged(
                        "clickup.tasks.list",
                        "/list/" + LIST_ID + "/task?statuses%5B%5D=to%20do&include_timl=true&page=0",
                        client -> client.tasks()
                                .list(LIST_ID, TaskQuery.ALL.statuses("to do").includeFromOtherLists(true))),
                paged(
                        "clickup.tasks.listInWorkspace",
                        "/team/" + WORKSPACE_ID + "/task?list_ids%5B%5D=" + LIST_ID + "&page=3",
                        client -> client.tasks()
                                .listInWorkspace(
                                        WORKSPACE_ID,
                                        TaskQuery.ALL.listIds(LIST_ID).page(3))));
    }

    private static OperationCase each(
            String name, String target, String happy, String minimal, Function<ClickUpClient, ApiCall<?>> call) {
        return OperationCase.of(
                operation(name),
                "/api/v2" + target,
                happy,
                minimal,
                at -> call.apply(ClickUpOperationContractTest.client(at)));
    }

    private static OperationCase paged(String name, String target, Function<ClickUpClient, Paged<?>> list) {
        return OperationCase.paged(
                operation(name),
                "/api/v2" + target,
                HierarchySamples.TASKS,
                "{\"tasks\": []}",
                at -> list.apply(ClickUpOperationContractTest.client(at)));
    }

    private static Operation<?> operation(String name) {
        return ClickUpClient.operations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
