package io.github.okr4j.performengage.goals;

import io.github.okr4j.performengage.PerformEngageClient;
import java.math.BigDecimal;

/** A program that reads all goals from the server it is told; run in a JVM of its own with a small heap. */
final class GoalCount {
    private GoalCount() {}

    /** Streams the goals of the first address given, or holds them all if there is a second argument. */
    public static void main(String[] arguments) {
        try (PerformEngageClient client = PerformEngageClient.builder()
                .baseUrl(arguments[0])
                .credentials("user", "key")
                .build()) {
            Goals goals = client.goals();
            BigDecimal sum = (arguments.length == 1 ? goals.list(250).stream() : goals.list(250).toList().stream())
                    .map(Goal::currentValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            System.out.println("sum " + sum.toPlainString() + " in a heap of "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        }
    }
}
