package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class KeyResultsTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    private final String goal = fake.addGoal("Grow");
    private final KeyResults keyResults = client.keyResults();

    @Test
    void create_number_answersWithoutProgress() {
        KeyResult created = keyResults
                .create(
                        goal,
                        CreateKeyResult.builder()
                                .name("Customers")
                                .type(KeyResultType.NUMBER)
                                .range(0, 10)
                                .unit("customers")
                                .owners(fake.currentUserId())
                                .taskIds("86c7mc19h")
                                .listIds("901520401736")
                                .build())
                .execute();

        assertThat(created.goalId()).isEqualTo(goal);
        assertThat(created.name()).isEqualTo("Customers");
        assertThat(created.unit()).isEqualTo("customers");
        assertThat(created.type().known()).isEqualTo(KeyResultType.NUMBER);
        assertThat(created.taskIds()).containsExactly("86c7mc19h");
        assertThat(created.listIds()).containsExactly("901520401736");
        assertThat(created.owners()).extracting(GoalUser::username).containsExactly("Ada Moreau");
        assertThat(created.completed()).isFalse();
        assertThat(created.percentCompleted()).isNull();
        assertThat(created.stepsEnd()).isNull();
        assertThat(created.lastAction().note()).isEqualTo("Created Key Result");
        assertThat(fake.keyResultCount()).isEqualTo(1);
    }

    @Test
    void create_everyType_isUnderstood() {
        for (KeyResultType type : KeyResultType.values()) {
            KeyResult created = keyResults
                    .create(
                            goal,
                            CreateKeyResult.builder()
                                    .name("K")
                                    .type(type)
                                    .range(0, 1)
                                    .listIds("901520401736")
                                    .build())
                    .execute();
            assertThat(created.type().known()).isEqualTo(type);
            assertThat(created.type().text()).isEqualTo(type.wireName());
        }
    }

    @Test
    void update_steps_areInTheLastActionAndInTheGoal() {
        String id = fake.addKeyResult(goal, "Customers", "number", 0, 1, 10);

        KeyResult changed = keyResults
                .update(
                        id,
                        UpdateKeyResult.builder()
                                .stepsCurrent(new BigDecimal("2.5"))
                                .note("Two and a half more")
                                .build())
                .execute();

        assertThat(changed.percentCompleted()).isNull();
        KeyResultAction action = changed.lastAction();
        assertThat(action.note()).isEqualTo("Two and a half more");
        assertThat(action.stepsBefore()).isNull();
        assertThat(action.effectiveStepsBefore()).isEqualByComparingTo("1");
        assertThat(action.effectiveStepsTaken()).isEqualByComparingTo("1.5");
        assertThat(action.effectiveStepsCurrent()).isNull();
        Goal read = client.goals().get(goal).execute();
        assertThat(read.keyResults().get(0).stepsCurrent()).isEqualByComparingTo("2.5");
        assertThat(read.keyResults().get(0).percentCompleted()).isEqualByComparingTo("0.25");
        assertThat(read.history()).hasSize(2);
    }

    @Test
    void update_noteOnly_leavesTheSteps() {
        String id = fake.addKeyResult(goal, "Customers", "number", 0, 1, 10);

        keyResults
                .update(id, UpdateKeyResult.builder().note("Still there").build())
                .execute();

        assertThat(fake.keyResult(id)).containsEntry("steps_current", 1);
    }

    @Test
    void then_createMoveAndRead_isOneCall() {
        Goal read = keyResults
                .create(
                        goal,
                        CreateKeyResult.builder()
                                .name("Customers")
                                .type(KeyResultType.NUMBER)
                                .range(0, 4)
                                .build())
                .then(made -> keyResults.update(
                        made.id(), UpdateKeyResult.builder().stepsCurrent(3).build()))
                .then(moved -> client.goals().get(goal))
                .execute();

        assertThat(read.percentCompleted()).isEqualByComparingTo("0.75");
    }

    @Test
    void delete_keyResult_isGone() {
        String id = fake.addKeyResult(goal, "Customers", "number", 0, 1, 10);

        assertThat(keyResults.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(fake.keyResultCount()).isZero();
        assertThat(fake.goalCount()).isEqualTo(1);
    }
}
