package io.github.okr4j.examples.samples;

// sample: imports
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
// end

/** The first call of the README. */
final class FirstCallSample {
    private FirstCallSample() {}

    static void run(String goalId) {
        // sample: first
        try (ClickUpClient clickUp = ClickUpClient.fromEnv()) {
            Goal goal = clickUp.goals().get(goalId).execute();
            KeyResult created = clickUp.keyResults()
                    .create(
                            goal.id(),
                            CreateKeyResult.builder()
                                    .name("Ship")
                                    .type(KeyResultType.NUMBER)
                                    .range(0, 10)
                                    .build())
                    .execute();
            System.out.println(created.name());
        }
        // end
    }
}
