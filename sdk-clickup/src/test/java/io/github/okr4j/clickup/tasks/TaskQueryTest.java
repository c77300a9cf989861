package io.github.okr4j.clickup.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
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
    void all_hasNoParameters() {
        assertThat(TaskQuery.ALL.parameters().values()).isEmpty();
    }

    @Test
    void arrays_haveBracketsEvenForOneElement() {
        TaskQuery query = TaskQuery.ALL
                .statuses("to do", "in progress")
                .assignees(183L)
                .watchers(184L)
                .tags("this tag")
                .customItems(0, 1300)
                .spaceIds("1")
                .folderIds("2")
                .listIds("3", "4");

        assertThat(query.parameters().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "statuses[]", List.of("to do", "in progress"),
                        "assignees[]", List.of(183L),
                        "watchers[]", List.of(184L),
                        "tags[]", List.of("this tag"),
                        "custom_items[]", List.of(0L, 1300L),
                        "space_ids[]", List.of("1"),
                        "project_ids[]", List.of("2"),
                        "list_ids[]", List.of("3", "4")));
    }

    @Test
    void flagsAndOrder_areTyped() {
        TaskQuery query = TaskQuery.ALL
                .orderBy(TaskOrder.DUE_DATE)
                .reverse(true)
                .subtasks(true)
                .includeClosed(false)
                .archived(true)
                .includeFromOtherLists(true)
                .includeMarkdownDescription(true)
                .parent("86c7mc19h");

        assertThat(query.parameters().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "order_by", TaskOrder.DUE_DATE,
                        "reverse", true,
                        "subtasks", true,
                        "include_closed", false,
                        "archived", true,
                        "include_timl", true,
                        "include_markdown_description", true,
                        "parent", "86c7mc19h"));
    }

    @Test
    void times_areMilliseconds() {
        TaskQuery query = TaskQuery.ALL;
        for (TaskTime time : TaskTime.values()) {
            query = query.after(time, TIME).before(time, TIME.plusMillis(1));
        }

        assertThat(query.parameters().values())
                .hasSize(8)
                .containsEntry("due_date_gt", 1769470960912L)
                .containsEntry("date_created_lt", 1769470960913L)
                .containsEntry("date_updated_gt", 1769470960912L)
                .containsEntry("date_done_lt", 1769470960913L);
    }

    @Test
    void customFields_areOneJsonArray() {
        TaskQuery query = TaskQuery.ALL
                .customField(CustomFieldFilter.of("f1", FieldOperator.LESS, 5))
                .customField(CustomFieldFilter.of("f2", FieldOperator.NOT_ANY, List.of("a \"b\"", "c")))
                .customField(CustomFieldFilter.of("f3", FieldOperator.RANGE, List.of(TIME, TIME)))
                .customField(CustomFieldFilter.isSet("f4", true));

        assertThat(URLDecoder.decode(sent(query), StandardCharsets.UTF_8))
                .isEqualTo("custom_fields="
                        + "[{\"field_id\":\"f1\",\"operator\":\"<\",\"value\":5},"
                        + "{\"field_id\":\"f2\",\"operator\":\"NOT ANY\",\"value\":[\"a \\\"b\\\"\",\"c\"]},"
                        + "{\"field_id\":\"f3\",\"operator\":\"RANGE\",\"value\":[1769470960912,1769470960912]},"
                        + "{\"field_id\":\"f4\",\"operator\":\"IS NOT NULL\"}]" + "&page=0");
    }

    @Test
    void filter_setAgain_isReplaced() {
        assertThat(TaskQuery.ALL.statuses("a").statuses("b").parameters().values())
                .containsOnly(Map.entry("statuses[]", List.of("b")));
    }

    @Test
    void list_query_isPercentEncoded() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");

        assertThat(tasks.list(list, TaskQuery.ALL.statuses("to do", "a&b").tags("50%")))
                .isEmpty();

        assertThat(fake.lastRequest().query())
                .isEqualTo("statuses%5B%5D=to%20do&statuses%5B%5D=a%26b&tags%5B%5D=50%25&page=0");
    }

    @Test
    void list_customFieldText_isPercentEncodedAsAWhole() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");
        TaskQuery query = TaskQuery.ALL.customField(CustomFieldFilter.of("f1", FieldOperator.IS, "x&y"));

        assertThat(tasks.list(list, query)).isEmpty();
        assertThat(fake.lastRequest().query())
                .isEqualTo("custom_fields=%5B%7B%22field_id%22%3A%22f1%22%2C%22operator%22%3A%22%3D%22%2C"
                        + "%22value%22%3A%22x%26y%22%7D%5D&page=0");
    }

    @Test
    void parameters_thatThisSdkDoesNotKnow_areSent() {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");

        assertThat(tasks.list(list, new TaskQuery(QueryParameters.NONE.with("include_x", 1))))
                .isEmpty();
        assertThat(fake.lastRequest().query()).isEqualTo("include_x=1&page=0");
    }

    @Test
    void page_belowZero_isRefusedByName() {
        assertRefused("page must be at least 0, not -1", () -> TaskQuery.ALL.page(-1));
        assertRefused(
                "page must be at least 0",
                () -> tasks.list("1", new TaskQuery(QueryParameters.NONE.with("page", "1"))));
        assertThat(fake.requests()).isEmpty();
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
                () -> tasks.list(list, TaskQuery.ALL.subtasks(true)).startingAt(token));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void times_reversed_areRefusedByName() {
        assertRefused(
                "due_date_gt must be before due_date_lt",
                () -> tasks.list("1", TaskQuery.ALL.after(TaskTime.DUE, TIME).before(TaskTime.DUE, TIME)));
        assertRefused("date_done_gt must fit into a long", () -> TaskQuery.ALL.after(TaskTime.DONE, Instant.MAX));
        assertRefused("date_done_lt must not be null", () -> TaskQuery.ALL.before(TaskTime.DONE, null));
    }

    @Test
    void times_setAgainInAnyOrder_areComparedWhenTheListIsRequested() {
        TaskQuery today = TaskQuery.ALL.after(TaskTime.DUE, TIME).before(TaskTime.DUE, TIME.plusSeconds(9));
        TaskQuery later = today.after(TaskTime.DUE, TIME.plusSeconds(60)).before(TaskTime.DUE, TIME.plusSeconds(90));

        assertThat(sent(later)).isEqualTo("due_date_gt=1769471020912&due_date_lt=1769471050912&page=0");
    }

    @Test
    void parameters_ofCustomFields_areReadyToSend() {
        TaskQuery query = TaskQuery.ALL.customField(CustomFieldFilter.isSet("f4", true));

        assertThat(query.parameters().get("custom_fields"))
                .isEqualTo("[{\"field_id\":\"f4\",\"operator\":\"IS NOT NULL\"}]");
    }

    @Test
    void filters_emptyOrNull_areRefusedByName() {
        assertRefused("statuses[] must contain at least one element", () -> TaskQuery.ALL.statuses());
        assertRefused("assignees[] must contain at least one element", () -> TaskQuery.ALL.assignees());
        assertRefused("tags[] must not contain null", () -> TaskQuery.ALL.tags("a", null));
        assertRefused("list_ids[] must be digits only", () -> TaskQuery.ALL.listIds("6-1-1"));
        assertRefused("space_ids[] must not be blank", () -> TaskQuery.ALL.spaceIds(""));
        assertRefused("order_by must not be null", () -> TaskQuery.ALL.orderBy(null));
        assertRefused("customField must not be null", () -> TaskQuery.ALL.customField(null));
        assertRefused("which must not be null", () -> TaskQuery.ALL.after(null, TIME));
        assertRefused("parent must be", () -> TaskQuery.ALL.parent("OKR-12"));
        assertRefused("parameters must not be null", () -> new TaskQuery(null));
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
        assertRefused("list_ids[] must not be set here", () -> tasks.list("1", TaskQuery.ALL.listIds("2")));
        assertRefused("parent must not be set here", () -> tasks.list("1", TaskQuery.ALL.parent("86c")));
        assertRefused("watchers[] must not be set here", () -> tasks.listInWorkspace("1", TaskQuery.ALL.watchers(1)));
        assertRefused("archived must not be set here", () -> tasks.listInWorkspace("1", TaskQuery.ALL.archived(true)));
        assertRefused("query must not be null", () -> tasks.list("1", null));
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
        assertRefused("parts must not contain null", () -> tasks.get("86c", (TaskPart) null));
        assertRefused("parts must not be null", () -> tasks.get("86c", (TaskPart[]) null));
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
        assertRefused("customFields must contain at least one element", () -> tasks.get("86c7mc19h", List.of()));
    }

    @Test
    void singleCustomField_isForListsOnly() {
        TaskQuery query = TaskQuery.ALL.singleCustomField(CustomFieldFilter.of("f1", FieldOperator.IS, "a"));

        assertThat(URLDecoder.decode(sent(query), StandardCharsets.UTF_8))
                .isEqualTo("custom_field=[{\"field_id\":\"f1\",\"operator\":\"=\",\"value\":\"a\"}]&page=0");
        assertRefused("custom_field must not be set here", () -> tasks.listInWorkspace("1", query));
    }

    /** The query on the wire. */
    private String sent(TaskQuery query) {
        String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("S"), "L");
        assertThat(tasks.list(list, query)).isEmpty();
        return fake.lastRequest().query();
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
