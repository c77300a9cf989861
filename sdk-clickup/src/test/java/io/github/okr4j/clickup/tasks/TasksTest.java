package io.github.okr4j.clickup.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.clickup.FakeClickUpHierarchy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Tasks against the fake. */
class TasksTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    private final FakeClickUpHierarchy seeds = fake.hierarchy();
    private final String space = seeds.addSpace("Product");
    private final String folder = seeds.addFolder(space, "2026");
    private final String list = seeds.addList(folder, "Roadmap");
    private final Tasks tasks = client.tasks();

    @Test
    void get_ownId_readsTheTaskWithItsPlaces() {
        String id = seeds.addTask(list, Map.of("name", "Ship", "due_date", "1798675200000"));

        Task task = tasks.get(id).execute();

        assertThat(task.id()).isEqualTo(id);
        assertThat(task.name()).isEqualTo("Ship");
        assertThat(task.dueDate()).isEqualTo(Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(task.status().status()).isEqualTo("to do");
        assertThat(task.creator().id()).isEqualTo(fake.currentUserId());
        assertThat(task.list().name()).isEqualTo("Roadmap");
        assertThat(task.folder()).isEqualTo(task.project());
        assertThat(task.priority()).isNull();
        assertThat(task.timeSpent()).isNull();
        assertThat(task.markdownDescription()).isNull();
        assertThat(fake.lastRequest().query()).isEmpty();
    }

    @Test
    void get_taskOfAFolderlessList_namesAHiddenFolder() {
        String id = seeds.addTask(seeds.addFolderlessList(space, "Inbox"), "Sort");

        assertThat(tasks.get(id).execute().folder().hidden()).isTrue();
    }

    @Test
    void get_withParts_hasThem() {
        String id = seeds.addTask(list, Map.of("name", "Ship", "description", "now"));
        String half = seeds.addTask(list, Map.of("name", "Half", "parent", id));

        Task task = tasks.get(id, TaskPart.SUBTASKS, TaskPart.MARKDOWN_DESCRIPTION, TaskPart.SUBTASKS)
                .execute();

        assertThat(task.subtasks()).extracting(Task::id).containsExactly(half);
        assertThat(task.markdownDescription()).isEqualTo("now");
        assertThat(fake.lastRequest().query()).isEqualTo("include_subtasks=true&include_markdown_description=true");
    }

    @Test
    void getByCustomId_sendsBothParameters() {
        String id = seeds.addTask(list, Map.of("name", "Ship", "custom_id", "OKR-12"));

        Task task = tasks.getByCustomId(fake.workspaceId(), "OKR-12").execute();

        assertThat(task.id()).isEqualTo(id);
        assertThat(task.customId()).isEqualTo("OKR-12");
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/task/OKR-12");
        assertThat(fake.lastRequest().query()).isEqualTo("custom_task_ids=true&team_id=" + fake.workspaceId());
    }

    @Test
    void getByCustomId_idWithSlash_staysOnePathSegment() {
        seeds.addTask(list, Map.of("name", "Ship", "custom_id", "A/B 1"));

        assertThat(tasks.getByCustomId(fake.workspaceId(), "A/B 1").execute().name())
                .isEqualTo("Ship");
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/task/A%2FB%201");
    }

    @Test
    void customId_withoutItsParameters_wouldBeA401() {
        seeds.addTask(list, Map.of("name", "Ship", "custom_id", "OKR-12"));
        var plain = client.raw()
                .call(
                        Operation.get("acme.task.get", "/v2/task/{task_id}").returningMap(),
                        Request.EMPTY.path("task_id", "OKR-12"));

        assertThatThrownBy(plain::execute)
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("Team not authorized");
    }

    @Test
    void get_unknownIds_failWith401() {
        assertThatThrownBy(() -> tasks.get("86cnone").execute())
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("OAUTH_018");
        assertThatThrownBy(() -> tasks.members("86cnone").execute()).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(
                        () -> tasks.getByCustomId(fake.workspaceId(), "OKR-404").execute())
                .isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> tasks.list("1").toList()).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() ->
                        tasks.listInWorkspace("90150000009", TaskQuery.ALL).toList())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void members_ofATask_areRead() {
        assertThat(tasks.members(seeds.addTask(list, "Ship")).execute())
                .extracting(Person::id)
                .containsExactly(fake.currentUserId());
    }

    @Test
    void list_byDefault_leavesOutClosedOnesSubtasksAndArchivedOnes() {
        String open = seeds.addTask(list, "Open");
        seeds.closeTask(seeds.addTask(list, "Closed"));
        seeds.addTask(list, Map.of("name", "Half", "parent", open));
        seeds.addTask(list, Map.of("name", "Old", "archived", true));
        seeds.addTask(seeds.addFolderlessList(space, "Inbox"), "Elsewhere");

        assertThat(tasks.list(list)).extracting(Task::name).containsExactly("Open");
        assertThat(fake.lastRequest().query()).isEqualTo("page=0");
        assertThat(found(TaskQuery.ALL.includeClosed(true).subtasks(true)))
                .containsExactlyInAnyOrder("Open", "Closed", "Half");
        assertThat(found(TaskQuery.ALL.archived(true))).containsExactly("Old");
    }

    @Test
    void list_filters_narrowIt() {
        long ben = fake.addMember("Ben Adeyemi");
        seeds.addTask(list, Map.of("name", "Mine", "assignees", List.of(Map.of("id", fake.currentUserId()))));
        seeds.addTask(list, Map.of("name", "Bens", "assignees", List.of(Map.of("id", ben)), "custom_item_id", 1));
        seeds.addTask(list, Map.of("name", "Tagged", "tags", List.of(Map.of("name", "new one"))));
        seeds.addTask(list, Map.of("name", "Watched", "watchers", List.of(Map.of("id", ben))));
        seeds.closeTask(seeds.addTask(list, "Done"));

        assertThat(found(TaskQuery.ALL.assignees(ben))).containsExactly("Bens");
        assertThat(found(TaskQuery.ALL.assignees(ben, fake.currentUserId()))).containsExactlyInAnyOrder("Mine", "Bens");
        assertThat(found(TaskQuery.ALL.watchers(ben))).containsExactly("Watched");
        assertThat(found(TaskQuery.ALL.tags("new one"))).containsExactly("Tagged");
        assertThat(found(TaskQuery.ALL.customItems(1))).containsExactly("Bens");
        assertThat(found(TaskQuery.ALL.statuses("complete").includeClosed(true)))
                .containsExactly("Done");
        assertThat(found(TaskQuery.ALL.statuses("in progress"))).isEmpty();
    }

    @Test
    void list_times_leaveTheBoundsOut() {
        Instant due = Instant.parse("2026-06-01T00:00:00Z");
        seeds.addTask(list, Map.of("name", "June", "due_date", Long.toString(due.toEpochMilli())));
        seeds.addTask(list, "Never");

        assertThat(found(TaskQuery.ALL.after(TaskTime.DUE, due.minusMillis(1)))).containsExactly("June");
        assertThat(found(TaskQuery.ALL.after(TaskTime.DUE, due))).isEmpty();
        assertThat(found(TaskQuery.ALL.after(TaskTime.DUE, due.minusMillis(1)).before(TaskTime.DUE, due.plusMillis(1))))
                .containsExactly("June");
        assertThat(found(TaskQuery.ALL.before(TaskTime.CREATED, due))).hasSize(2);
    }

    @Test
    void list_customFields_areSentAsOneJsonText() {
        seeds.addTask(list, Map.of("name", "Big", "custom_fields", List.of(Map.of("id", "effort", "value", 8))));
        seeds.addTask(list, "Unknown");

        assertThat(found(TaskQuery.ALL.customField(CustomFieldFilter.of("effort", FieldOperator.IS, 8))))
                .containsExactly("Big");
        assertThat(found(TaskQuery.ALL.customField(CustomFieldFilter.isSet("effort", false))))
                .containsExactly("Unknown");
    }

    @Test
    void list_refusedCondition_isABadRequest() {
        seeds.addTask(list, "Ship");
        TaskQuery query = TaskQuery.ALL.customField(CustomFieldFilter.of("effort", FieldOperator.RANGE, List.of(1, 2)));

        assertThatThrownBy(() -> tasks.list(list, query).toList()).isInstanceOf(BadRequestException.class);
    }

    @Test
    void listInWorkspace_places_narrowIt() {
        String inbox = seeds.addFolderlessList(space, "Inbox");
        String other = seeds.addFolderlessList(seeds.addSpace("Sales"), "Leads");
        String parent = seeds.addTask(list, "Road");
        seeds.addTask(inbox, "In");
        seeds.addTask(other, "Lead");
        seeds.addTask(list, Map.of("name", "Half", "parent", parent));

        assertThat(inWorkspace(TaskQuery.ALL)).containsExactlyInAnyOrder("Road", "In", "Lead");
        assertThat(inWorkspace(TaskQuery.ALL.listIds(inbox, other))).containsExactlyInAnyOrder("In", "Lead");
        assertThat(inWorkspace(TaskQuery.ALL.folderIds(folder))).containsExactly("Road");
        assertThat(inWorkspace(TaskQuery.ALL.spaceIds(space))).containsExactlyInAnyOrder("Road", "In");
        assertThat(inWorkspace(TaskQuery.ALL.parent(parent))).containsExactly("Half");
    }

    @Test
    void list_manyTasks_comeInPagesOfAHundred() {
        for (int i = 0; i < 250; i++) {
            seeds.addTask(list, "Task " + i);
        }

        assertThat(tasks.list(list).stream().map(Task::id).distinct()).hasSize(250);
        assertThat(fake.requests())
                .extracting(request -> request.query())
                .containsExactly("page=0", "page=1", "page=2");
        assertThat(tasks.list(list, TaskQuery.ALL.page(2))).hasSize(50);
        assertThat(tasks.list(list, TaskQuery.ALL.page(7))).isEmpty();
        assertThat(tasks.list(list).limit(1)).hasSize(1);
    }

    @Test
    void list_fullLastPage_needsNoEmptyOne() {
        for (int i = 0; i < 100; i++) {
            seeds.addTask(list, "Task " + i);
        }

        assertThat(tasks.list(list)).hasSize(100);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_withoutTheFlag_endsWithAPageThatIsNotFull() {
        fake.inject(Fault.body(200, "application/json", "{\"tasks\": [{\"id\": \"t1\"}]}"));

        assertThat(tasks.list(list)).extracting(Task::id).containsExactly("t1");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_secondPageFails_goesOnFromThere() {
        for (int i = 0; i < 150; i++) {
            seeds.addTask(list, "Task " + i);
        }
        var items = tasks.list(list).iterator();
        items.next();
        fake.inject(Fault.status(403));
        List<Task> seen = new ArrayList<>();

        assertThatThrownBy(() -> items.forEachRemaining(seen::add)).isInstanceOf(PaginationException.class);
        items.forEachRemaining(seen::add);

        assertThat(seen.stream().map(Task::id).distinct()).hasSize(149);
    }

    @Test
    void list_oneTooManyRequests_isRetried() {
        seeds.addTask(list, "Ship");
        fake.inject(Fault.tooManyRequests().retryAfter("1"));

        assertThat(tasks.list(list)).hasSize(1);
    }

    private List<String> found(TaskQuery query) {
        return tasks.list(list, query).stream().map(Task::name).toList();
    }

    private List<String> inWorkspace(TaskQuery query) {
        return tasks.listInWorkspace(fake.workspaceId(), query).stream()
                .map(Task::name)
                .toList();
    }
}
