package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused here, the server never hears of it. */
class BadInputTest {
    private static final Instant DUE = Instant.parse("2026-12-31T00:00:00Z");

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final CreateGoal goal =
            CreateGoal.builder().name("Grow").dueDate(DUE).build();
    private final UpdateGoal goalChanges = UpdateGoal.builder().name("Grow").build();
    private final CreateKeyResult keyResult = CreateKeyResult.builder()
            .name("K")
            .type(KeyResultType.NUMBER)
            .range(0, 10)
            .build();
    private final UpdateKeyResult keyResultChanges =
            UpdateKeyResult.builder().stepsCurrent(1).build();

    @AfterEach
    void nothingWasSent() {
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", ".", "..", "a\nb", "a\u0000"})
    void ids_unusable_areRefusedByName(String id) {
        assertRefused("team_id must not", () -> client.goals().list(id));
        assertRefused("team_id must not", () -> client.goals().list(id, true));
        assertRefused("team_id must not", () -> client.goals().create(id, goal));
        assertRefused("goal_id must not", () -> client.goals().get(id));
        assertRefused("goal_id must not", () -> client.goals().update(id, goalChanges));
        assertRefused("goal_id must not", () -> client.goals().delete(id));
        assertRefused("goal_id must not", () -> client.keyResults().create(id, keyResult));
        assertRefused("key_result_id must not", () -> client.keyResults().update(id, keyResultChanges));
        assertRefused("key_result_id must not", () -> client.keyResults().delete(id));
    }

    @Test
    void requests_null_areRefusedByName() {
        assertRefused("goal must", () -> client.goals().create("w", null));
        assertRefused("changes must", () -> client.goals().update("g", null));
        assertRefused("keyResult must", () -> client.keyResults().create("g", null));
        assertRefused("changes must", () -> client.keyResults().update("k", null));
    }

    @Test
    void createGoal_requiredMissing_namesAllOfThem() {
        assertRefused("name, dueDate must be set", () -> CreateGoal.builder().build());
        assertRefused(
                "name must be set", () -> CreateGoal.builder().dueDate(DUE).build());
        assertRefused(
                "dueDate must be set", () -> CreateGoal.builder().name("Grow").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void name_blank_isRefused(String name) {
        assertRefused(
                "name must not be blank",
                () -> CreateGoal.builder().name(name).dueDate(DUE).build());
        assertRefused("name must not be blank", () -> UpdateGoal.builder().name(name));
        assertRefused(
                "name must not be blank",
                () -> CreateKeyResult.builder()
                        .name(name)
                        .type(KeyResultType.NUMBER)
                        .build());
    }

    @Test
    void createGoal_startAfterDueDate_isRefused() {
        CreateGoal.Builder reversed =
                CreateGoal.builder().name("Grow").dueDate(DUE).startDate(DUE.plusMillis(1));

        assertRefused("startDate must not be after dueDate", reversed::build);
        assertThat(reversed.startDate(DUE).build().startDate()).isEqualTo(DUE);
    }

    @Test
    void createGoal_nulls_areRefusedByName() {
        assertRefused("owners must", () -> named().owners((List<Long>) null).build());
        assertRefused(
                "owners must not contain null",
                () -> named().owners(Arrays.asList(1L, null)).build());
        assertRefused("description must", () -> named().description(null).build());
        assertRefused("color must", () -> named().color(null).build());
    }

    @Test
    void updateGoal_nothingSet_isRefused() {
        assertRefused(
                "the update must change something", () -> UpdateGoal.builder().build());
    }

    @Test
    void updateGoal_nulls_areRefusedByName() {
        UpdateGoal.Builder builder = UpdateGoal.builder();

        assertRefused("name must", () -> builder.name(null));
        assertRefused("dueDate must", () -> builder.dueDate(null));
        assertRefused("description must", () -> builder.description(null));
        assertRefused("color must", () -> builder.color(null));
        assertRefused("addOwners must", () -> builder.addOwners((List<Long>) null));
        assertRefused("removeOwners must not contain null", () -> builder.removeOwners(Arrays.asList(1L, null)));
    }

    @Test
    void updateGoal_clearedWithNull_isRefused() {
        assertRefused(
                "no field of a goal can be cleared with null: use clearName()",
                () -> new UpdateGoal(
                        Field.absent(),
                        Field.cleared(),
                        Field.absent(),
                        Field.absent(),
                        Field.absent(),
                        Field.absent(),
                        Field.absent()));
    }

    @Test
    void createKeyResult_requiredMissing_namesIt() {
        assertRefused(
                "name must be set",
                () -> CreateKeyResult.builder().type(KeyResultType.NUMBER).build());
        assertRefused(
                "type must be set", () -> CreateKeyResult.builder().name("K").build());
    }

    @Test
    void createKeyResult_unusableValues_areRefusedByName() {
        assertRefused("type must", () -> CreateKeyResult.builder().type((KeyResultType) null));
        assertRefused(
                "range's start must", () -> typed().range(null, BigDecimal.ONE).build());
        assertRefused(
                "range's end must", () -> typed().range(BigDecimal.ONE, null).build());
        assertRefused("unit must", () -> typed().range(0, 1).unit(null).build());
        assertRefused(
                "taskIds must not contain a blank",
                () -> typed().range(0, 1).taskIds("a", " ").build());
        assertRefused(
                "listIds must not contain null",
                () -> typed().range(0, 1).listIds("a", null).build());
    }

    @Test
    void createKeyResult_withoutAUsableRangeOrTasks_isRefusedWithAdvice() {
        assertRefused("range must be set for a key result of type number", () -> typed().build());
        assertRefused(
                "range must not end below its start, not from 10 to 5: swap the two",
                () -> typed().range(10, 5).build());
        assertRefused(
                "taskIds or listIds must name at least one: an automatic key result counts",
                () -> typed().type(KeyResultType.AUTOMATIC).build());
        assertThat(typed().type(KeyResultType.AUTOMATIC).listIds("901").build().listIds())
                .containsExactly("901");
    }

    @Test
    void updateKeyResult_nothingSet_isRefused() {
        assertRefused(
                "the update must change something",
                () -> UpdateKeyResult.builder().build());
    }

    @Test
    void updateKeyResult_nulls_areRefusedByName() {
        assertRefused("stepsCurrent must", () -> UpdateKeyResult.builder().stepsCurrent(null));
        assertRefused("note must", () -> UpdateKeyResult.builder().note(null));
        assertRefused("stepsCurrent must", () -> new UpdateKeyResult(Field.cleared(), Field.absent()));
        assertRefused("note must", () -> new UpdateKeyResult(Field.absent(), Field.cleared()));
    }

    private static CreateGoal.Builder named() {
        return CreateGoal.builder().name("Grow").dueDate(DUE);
    }

    private static CreateKeyResult.Builder typed() {
        return CreateKeyResult.builder().name("K").type(KeyResultType.NUMBER);
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
