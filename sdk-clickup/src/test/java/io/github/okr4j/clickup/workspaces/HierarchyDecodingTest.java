package io.github.okr4j.clickup.workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.HierarchySamples;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each member of each response, in the wire types that were recorded. */
class HierarchyDecodingTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void user_full_hasEveryMember() {
        assertThat(read(HierarchySamples.USER, client.workspaces().currentUser()))
                .isEqualTo(new User(
                        270000001L,
                        "Ada Moreau",
                        "ada.moreau@example.com",
                        "#3397dd",
                        "AM",
                        "https://pictures.example.com/270000001.jpg",
                        1,
                        true,
                        "Europe/Berlin",
                        Map.of()));
    }

    @Test
    void workspace_full_hasEveryMember() {
        Workspace workspace =
                read(HierarchySamples.WORKSPACES, client.workspaces().list()).get(0);

        assertThat(workspace.id()).isEqualTo("90150000001");
        assertThat(workspace.name()).isEqualTo("Moreau & Co");
        assertThat(workspace.color()).isEqualTo("#40bc86");
        assertThat(workspace.avatar()).endsWith("team.jpg");
        assertThat(workspace.additional()).isEmpty();
        WorkspaceUser owner = workspace.members().get(0).user();
        assertThat(owner.id()).isEqualTo(270000001L);
        assertThat(owner.role()).isEqualTo(1);
        assertThat(owner.roleSubtype()).isZero();
        assertThat(owner.roleKey().known()).isEqualTo(WorkspaceRole.OWNER);
        assertThat(owner.customRole()).isEqualTo(Map.of("id", 7, "name", "Chief"));
        assertThat(owner.lastActive()).isEqualTo(Instant.ofEpochMilli(1769470960912L));
        assertThat(owner.dateJoined()).isEqualTo(Instant.ofEpochMilli(1767225600000L));
        assertThat(owner.dateInvited()).isEqualTo(Instant.ofEpochMilli(1767225500000L));
    }

    @Test
    void workspaceMember_invitedAndNeverThere_hasNulls() {
        WorkspaceMember guest = read(
                        HierarchySamples.WORKSPACES, client.workspaces().list())
                .get(0)
                .members()
                .get(1);

        assertThat(guest.user().username()).isNull();
        assertThat(guest.user().color()).isNull();
        assertThat(guest.user().lastActive()).isNull();
        assertThat(guest.user().dateJoined()).isNull();
        assertThat(guest.user().roleKey().is(WorkspaceRole.GUEST)).isTrue();
        assertThat(guest.invitedBy().username()).isEqualTo("Ada Moreau");
        assertThat(guest.bannedDate()).isNull();
        assertThat(guest.status()).isEqualTo("active");
        assertThat(guest.additional()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timezone", "timezeone"})
    void timezone_inBothSpellings_isRead(String field) {
        String user = "{\"user\": {\"id\": 1, \"week_start_day\": 0, \"" + field + "\": \"Europe/Berlin\"}}";

        User read = read(user, client.workspaces().currentUser());

        assertThat(read.timezone()).isEqualTo("Europe/Berlin");
        assertThat(read.weekStartDay()).isZero();
        assertThat(read.additional()).isEmpty();
    }

    @Test
    void space_full_hasEveryMember() {
        Space space = read(HierarchySamples.SPACE, client.spaces().get("1"));

        assertThat(space.id()).isEqualTo(HierarchySamples.SPACE_ID);
        assertThat(space.color()).isEqualTo("#7b68ee");
        assertThat(space.isPrivate()).isFalse();
        assertThat(space.avatar()).endsWith("space.jpg");
        assertThat(space.adminCanManage()).isTrue();
        assertThat(space.multipleAssignees()).isTrue();
        assertThat(space.archived()).isFalse();
        assertThat(space.features()).containsOnlyKeys("due_dates", "x");
        assertThat(space.statuses().get(1).orderIndex()).isEqualTo(new BigDecimal("2.5"));
        assertThat(space.statuses().get(1).statusGroup()).isEqualTo("cat_1");
        assertThat(space.additional()).isEmpty();
    }

    @Test
    void folder_full_hasEveryMember() {
        Folder folder = read(HierarchySamples.FOLDER, client.folders().get("1"));

        assertThat(folder.id()).isEqualTo(HierarchySamples.FOLDER_ID);
        assertThat(folder.name()).isEqualTo("2026");
        assertThat(folder.orderIndex()).isEqualTo(BigDecimal.ONE);
        assertThat(folder.overrideStatuses()).isFalse();
        assertThat(folder.hidden()).isFalse();
        assertThat(folder.space().access()).isTrue();
        assertThat(folder.taskCount()).isEqualTo(12);
        assertThat(folder.archived()).isFalse();
        assertThat(folder.deleted()).isFalse();
        assertThat(folder.statuses()).hasSize(2);
        assertThat(folder.lists()).hasSize(1);
        assertThat(folder.permissionLevel()).isEqualTo("create");
        assertThat(folder.parentFolder()).isEqualTo("901500000009");
        assertThat(folder.folders()).containsExactly(new Subfolder("901500000014", Map.of()));
        assertThat(folder.additional()).isEmpty();
    }

    @Test
    void list_full_hasEveryMember() {
        TaskList list = read(HierarchySamples.LIST, client.lists().get("1"));

        assertThat(list.id()).isEqualTo(HierarchySamples.LIST_ID);
        assertThat(list.name()).isEqualTo("Roadmap");
        assertThat(list.orderIndex()).isEqualTo(new BigDecimal("2.5"));
        assertThat(list.content()).isEqualTo("What comes");
        assertThat(list.status()).isEqualTo(new ListStatus("green", "#2ecd6f", true, Map.of()));
        assertThat(list.priority()).isEqualTo(new ListPriority("high", "#f50000", Map.of()));
        assertThat(list.assignee()).isEqualTo(Map.of("id", 270000001));
        assertThat(list.taskCount()).isEqualTo(12);
        assertThat(list.dueDate()).isEqualTo(Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(list.dueDateTime()).isTrue();
        assertThat(list.startDateTime()).isFalse();
        assertThat(list.startDate()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(list.folder())
                .isEqualTo(new Place(HierarchySamples.FOLDER_ID, "2026", false, true, false, Map.of()));
        assertThat(list.space().hidden()).isNull();
        assertThat(list.overrideStatuses()).isTrue();
        assertThat(list.permissionLevel()).isEqualTo("create");
        assertThat(list.statuses()).hasSize(2);
        assertThat(list.inboundAddress()).startsWith("add.task");
        assertThat(list.deleted()).isFalse();
        assertThat(list.additional()).isEmpty();
    }

    @Test
    void list_nullsAndTextCounts_asTheDocumentationHasThem_areRead() {
        TaskList list = read(
                "{\"id\": \"1\", \"status\": null, \"priority\": null, \"assignee\": null, \"task_count\": \"7\","
                        + " \"due_date\": null, \"override_statuses\": null}",
                client.lists().get("1"));

        assertThat(list.status()).isNull();
        assertThat(list.priority()).isNull();
        assertThat(list.assignee()).isNull();
        assertThat(list.taskCount()).isEqualTo(7);
        assertThat(list.dueDate()).isNull();
        assertThat(list.overrideStatuses()).isNull();
    }

    @Test
    void members_oneWithoutNameAndColor_doNotLoseTheList() {
        List<Person> members = read(HierarchySamples.MEMBERS, client.lists().members("1"));

        assertThat(members).extracting(Person::id).containsExactly(270000001L, 270000002L);
        assertThat(members.get(1).username()).isNull();
        assertThat(members.get(1).color()).isNull();
        assertThat(members.get(1).profileInfo()).containsEntry("display_profile", null);
        assertThat(members.get(1).bannedDate()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(members.get(1).status()).isEqualTo("banned");
        assertThat(members.get(1).additional()).isEmpty();
    }

    @Test
    void userGroup_full_hasEveryMember() {
        UserGroup group =
                read(HierarchySamples.GROUPS, client.userGroups().list("1")).get(0);

        assertThat(group.id()).startsWith("5b0f7a52");
        assertThat(group.teamId()).isEqualTo("90150000001");
        assertThat(group.userId()).isEqualTo(270000001L);
        assertThat(group.name()).isEqualTo("Board");
        assertThat(group.handle()).isEqualTo("board");
        assertThat(group.dateCreated()).isEqualTo(Instant.ofEpochMilli(1769470960912L));
        assertThat(group.initials()).isEqualTo("B");
        assertThat(group.members()).extracting(Person::initials).containsExactly("AM");
        assertThat((Map<?, ?>) group.avatar()).hasSize(2);
        assertThat(group.additional()).isEmpty();
    }

    @Test
    void space_withoutId_failsAtItsPath() {
        fake.inject(Fault.body(200, "application/json", "{\"spaces\": [{\"id\": \"1\"}, {\"name\": \"x\"}]}"));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> client.spaces().list("90150000001").execute());

        assertThat(e.path()).startsWith("$.spaces[1]");
    }

    @Test
    void list_answerWithoutItsList_isNoEmptyList() {
        fake.inject(Fault.body(200, "application/json", "{}"));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> client.lists().list("1").execute());

        assertThat(e.path()).isEqualTo("$.lists");
    }

    @Test
    void get_objectWithoutEnvelope_stillTellsAnErrorInA200() {
        fake.inject(
                Fault.body(200, "application/json", "{\"err\": \"Team not authorized\", \"ECODE\": \"OAUTH_027\"}"));

        assertThat(catchThrowableOfType(
                        io.github.okr4j.core.error.ApiException.class,
                        () -> client.lists().get("1").execute()))
                .isNotInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("OAUTH_027");
    }

    private <T> T read(String json, ApiCall<T> call) {
        fake.inject(Fault.body(200, "application/json", json));
        return call.execute();
    }
}
