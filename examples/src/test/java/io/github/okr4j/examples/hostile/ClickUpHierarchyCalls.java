package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.tasks.CustomFieldFilter;
import io.github.okr4j.clickup.tasks.TaskPart;
import io.github.okr4j.clickup.tasks.TaskQuery;
import io.github.okr4j.clickup.tasks.Tasks;
import io.github.okr4j.clickup.workspaces.Folders;
import io.github.okr4j.clickup.workspaces.Lists;
import io.github.okr4j.clickup.workspaces.Spaces;
import io.github.okr4j.clickup.workspaces.UserGroups;
import io.github.okr4j.clickup.workspaces.Workspaces;
import io.github.okr4j.core.http.CallFactory;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations of ClickUp on users, places and tasks, each with a good response in the wire form; all invented. */
final class ClickUpHierarchyCalls {
    static final String SHARE_TOKEN = "canary-share-4711";

    private static final String PERSON = """
            {"id": 270000001, "username": "Ada", "email": "ada@example.com", "color": "#3397dd", "initials": "A",
             "profilePicture": null, "profileInfo": {"a": [null, 1]}}""";

    private static final String WORKSPACES = """
            {"teams": [{"id": "90150000001", "name": "Moreau", "color": "#40bc86", "avatar": null, "members": [
             {"user": {"id": 270000001, "username": null, "role": 1, "role_subtype": 0, "role_key": "owner",
              "custom_role": {"id": 7}, "last_active": "1769470960912", "date_joined": null,
              "date_invited": "1767225500000"}, "invited_by": %s, "status": "active"}]}]}""".formatted(PERSON);

    private static final String STATUSES =
            "[{\"id\": \"p1\", \"status\": \"to do\", \"type\": \"open\", \"orderindex\": 2.5, \"color\": \"#87909e\"}]";

    private static final String SPACE = """
            {"id": "11", "name": "Product", "color": null, "private": false, "admin_can_manage": null,
             "statuses": %s, "multiple_assignees": true, "features": {"due_dates": {"enabled": true, "x": [1.5, null]}},
             "archived": false}""".formatted(STATUSES);

    private static final String LIST = """
            {"id": "13", "name": "Roadmap", "orderindex": 1, "status": {"status": "green", "color": "#2ecd6f",
             "hide_label": true}, "priority": {"priority": "high", "color": "#f50000"}, "assignee": {"id": 1},
             "task_count": 12, "due_date": "1798675200000", "start_date": null,
             "folder": {"id": "12", "name": "hidden", "hidden": true, "access": true},
             "space": {"id": "11", "name": "Product", "access": true}, "statuses": %s, "new": {"a": [1.5, null]}}""".formatted(STATUSES);

    private static final String FOLDER = """
            {"id": "12", "name": "2026", "orderindex": 1, "hidden": false, "space": {"id": "11"}, "task_count": "12",
             "statuses": %s, "lists": [%s], "permission_level": "create", "folders": [{"id": "14"}]}""".formatted(STATUSES, LIST);

    private static final String MEMBERS = "{\"members\": [" + PERSON + "]}";

    private static final String GROUPS = """
            {"groups": [{"id": "g1", "team_id": "1", "userid": 270000001, "name": "Board", "handle": "board",
             "date_created": "1769470960912", "initials": "B", "members": [%s], "avatar": {"color": null}}]}""".formatted(PERSON);

    private static final String TASK = """
            {"id": "86c7mc19h", "custom_id": "OKR-12", "custom_item_id": 1, "name": "Ship",
             "status": {"id": "p1", "status": "to do", "type": "open"}, "creator": %s, "assignees": [%s],
             "orderindex": "12.50000000000000000000000000000001", "date_created": "1769470960912", "points": 2.5,
             "group_assignees": [{"id": "g1"}], "checklists": [{"items": [null]}], "tags": [{"name": "urgent"}],
             "priority": {"id": "1", "orderindex": "1", "priority": "urgent", "color": "#f50000"},
             "time_estimate": 3600000, "custom_fields": [{"id": "f1", "type": "number", "type_config": {"a": [null]},
             "value": [2.5, {"b": null}]}], "locations": [{"id": "15", "name": "Also"}],
             "sharing": {"public": true, "public_fields": ["assignees"], "token": "%s"}, "list": {"id": "13"},
             "subtasks": [{"id": "86c7mc19j"}], "attachments": [{"id": "a1.png"}], "new": {"a": [1.5, null]}}""".formatted(PERSON, PERSON, SHARE_TOKEN);

    /** Not the last page, so that walks go on. */
    static final String TASKS = "{\"tasks\": [" + TASK + "], \"last_page\": false}";

    private ClickUpHierarchyCalls() {}

    static List<VendorCall> all() {
        return Stream.of(places(), lists(), tasks()).flatMap(List::stream).toList();
    }

    private static List<VendorCall> places() {
        Function<CallFactory, Workspaces> workspaces = Workspaces::of;
        Function<CallFactory, Spaces> spaces = Spaces::of;
        Function<CallFactory, Folders> folders = Folders::of;
        Function<CallFactory, UserGroups> groups = UserGroups::of;
        String user = "{\"user\": " + PERSON + "}";
        return List.of(
                VendorCall.call("clickup.user.get", user, workspaces, Workspaces::currentUser),
                VendorCall.call("clickup.workspaces.list", WORKSPACES, workspaces, Workspaces::list),
                VendorCall.call("clickup.spaces.list", in("spaces", SPACE), spaces, s -> s.list("1")),
                VendorCall.call("clickup.spaces.get", SPACE, spaces, s -> s.get("11")),
                VendorCall.call("clickup.folders.list", in("folders", FOLDER), folders, s -> s.list("11")),
                VendorCall.call("clickup.folders.get", FOLDER, folders, s -> s.get("12", true)),
                VendorCall.call("clickup.usergroups.list", GROUPS, groups, s -> s.list("1")));
    }

    private static List<VendorCall> lists() {
        Function<CallFactory, Lists> lists = Lists::of;
        String some = in("lists", LIST);
        return List.of(
                VendorCall.call("clickup.lists.list", some, lists, s -> s.list("12")),
                VendorCall.call("clickup.lists.listFolderless", some, lists, s -> s.listFolderless("11")),
                VendorCall.call("clickup.lists.get", LIST, lists, s -> s.get("13")),
                VendorCall.call("clickup.lists.members", MEMBERS, lists, s -> s.members("13")));
    }

    private static List<VendorCall> tasks() {
        Function<CallFactory, Tasks> tasks = Tasks::of;
        return List.of(
                VendorCall.call("clickup.tasks.get", TASK, tasks, s -> s.getByCustomId("1", "OKR-12")),
                VendorCall.call("clickup.tasks.list", TASKS, tasks, s -> s.list("13")),
                VendorCall.call(
                        "clickup.tasks.listInWorkspace", TASKS, tasks, s -> s.listInWorkspace("1", TaskQuery.ALL)),
                VendorCall.call("clickup.tasks.members", MEMBERS, tasks, s -> s.members("86c7mc19h")));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        return List.of(TaskPart.SUBTASKS, TaskQuery.ALL.statuses("to do"), CustomFieldFilter.isSet("f1", true));
    }

    private static String in(String member, String object) {
        return "{\"" + member + "\": [" + object + "]}";
    }
}
