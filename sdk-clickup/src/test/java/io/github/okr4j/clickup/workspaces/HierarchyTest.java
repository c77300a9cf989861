package io.github.okr4j.clickup.workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.clickup.FakeClickUpHierarchy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From a token to the Lists, against the fake. */
class HierarchyTest {
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

    @Test
    void currentUser_ofTheToken_isKnown() {
        User user = client.workspaces().currentUser().execute();

        assertThat(user.id()).isEqualTo(fake.currentUserId());
        assertThat(user.username()).isEqualTo("Ada Moreau");
        assertThat(user.timezone()).isEqualTo("Europe/Berlin");
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/user");
    }

    @Test
    void workspaces_list_haveTheirMembersWithRoles() {
        long ben = fake.addMember("Ben Adeyemi");

        List<Workspace> workspaces = client.workspaces().list().execute();

        assertThat(workspaces).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(fake.workspaceId());
            assertThat(one.members())
                    .extracting(member -> member.user().id())
                    .containsExactly(fake.currentUserId(), ben);
            assertThat(one.members().get(0).user().roleKey().is(WorkspaceRole.OWNER))
                    .isTrue();
            assertThat(one.members().get(1).invitedBy().id()).isEqualTo(fake.currentUserId());
        });
    }

    @Test
    void walk_fromTokenToTask_needsNoIdFromElsewhere() {
        String folder = seeds.addFolder(space, "2026");
        String list = seeds.addList(folder, "Roadmap");
        seeds.addTask(list, "Ship");

        String workspaceId = client.workspaces().list().execute().get(0).id();
        String spaceId = client.spaces().list(workspaceId).execute().get(0).id();
        String folderId = client.folders().list(spaceId).execute().get(0).id();
        String listId = client.lists().list(folderId).execute().get(0).id();

        assertThat(client.tasks().list(listId)).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("Ship");
            assertThat(task.list().id()).isEqualTo(list);
            assertThat(task.folder().id()).isEqualTo(folder);
            assertThat(task.space().id()).isEqualTo(space);
        });
    }

    @Test
    void space_get_hasStatusesAndFeatures() {
        Space read = client.spaces().get(space).execute();

        assertThat(read.name()).isEqualTo("Product");
        assertThat(read.color()).isNull();
        assertThat(read.statuses())
                .extracting(status -> status.type().known())
                .containsExactly(StatusType.OPEN, StatusType.CUSTOM, StatusType.CLOSED);
        assertThat(read.features()).containsKey("due_dates");
        assertThat(client.spaces().list(fake.workspaceId()).execute()).containsExactly(read);
    }

    @Test
    void folder_get_hasItsListsAndCountsTasksThoughTheyComeAsText() {
        String folder = seeds.addFolder(space, "2026");
        String list = seeds.addList(folder, "Roadmap");
        seeds.addTask(list, "One");
        seeds.addTask(list, "Two");

        Folder read = client.folders().get(folder).execute();

        assertThat(read.taskCount()).isEqualTo(2);
        assertThat(read.space().id()).isEqualTo(space);
        assertThat(read.lists()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(list);
            assertThat(one.taskCount()).isEqualTo(2);
        });
        assertThat(client.folders().list(space).execute()).containsExactly(read);
    }

    @Test
    void folder_getWithSubfolders_sendsTheParameter() {
        String folder = seeds.addFolder(space, "2026");

        assertThat(client.folders().get(folder, true).execute().folders()).isEmpty();
        assertThat(fake.lastRequest().query()).isEqualTo("include_subfolders=true");
        assertThat(client.folders().get(folder).execute().id()).isEqualTo(folder);
        assertThat(fake.lastRequest().query()).isEmpty();
    }

    @Test
    void folderlessList_namesAHiddenFolder() {
        String list = seeds.addFolderlessList(space, "Inbox");

        TaskList read = client.lists().listFolderless(space).execute().get(0);

        assertThat(read.id()).isEqualTo(list);
        assertThat(read.folder().name()).isEqualTo("hidden");
        assertThat(read.folder().hidden()).isTrue();
        assertThat(client.folders().list(space).execute()).isEmpty();
    }

    @Test
    void list_get_hasMoreThanAListAmongOthers() {
        String list = seeds.addFolderlessList(space, "Inbox");

        TaskList alone = client.lists().get(list).execute();
        TaskList among = client.lists().listFolderless(space).execute().get(0);

        assertThat(alone.statuses()).hasSize(3);
        assertThat(alone.inboundAddress()).endsWith("example.com");
        assertThat(alone.deleted()).isFalse();
        assertThat(among.statuses()).isEmpty();
        assertThat(among.inboundAddress()).isNull();
        assertThat(among.deleted()).isNull();
    }

    @Test
    void archived_unasked_isNotSent() {
        String folder = seeds.addFolder(space, "2026");
        seeds.addList(folder, Map.of("name", "Old", "archived", true));

        assertThat(client.lists().list(folder).execute()).isEmpty();
        assertThat(fake.lastRequest().query()).isEmpty();
        assertThat(client.lists().list(folder, true).execute())
                .extracting(TaskList::name)
                .containsExactly("Old");
        assertThat(client.spaces().list(fake.workspaceId(), true).execute()).isEmpty();
        assertThat(client.folders().list(space, true).execute()).isEmpty();
        assertThat(client.lists().listFolderless(space, true).execute()).isEmpty();
    }

    @Test
    void userGroups_list_haveTheirMembers() {
        String board = seeds.addUserGroup("Board", fake.currentUserId(), 270009999L);
        String crew = seeds.addUserGroup("Crew");

        List<UserGroup> groups = client.userGroups().list(fake.workspaceId()).execute();

        assertThat(groups).extracting(UserGroup::id).containsExactly(board, crew);
        assertThat(groups.get(0).members()).extracting(Person::username).containsExactly("Ada Moreau", null);
        assertThat(client.userGroups().list(fake.workspaceId(), List.of(crew)).execute())
                .extracting(UserGroup::name)
                .containsExactly("Crew");
        assertThat(fake.lastRequest().query()).isEqualTo("team_id=" + fake.workspaceId() + "&group_ids=" + crew);
    }

    @Test
    void members_ofAList_areThoseWithAccessToItself() {
        String list = seeds.addFolderlessList(space, "Inbox");

        assertThat(client.lists().members(list).execute())
                .extracting(Person::id)
                .containsExactly(fake.currentUserId());
    }

    @Test
    void get_unknownIds_failWith401ThatSaysBoth() {
        for (var call : List.of(
                client.spaces().get("1"),
                client.folders().get("1"),
                client.lists().get("1"),
                client.folders().list("1"),
                client.lists().list("1"),
                client.lists().listFolderless("1"),
                client.lists().members("1"))) {
            assertThatThrownBy(call::execute)
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessageContaining("OAUTH_0")
                    .hasMessageContaining("the id in the request is unknown to this token");
        }
        assertThat(fake.requests()).hasSize(7);
    }

    @Test
    void list_unknownWorkspace_failsWith404() {
        assertThatThrownBy(() -> client.spaces().list("90150000009").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("SHARD_031");
        assertThatThrownBy(() -> client.userGroups().list("90150000009").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void get_rateLimited_isRetriedAfterTheWait() {
        fake.inject(Fault.tooManyRequests().retryAfter("2"));

        assertThat(client.spaces().get(space).execute().id()).isEqualTo(space);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void get_rateLimitedForLong_failsWithTheWait() {
        fake.inject(Fault.tooManyRequests().retryAfter("3600"));

        assertThatThrownBy(() -> client.spaces().get(space).execute()).isInstanceOf(RateLimitedException.class);
        assertThat(fake.requests()).hasSize(1);
    }
}
