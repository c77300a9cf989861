package io.github.okr4j.clickup.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.HierarchySamples;
import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.clickup.workspaces.StatusType;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
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

/** Each member of a task, in the wire types that were recorded. */
class TaskDecodingTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void task_full_hasEveryMember() {
        Task task = task(HierarchySamples.TASK);

        assertThat(task.id()).isEqualTo(HierarchySamples.TASK_ID);
        assertThat(task.customId()).isEqualTo("OKR-12");
        assertThat(task.customItemId()).isEqualTo(1L);
        assertThat(task.textContent()).isEqualTo("It");
        assertThat(task.description()).isEqualTo("It");
        assertThat(task.markdownDescription()).isEqualTo("*It*");
        assertThat(task.status().type().known()).isEqualTo(StatusType.OPEN);
        assertThat(task.dateCreated()).isEqualTo(Instant.ofEpochMilli(1769470960912L));
        assertThat(task.dateUpdated()).isEqualTo(Instant.ofEpochMilli(1769470961000L));
        assertThat(task.dateClosed()).isEqualTo(Instant.ofEpochMilli(1769470962000L));
        assertThat(task.dateDone()).isEqualTo(Instant.ofEpochMilli(1769470962001L));
        assertThat(task.dueDate()).isEqualTo(Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(task.startDate()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(task.archived()).isFalse();
        assertThat(task.parent()).isEqualTo("86c7mc100");
        assertThat(task.topLevelParent()).isEqualTo("86c7mc001");
        assertThat(task.points()).isEqualTo(new BigDecimal("2.5"));
        assertThat(task.timeEstimate()).isEqualByComparingTo("3600000");
        assertThat(task.timeSpent()).isEqualByComparingTo("1800000");
        assertThat(task.teamId()).isEqualTo("90150000001");
        assertThat(task.url()).isEqualTo("https://app.clickup.com/t/86c7mc19h");
        assertThat(task.permissionLevel()).isEqualTo("create");
        assertThat(task.additional()).isEmpty();
    }

    @Test
    void task_full_hasItsPeopleAndPlaces() {
        Task task = task(HierarchySamples.TASK);

        assertThat(task.creator().username()).isEqualTo("Ada Moreau");
        assertThat(task.assignees()).extracting(Person::id).containsExactly(270000001L, 270000002L);
        assertThat(task.watchers()).extracting(Person::username).containsExactly("Ada Moreau", null);
        assertThat(task.list().id()).isEqualTo(HierarchySamples.LIST_ID);
        assertThat(task.folder().id()).isEqualTo(HierarchySamples.FOLDER_ID);
        assertThat(task.project()).isEqualTo(task.folder());
        assertThat(task.space().id()).isEqualTo(HierarchySamples.SPACE_ID);
        assertThat(task.locations().get(0).name()).isEqualTo("Also here");
        assertThat(task.subtasks()).extracting(Task::name).containsExactly("Half of it");
    }

    @Test
    void task_full_keepsWhatHasManyForms() {
        Task task = task(HierarchySamples.TASK);

        assertThat(task.groupAssignees()).containsExactly(Map.of("id", "g1"));
        assertThat(task.checklists()).hasSize(1);
        assertThat(task.dependencies()).containsExactly(Map.of("task_id", "86c7mc19h", "type", 1));
        assertThat(task.linkedTasks()).hasSize(1);
        assertThat(task.attachments()).hasSize(1);
        assertThat(task.tags()).containsExactly(new TaskTag("urgent", "#000000", "#ffffff", 270000001L, Map.of()));
        CustomField field = task.customFields().get(0);
        assertThat(field.type()).isEqualTo("number");
        assertThat(field.typeConfig()).containsKey("options");
        assertThat(field.hideFromGuests()).isFalse();
        assertThat(field.required()).isTrue();
        assertThat(field.dateCreated()).isEqualTo(Instant.ofEpochMilli(1769470960912L));
        assertThat((Map<?, ?>) field.value()).hasSize(2);
    }

    @Test
    void orderIndex_with32Digits_isExact() {
        assertThat(task(HierarchySamples.TASK).orderIndex())
                .isEqualTo(new BigDecimal("12.50000000000000000000000000000001"));
    }

    @Test
    void priority_nullOrObjectOfTexts_isRead() {
        assertThat(task(HierarchySamples.TASK).priority())
                .isEqualTo(new TaskPriority("1", BigDecimal.ONE, "urgent", "#f50000", Map.of()));
        assertThat(task("{\"id\": \"t\", \"priority\": null}").priority()).isNull();
    }

    @Test
    void customField_withRichText_keepsAllThreeForms() {
        CustomField field = task("""
                        {"id": "t", "custom_fields": [{"id": "f", "value": "Why", "value_richtext": "{\\"ops\\":[]}",
                         "value_markdown": "**Why**"}]}""").customFields().get(0);

        assertThat(field.value()).isEqualTo("Why");
        assertThat(field.valueRichText()).isEqualTo("{\"ops\":[]}");
        assertThat(field.valueMarkdown()).isEqualTo("**Why**");
        assertThat(field.additional()).isEmpty();
    }

    @Test
    void customFieldValues_ofAnyForm_areKept() {
        for (String value : List.of("null", "1", "2.5", "\"x\"", "true", "[1, null]", "{\"a\": null}")) {
            Task task = task("{\"id\": \"t\", \"custom_fields\": [{\"id\": \"f\", \"value\": " + value + "}]}");

            assertThat(task.customFields()).as(value).hasSize(1);
        }
    }

    @Test
    void task_nullsWhereTheDocumentationHasNone_areRead() {
        Task task = task("{\"id\": \"t\", \"assignees\": null, \"status\": null, \"custom_item_id\": null,"
                + " \"points\": null, \"time_estimate\": null, \"sharing\": null, \"creator\": null}");

        assertThat(task.assignees()).isEmpty();
        assertThat(task.points()).isNull();
        assertThat(task.sharing()).isNull();
    }

    @Test
    void sharing_token_isMaskedInTextAndJson() {
        Task task = task(HierarchySamples.TASK);

        assertThat(task.sharing().token().reveal()).isEqualTo("canary-share-4711");
        assertThat(task.sharing().isPublic()).isTrue();
        assertThat(task.sharing().publicFields()).containsExactly("assignees");
        assertThat(task.toString()).doesNotContain("canary-share").contains("token=***");
        assertThat(client.raw()
                        .call(Operation.post("acme.echo", "/v2/echo"), Request.EMPTY.body(task))
                        .preview()
                        .body())
                .doesNotContain("canary-share")
                .contains("\"token\":\"***\"");
    }

    @Test
    void list_pageWithoutTasks_isNoEmptyPage() {
        fake.inject(Fault.body(200, "application/json", "{\"last_page\": true}"));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> client.tasks().list("1").toList());

        assertThat(e.path()).isEqualTo("$.tasks");
    }

