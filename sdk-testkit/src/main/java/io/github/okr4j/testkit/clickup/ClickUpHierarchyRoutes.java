package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** ClickUp's operations on users, workspaces, Spaces, Folders, Lists and tasks, v2. */
final class ClickUpHierarchyRoutes {

    private final ClickUpStore store;
    private final ClickUpPlaces places;
    private final ClickUpTasks tasks;

    ClickUpHierarchyRoutes(ClickUpStore store) {
        this.store = store;
        this.places = store.places();
        this.tasks = store.tasks();
    }

    Router on(Router router) {
        return router.on("GET", "/api/v2/user", call -> ok(Json.object("user", store.currentUser())))
                .on("GET", "/api/v2/team", call -> ok(Json.object("teams", List.of(store.workspace()))))
                .on("GET", "/api/v2/group", this::groups)
                .on("GET", "/api/v2/team/{}/space", this::spaces)
                .on("GET", "/api/v2/space/{}", inSpace(call -> ok(places.space(call.id()))))
                .on("GET", "/api/v2/space/{}/folder", inSpace(this::folders))
                .on("GET", "/api/v2/space/{}/list", inSpace(this::folderlessLists))
                .on("GET", "/api/v2/folder/{}", inFolder(this::folder))
                .on("GET", "/api/v2/folder/{}/list", inFolder(this::listsOfFolder))
                .on("GET", "/api/v2/list/{}", inList(call -> ok(places.wholeList(call.id()))))
                .on("GET", "/api/v2/list/{}/member", inList(call -> members()))
                .on("GET", "/api/v2/list/{}/task", inList(this::tasksOfList))
                .on("GET", "/api/v2/team/{}/task", this::tasksOfWorkspace)
                .on("GET", "/api/v2/task/{}", this::task)
                .on("GET", "/api/v2/task/{}/member", this::membersOfTask);
    }

    private FakeResponse spaces(FakeRequest call) {
        ClickUpContract.requireWorkspace(call.id());
        return ok(Json.object("spaces", places.spaces(isArchived(call))));
    }

    private FakeResponse folders(FakeRequest call) {
        return ok(Json.object("folders", places.folders(call.id(), isArchived(call))));
    }

    private FakeResponse folderlessLists(FakeRequest call) {
        return ok(Json.object("lists", places.lists(call.id(), null, isArchived(call))));
    }

    private FakeResponse folder(FakeRequest call) {
        Map<String, @Nullable Object> folder = places.folder(call.id());
        if ("true".equals(call.query().first("include_subfolders"))) {
            folder.put("folders", List.of());
        }
        return ok(folder);
    }

    private FakeResponse listsOfFolder(FakeRequest call) {
        String space = places.spaceOfFolder(call.id());
        return ok(Json.object("lists", places.lists(space, call.id(), isArchived(call))));
    }

    private FakeResponse groups(FakeRequest call) {
        ClickUpContract.requireWorkspace(Objects.requireNonNullElse(call.query().first("team_id"), ""));
        List<String> ids = call.query().all("group_ids");
        return ok(Json.object("groups", store.groups(ids)));
    }

    private FakeResponse members() {
        return ok(Json.object("members", List.of(store.owner(ClickUpStore.CURRENT_USER_ID))));
    }

    private FakeResponse tasksOfList(FakeRequest call) {
        return ok(new ClickUpTaskSearch(call.query())
                .page(tasks, task -> task.listId().equals(call.id())));
    }

    private FakeResponse tasksOfWorkspace(FakeRequest call) {
        ClickUpContract.requireWorkspace(call.id());
        ClickUpTaskSearch search = new ClickUpTaskSearch(call.query());
        return ok(search.page(
                tasks,
                task -> search.has("list_ids[]", task.listId())
                        && search.has("project_ids[]", places.folderOfList(task.listId()))
                        && search.has("space_ids[]", places.spaceOfList(task.listId()))));
    }

    private FakeResponse task(FakeRequest call) {
        String id = call.id();
        if ("true".equals(call.query().first("custom_task_ids"))) {
            ClickUpContract.requireWorkspace(
                    Objects.requireNonNullElse(call.query().first("team_id"), ""));
            id = Objects.requireNonNullElse(tasks.withCustomId(id), "");
        }
        requireTask(id);
        ClickUpTaskSearch flags = new ClickUpTaskSearch(call.query());
        return ok(tasks.whole(id, flags.flag("include_subtasks"), flags.flag("include_markdown_description")));
    }

    private FakeResponse membersOfTask(FakeRequest call) {
        requireTask(call.id());
        return members();
    }

    private void requireTask(String id) {
        if (!tasks.has(id)) {
            // a custom id without its two parameters fares no better, and hears of the team
            boolean custom = tasks.withCustomId(id) != null;
            throw custom
                    ? ClickUpContract.refused(401, "Team not authorized", "OAUTH_027")
                    : ClickUpContract.refused(401, "Oauth token not found", "OAUTH_018");
        }
    }

    private Function<FakeRequest, FakeResponse> inSpace(Function<FakeRequest, FakeResponse> handler) {
        return call -> {
            if (!places.hasSpace(call.id())) {
                throw ClickUpContract.refused(401, "Oauth token not found", "OAUTH_018");
            }
            return handler.apply(call);
        };
    }

    private Function<FakeRequest, FakeResponse> inFolder(Function<FakeRequest, FakeResponse> handler) {
        return call -> {
            requireDigits(call.id(), "Folder ID invalid", "INPUT_011");
            if (!places.hasFolder(call.id())) {
                throw ClickUpContract.refused(401, "Team not authorized", "OAUTH_023");
            }
            return handler.apply(call);
        };
    }

    private Function<FakeRequest, FakeResponse> inList(Function<FakeRequest, FakeResponse> handler) {
        return call -> {
            requireDigits(call.id(), "List ID invalid", "INPUT_003");
            if (!places.hasList(call.id())) {
                throw ClickUpContract.refused(401, "Oauth token not found", "OAUTH_018");
            }
            return handler.apply(call);
        };
    }

    /** Such refusals come from in front of the rate limiter. */
    private static void requireDigits(String id, String text, String code) {
        if (!id.matches("\\d+")) {
            throw new ErrorResponseException(FakeResponse.json(400, Json.object("err", text, "ECODE", code)));
        }
    }

    private static boolean isArchived(FakeRequest call) {
        return "true".equals(call.query().first("archived"));
    }

    private static FakeResponse ok(Map<String, @Nullable Object> body) {
        return FakeResponse.json(200, body);
    }
}
