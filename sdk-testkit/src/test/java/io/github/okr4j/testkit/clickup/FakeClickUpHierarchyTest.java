package io.github.okr4j.testkit.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Tree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeClickUpHierarchyTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final FakeClickUpHierarchy seeds = fake.hierarchy();
    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String team = "/v2/team/" + fake.workspaceId();
    private final String space = seeds.addSpace("Product");
    private final String folder = seeds.addFolder(space, "2026");
    private final String list = seeds.addList(folder, "Roadmap");

    @Test
    void getAuthorizedUser_isEnveloped() {
        assertThat(browser.get("/v2/user").object("user"))
                .containsEntry("id", (int) fake.currentUserId())
                .containsEntry("week_start_day", 1)
                .containsKeys("username", "email", "color", "profilePicture", "initials", "timezone");
    }

    @Test
    void getAuthorizedTeams_haveMembersInline() {
        fake.addMember("Ben Adeyemi");

        Map<String, Object> workspace = browser.get("/v2/team").list("teams").get(0);

        assertThat(workspace).containsEntry("id", fake.workspaceId()).containsEntry("avatar", null);
        List<Map<String, Object>> members = Tree.objects(workspace, "members");
        assertThat(Tree.object(members.get(0), "user"))
                .containsEntry("role", 1)
                .containsEntry("role_key", "owner")
                .containsEntry("custom_role", null);
        assertThat(members.get(1)).containsKey("invited_by");
        assertThat(members.get(0)).doesNotContainKey("invited_by");
    }

    @Test
    void singleObjects_ofTheHierarchy_areBareAndListsEnveloped() {
        String task = seeds.addTask(list, "Ship");

        assertThat(browser.get("/v2/space/" + space).json()).containsEntry("id", space);
        assertThat(browser.get("/v2/folder/" + folder).json()).containsEntry("id", folder);
        assertThat(browser.get("/v2/list/" + list).json()).containsEntry("id", list);
        assertThat(browser.get("/v2/task/" + task).json()).containsEntry("id", task);
        assertThat(browser.get(team + "/space").list("spaces")).hasSize(1);
        assertThat(browser.get("/v2/space/" + space + "/folder").list("folders"))
                .hasSize(1);
        assertThat(browser.get("/v2/folder/" + folder + "/list").list("lists")).hasSize(1);
        assertThat(browser.get("/v2/space/" + space + "/list").list("lists")).isEmpty();
        assertThat(browser.get("/v2/list/" + list + "/member").list("members")).hasSize(1);
        assertThat(browser.get("/v2/task/" + task + "/member").list("members")).hasSize(1);
    }

    @Test
    void taskCount_isTextInAFolderAndANumberInAList() {
        seeds.addTask(list, "Ship");

        assertThat(browser.get("/v2/folder/" + folder).json()).containsEntry("task_count", "1");
        assertThat(browser.get("/v2/list/" + list).json()).containsEntry("task_count", 1);
    }

    @Test
    void folderlessList_namesAHiddenFolder() {
        String inbox = seeds.addFolderlessList(space, "Inbox");

        assertThat(Tree.object(browser.get("/v2/list/" + inbox).json(), "folder"))
                .containsEntry("name", "hidden")
                .containsEntry("hidden", true);
    }

    @Test
    void getFolder_withSubfolders_hasThem() {
        assertThat(browser.get("/v2/folder/" + folder).json()).doesNotContainKey("folders");
        assertThat(browser.get("/v2/folder/" + folder + "?include_subfolders=true")
                        .json())
                .containsKey("folders");
    }

    @Test
    void getTeams1_withoutWorkspace_is404() {
        String board = seeds.addUserGroup("Board", fake.currentUserId());

        assertError(browser.get("/v2/group"), 404, "SHARD_031");
        assertThat(browser.get("/v2/group?team_id=" + fake.workspaceId()).list("groups"))
                .hasSize(1);
        assertThat(browser.get("/v2/group?team_id=" + fake.workspaceId() + "&group_ids=" + board)
                        .list("groups")
                        .get(0))
                .containsEntry("handle", "Board");
    }

    @Test
    void unknownIds_areThe401sOfTheVendor() {
        assertError(browser.get("/v2/space/1"), 401, "OAUTH_018");
        assertError(browser.get("/v2/folder/1"), 401, "OAUTH_023");
        assertError(browser.get("/v2/list/1"), 401, "OAUTH_018");
        assertError(browser.get("/v2/task/none"), 401, "OAUTH_018");
        assertError(browser.get("/v2/team/1/space"), 404, "SHARD_031");
        assertError(browser.get("/v2/team/1/task"), 404, "SHARD_031");
    }

    @Test
    void idsThatAreNoDigits_are400WithoutLimits() {
        Browser.Reply reply = browser.get("/v2/list/6-1-1");

        assertError(reply, 400, "INPUT_003");
        assertThat(reply.header("x-ratelimit-limit")).isEmpty();
        assertError(browser.get("/v2/folder/6-1-1"), 400, "INPUT_011");
    }

    @Test
    void task_ofTheList_hasTextTimesAndDecimalOrderIndex() {
        String id = seeds.addTask(list, "Ship");

        Map<String, Object> task = browser.get("/v2/task/" + id).json();

        assertThat((String) task.get("orderindex")).matches("\\d+\\.\\d{32}");
        assertThat((String) task.get("date_created")).matches("\\d{13}");
        assertThat(task)
                .containsKey("attachments")
                .doesNotContainKeys("time_spent", "markdown_description", "subtasks");
        assertThat(browser.get("/v2/list/" + list + "/task").list("tasks").get(0))
                .doesNotContainKey("attachments");
    }

    @Test
    void customId_withBothParameters_isFoundAndElseA401() {
        seeds.addTask(list, Map.of("name", "Ship", "custom_id", "OKR-1"));
        String both = "?custom_task_ids=true&team_id=" + fake.workspaceId();

        assertThat(browser.get("/v2/task/OKR-1" + both).status()).isEqualTo(200);
        assertError(browser.get("/v2/task/OKR-1"), 401, "OAUTH_027");
        assertError(browser.get("/v2/task/OKR-1?custom_task_ids=true"), 404, "SHARD_031");
        assertError(browser.get("/v2/task/OKR-2" + both), 401, "OAUTH_018");
    }

    @Test
    void arrayWithoutBrackets_isNotHeard() {
        seeds.addTask(list, "Ship");

        assertThat(tasks("?statuses=complete")).hasSize(1);
        assertThat(tasks("?statuses[]=complete")).isEmpty();
        assertThat(tasks("?statuses[]=to%20do")).hasSize(1);
    }

    @Test
    void pages_ofAHundred_endWithTheFlag() {
        for (int i = 0; i < 101; i++) {
            seeds.addTask(list, "Task " + i);
        }
        Browser.Reply first = browser.get("/v2/list/" + list + "/task");
        Browser.Reply second = browser.get("/v2/list/" + list + "/task?page=1");

        assertThat(first.list("tasks")).hasSize(100);
        assertThat(first.json()).containsEntry("last_page", false);
        assertThat(first.list("tasks").get(0)).containsEntry("name", "Task 100");
        assertThat(second.list("tasks")).hasSize(1);
        assertThat(second.json()).containsEntry("last_page", true);
        assertThat(browser.get("/v2/list/" + list + "/task?page=9").json()).containsEntry("last_page", true);
        assertError(browser.get("/v2/list/" + list + "/task?page=-1"), 400, "INPUT_002");
    }

    @Test
    void orders_unknownOrReversed_areHeard() {
        String one = seeds.addTask(list, Map.of("name", "B", "due_date", "1798675200000"));
        seeds.addTask(list, Map.of("name", "A", "due_date", "1798675300000"));
        seeds.updateTask(one, Map.of());

        assertThat(names("?reverse=true")).containsExactly("B", "A");
        assertThat(names("?order_by=updated")).containsExactly("B", "A");
        assertThat(names("?order_by=due_date")).containsExactly("A", "B");
        assertThat(names("?order_by=id")).containsExactly("A", "B");
        assertError(browser.get("/v2/list/" + list + "/task?order_by=name"), 400, "INPUT_002");
    }

    @Test
    void customFields_brokenJson_isRefused() {
        seeds.addTask(list, "Ship");

        assertError(browser.get("/v2/list/" + list + "/task?custom_fields=x"), 400, "ITEM_155");
        assertError(browser.get("/v2/list/" + list + "/task?custom_fields=%7B%7D"), 400, "ITEM_156");
        assertThat(tasks("?custom_fields=%5B%5D")).hasSize(1);
    }

    @Test
    void moveCloseAndDelete_changeTheLists() {
        String inbox = seeds.addFolderlessList(space, "Inbox");
        String moved = seeds.addTask(list, "Moved");
        String closed = seeds.addTask(list, "Closed");
        String deleted = seeds.addTask(list, "Deleted");

        seeds.moveTask(moved, inbox);
        seeds.closeTask(closed);
        seeds.deleteTask(deleted);

        assertThat(names("?include_closed=true")).containsExactly("Closed");
        assertThat(names("")).isEmpty();
        assertThat(browser.get("/v2/list/" + inbox).json()).containsEntry("task_count", 1);
        assertThat(browser.get("/v2/list/" + list).json()).containsEntry("task_count", 1);
        assertError(browser.get("/v2/task/" + deleted), 401, "OAUTH_018");
    }

    @Test
    void seeding_unknownPlaces_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> seeds.addFolder("1", "F"));
        assertThatIllegalArgumentException().isThrownBy(() -> seeds.addFolderlessList("1", "L"));
        assertThatIllegalArgumentException().isThrownBy(() -> seeds.addList("1", "L"));
        assertThatIllegalArgumentException().isThrownBy(() -> seeds.addTask("1", "T"));
        assertThatIllegalArgumentException().isThrownBy(() -> seeds.closeTask("1"));
    }

    private List<Map<String, Object>> tasks(String query) {
        return browser.get("/v2/list/" + list + "/task" + query.replace("[]", "%5B%5D"))
                .list("tasks");
    }

    private List<Object> names(String query) {
        return tasks(query).stream().map(task -> task.get("name")).toList();
    }

    private static void assertError(Browser.Reply reply, int status, String code) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json()).containsEntry("ECODE", code);
    }
}