    @Test
    void list_priorityAsANumber_costsNoTask() {
        fake.inject(Fault.body(
                200,
                "application/json",
                "{\"last_page\": true, \"tasks\": [{\"id\": \"t\"}, {\"id\": \"u\", \"priority\": 1}]}"));

        List<Task> tasks = client.tasks().list("1").toList();

        assertThat(tasks).extracting(Task::id).containsExactly("t", "u");
        assertThat(tasks.get(1).priority()).isNull();
        assertThat(tasks.get(1).additional()).isEqualTo(Map.of("priority", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unstarted", "open", "custom", "done", "closed"})
    void status_typesOfTheVendor_areKnown(String type) {
        Task task = task("{\"id\": \"t\", \"status\": {\"status\": \"s\", \"type\": \"" + type + "\"}}");

        assertThat(task.status().type().known()).isNotNull();
    }

    @Test
    void list_taskWithoutId_isNamedByItsPath() {
        fake.inject(
                Fault.body(200, "application/json", "{\"tasks\": [{\"id\": \"t\"}, {\"id\": {}, \"priority\": 3}]}"));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> client.tasks().list("1").toList());

        assertThat(e.path()).isEqualTo("$.tasks[1].id");
    }

    private Task task(String json) {
        fake.inject(Fault.body(200, "application/json", json));
        return client.tasks().get("86c7mc19h").execute();
    }
}
