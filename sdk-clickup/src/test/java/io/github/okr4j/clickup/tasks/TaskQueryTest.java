package io.github.okr4j.clickup.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query looks like on the wire, and what is refused before it gets there. */
class TaskQueryTest {
    private static final Instant TIME = Instant.ofEpochMilli(1769470960912L);

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final Tasks tasks = client.tasks();

    @Test
    void build_nothingSet_isAll() {
        assertThat(TaskQuery.builder().build()).isEqualTo(TaskQuery.ALL);
        assertThat(TaskQuery.ALL.parameters()).isEmpty();
    }

    @Test
    void build_arrays_haveBracketsEvenForOneElement() {
        TaskQuery query = TaskQuery.builder()
                .statuses("to do", "in progress")
                .assignees(183L)
                .watchers(184L)
                .tags("this tag")
                .customItems(0, 1300)
                .spaceIds("1")
                .folderIds("2")
                .listIds("3", "4")
                .build();

        assertThat(query.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "statuses[]", List.of("to do", "in progress"),
                        "assignees[]", List.of("183"),
                        "watchers[]", List.of("184"),
                        "tags[]", List.of("this tag"),
                        "custom_items[]", List.of("0", "1300"),
                        "space_ids[]", List.of("1"),
                        "project_ids[]", List.of("2"),
                        "list_ids[]", List.of("3", "4")));
    }

    @Test
    void build_flagsAndOrder_areWords() {
        TaskQuery query = TaskQuery.builder()
                .orderBy(TaskOrder.DUE_DATE)
                .reverse(true)
                .subtasks(true)
                .includeClosed(false)
                .archived(true)
                .includeFromOtherLists(true)
                .includeMarkdownDescription(true)
                .parent("86c7mc19h")
                .build();

        assertThat(query.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "order_by", List.of("due_date"),
                        "reverse", List.of("true"),
                        "subtasks", List.of("true"),
                        "include_closed", List.of("false"),
                        "archived", List.of("true"),
                        "include_timl", List.of("true"),
                        "include_markdown_description", List.of("true"),
                        "parent", List.of("86c7mc19h")));
    }

    @Test
    void build_times_areMilliseconds() {
        TaskQuery.Builder query = TaskQuery.builder();
        for (TaskTime time : TaskTime.values()) {
            query.after(time, TIME).before(time, TIME.plusMillis(1));
        }

        assertThat(query.build().parameters())
                .hasSize(8)
                .containsEntry("due_date_gt", List.of("1769470960912"))
                .containsEntry("date_created_lt", List.of("1769470960913"))
                .containsEntry("date_updated_gt", List.of("1769470960912"))
                .containsEntry("date_done_lt", List.of("1769470960913"));
    }

    @Test
    void build_customFields_areOneJsonArray() {
        TaskQuery query = TaskQuery.builder()
                .customField(CustomFieldFilter.of("f1", FieldOperator.LESS, 5))
                .customField(CustomFieldFilter.of("f2", FieldOperator.NOT_ANY, List.of("a \"b\"", "c")))
                .customField(CustomFieldFilter.of("f3", FieldOperator.RANGE, List.of(TIME, TIME)))
                .customField(CustomFieldFilter.isSet("f4", true))
                .build();

        assertThat(query.parameters())
                .containsOnly(Map.entry(
                        "custom_fields",
                        List.of("[{\"field_id\":\"f1\",\"operator\":\"<\",\"value\":5},"
                                + "{\"field_id\":\"f2\",\"operator\":\"NOT ANY\",\"value\":[\"a \\\"b\\\"\",\"c\"]},"
                                + "{\"field_id\":\"f3\",\"operator\":\"RANGE\",\"value\":[1769470960912,1769470960912]},"
                                + "{\"field_id\":\"f4\",\"operator\":\"IS NOT NULL\"}]")));
    }

    @Test
    void build_setAgain_replaces() {
        assertThat(TaskQuery.builder().statuses("a").statuses("b").build().parameters())
                .containsOnly(Map.entry("statuses[]", List.of("b")));
    }

    @Test
    void list_query_isPercentEncoded() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");

        assertThat(tasks.list(
                        list,
                        TaskQuery.builder().statuses("to do", "a&b").tags("50%").build()))
                .isEmpty();

        assertThat(fake.lastRequest().query())
                .isEqualTo("statuses%5B%5D=to%20do&statuses%5B%5D=a%26b&tags%5B%5D=50%25&page=0");
    }

    @Test
    void list_customFieldText_isPercentEncodedAsAWhole() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");
        TaskQuery query = TaskQuery.builder()
                .customField(CustomFieldFilter.of("f1", FieldOperator.IS, "x&y"))
                .build();

        assertThat(tasks.list(list, query)).isEmpty();
        assertThat(fake.lastRequest().query())
                .isEqualTo("custom_fields=%5B%7B%22field_id%22%3A%22f1%22%2C%22operator%22%3A%22%3D%22%2C"
                        + "%22value%22%3A%22x%26y%22%7D%5D&page=0");
    }

    @Test
    void parameters_thatThisSdkDoesNotKnow_areSent() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");

        assertThat(tasks.list(list, new TaskQuery(Map.of("include_x", List.of("1")), 0)))
                .isEmpty();
        assertThat(fake.lastRequest().query()).isEqualTo("include_x=1&page=0");
    }

    @Test
    void page_belowZero_isRefusedByName() {
        assertRefused(
                "page must not be negative, not -1",
                () -> TaskQuery.builder().page(-1).build());
        assertRefused("page must not be negative", () -> new TaskQuery(Map.of(), Integer.MIN_VALUE));
        assertRefused("parameters must not hold page", () -> new TaskQuery(Map.of("page", List.of("-1")), 0));
    }

    @Test
    void startingAt_tokenOfAnotherQuery_isRefused() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");
        for (int i = 0; i < 101; i++) {
            fake.hierarchy().addTask(list, "Task");
        }
        PageToken token = tasks.list(list).pages().iterator().next().next();
        fake.forgetRequests();

        assertThat(tasks.list(list).startingAt(token)).hasSize(1);
        assertRefused(
                "pageToken belongs to another list",
                () -> tasks.list(list, TaskQuery.builder().subtasks(true).build())
                        .startingAt(token));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void times_reversed_areRefusedByName() {
        assertRefused(
                "due_date_gt must be before due_date_lt",
                () -> TaskQuery.builder()
                        .after(TaskTime.DUE, TIME)
                        .before(TaskTime.DUE, TIME)
                        .build());
        assertRefused("date_done_gt is too far away", () -> TaskQuery.builder().after(TaskTime.DONE, Instant.MAX));
        assertRefused("date_done_lt must be set", () -> TaskQuery.builder().before(TaskTime.DONE, null));
        Map<String, List<String>> words = Map.of("due_date_gt", List.of("soon"), "due_date_lt", List.of("1"));
        assertRefused("due_date_gt must be a number", () -> new TaskQuery(words, 0));
    }

    @Test
    void filters_emptyOrNull_areRefusedByName() {
        assertRefused(
                "statuses[] must name at least one", () -> TaskQuery.builder().statuses());
        assertRefused(
                "assignees[] must name at least one", () -> TaskQuery.builder().assignees());
        assertRefused("tags[] must not be blank", () -> TaskQuery.builder().tags("a", null));
        assertRefused(
                "list_ids[] must be digits only", () -> TaskQuery.builder().listIds("6-1-1"));
        assertRefused("space_ids[] must not be blank", () -> TaskQuery.builder().spaceIds(""));
        assertRefused("order_by must be set", () -> TaskQuery.builder().orderBy(null));
        assertRefused("customField must be set", () -> TaskQuery.builder().customField(null));
        assertRefused("which must be set", () -> TaskQuery.builder().after(null, TIME));
        assertRefused("parent must be", () -> TaskQuery.builder().parent("OKR-12"));
        assertRefused("parameters must be set", () -> new TaskQuery(null, 0));
        assertRefused("x must not be blank", () -> new TaskQuery(Map.of("x", Collections.singletonList(null)), 0));
    }

    @Test
    void customFieldFilter_valuesThatDoNotFit_areRefusedByName() {
        assertRefused("fieldId must not be blank", () -> CustomFieldFilter.isSet(" ", true));
        assertRefused("value must be set", () -> CustomFieldFilter.of("f", FieldOperator.IS, null));
        assertRefused("value must be null", () -> CustomFieldFilter.of("f", FieldOperator.IS_NULL, 1));
        assertRefused("operator must not be null", () -> new CustomFieldFilter("f", null, 1));
        assertThat(new CustomFieldFilter("f", OpenEnum.parse(FieldOperator.class, "NEWER"), null).value())
                .isNull();
    }

    @Test
    void query_ofTheOtherKindOfList_isRefusedByName() {
        assertRefused(
                "list_ids[] is of no use here",
                () -> tasks.list("1", TaskQuery.builder().listIds("2").build()));
        assertRefused(
                "parent is of no use here",
                () -> tasks.list("1", TaskQuery.builder().parent("86c").build()));
        assertRefused(
                "watchers[] is of no use here",
                () -> tasks.listInWorkspace("1", TaskQuery.builder().watchers(1).build()));
        assertRefused(
                "archived is of no use here",
                () -> tasks.listInWorkspace(
                        "1", TaskQuery.builder().archived(true).build()));
        assertRefused("query must be set", () -> tasks.list("1", null));
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "6-901500000013-1", "https://app.clickup.com/90150000001/v/li/901"})
    void ids_unusable_areRefusedByName(String id) {
        assertRefused("task_id must", () -> tasks.get(id));
        assertRefused("task_id must", () -> tasks.members(id));
        assertRefused("list_id must", () -> tasks.list(id));
        assertRefused("team_id must", () -> tasks.listInWorkspace(id, TaskQuery.ALL));
        assertRefused("team_id must", () -> tasks.getByCustomId(id, "OKR-12"));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void taskIds_ofOtherShapes_areExplained() {
        assertRefused(
                "task_id must be the task's own id, which has no hyphen: tasks().getByCustomId(…)",
                () -> tasks.get("OKR-12"));
        assertRefused(
                "task_id must be the task's own id, which has no hyphen",
                () -> tasks.get("https://app.clickup.com/t/90150000001/OKR-12"));
        assertRefused("task_id must not be blank", () -> tasks.get("#"));
        assertRefused("task_id must not be '.' or '..'", () -> tasks.get(".."));
        assertRefused("task_id must not be blank", () -> tasks.getByCustomId("1", " "));
        assertRefused("parts must be set", () -> tasks.get("86c", (TaskPart) null));
        assertRefused("parts must be set", () -> tasks.get("86c", (TaskPart[]) null));
        assertThat(Arrays.asList(TaskPart.values())).hasSize(2);
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "86c7mc19h",
                "#86c7mc19h",
                "CU-86c7mc19h",
                " 86c7mc19h ",
                "https://app.clickup.com/t/86c7mc19h",
                "https://app.clickup.com/t/90150000001/86c7mc19h?comment=1#x"
            })
    void taskId_asClickUpShowsIt_isStripped(String shown) {
        assertThat(tasks.get(shown).preview().url()).endsWith("/task/86c7mc19h");
        assertThat(CreateKeyResult.builder()
                        .name("Ship")
                        .type(KeyResultType.AUTOMATIC)
                        .taskIds(shown)
                        .build()
                        .taskIds())
                .containsExactly("86c7mc19h");
    }

    @Test
    void customFields_ofOneTask_areSentAsJson() {
        CustomFieldFilter filter = CustomFieldFilter.isSet("f1", true);

        fake.inject(Fault.status(404));
        assertThatThrownBy(tasks.get("86c7mc19h", List.of(filter), TaskPart.SUBTASKS)::execute)
                .isInstanceOf(NotFoundException.class);
        assertThat(URLDecoder.decode(fake.lastRequest().query(), StandardCharsets.UTF_8))
                .isEqualTo("custom_fields=[{\"field_id\":\"f1\",\"operator\":\"IS NOT NULL\"}]&include_subtasks=true");
        assertRefused("customFields must name at least one", () -> tasks.get("86c7mc19h", List.of()));
    }

    @Test
    void singleCustomField_isForListsOnly() {
        TaskQuery query = TaskQuery.builder()
                .singleCustomField(CustomFieldFilter.of("f1", FieldOperator.IS, "a"))
                .build();

        assertThat(query.parameters())
                .containsExactly(
                        entry("custom_field", List.of("[{\"field_id\":\"f1\",\"operator\":\"=\",\"value\":\"a\"}]")));
        assertRefused("custom_field is of no use here", () -> tasks.listInWorkspace("1", query));
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
