package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.GoalSummary;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Workspace's goals, each of which is a request, with a latency that no cache and no limit takes away. */
final class TreeRows {
    private static final int DELAY_MILLIS = 20;
    private static final String WORKSPACE = "1";
    private static final String ONE_BY_ONE = "one goal after the other";
    private static final String TREE = "tree()";

    private TreeRows() {}

    static void run(Bench bench) {
        Report report = bench.report();
        int goals = bench.plan().treeGoals();
        String count = Report.number(goals);
        report.section(count + " goals of ClickUp with their key results, 20 ms each");
        Map<String, Runnable> contestants = new LinkedHashMap<>();
        try (ClickUpClient near = client(bench.server().plain(goals, 0));
                ClickUpClient far = client(bench.server().plain(goals, DELAY_MILLIS))) {
            for (int i = 0; i < 3; i++) {
                oneByOne(near, goals);
                tree(near, goals);
            }
            contestants.put(ONE_BY_ONE, () -> oneByOne(far, goals));
            contestants.put(TREE, () -> tree(far, goals));
            Paired<String> measured =
                    new Paired<>(contestants, 0, Math.min(2, bench.plan().longRounds()), 1);
            report.header("Reading", "ms");
            measured.forEach((name, one) -> report.row(name, Report.number(one.medianNanos() / 1e6)));
            report.atLeast(
                    "20 ms latency, " + count + " goals of ClickUp: sequential / tree()",
                    measured.of(ONE_BY_ONE).timeTo(measured.of(TREE)),
                    7.5);
        }
    }

    private static ClickUpClient client(String url) {
        return ClickUpClient.builder().baseUrl(url).personalToken("pk_1_A").build();
    }

    private static void oneByOne(ClickUpClient client, int expected) {
        int keyResults = 0;
        for (GoalSummary goal : client.goals().list(WORKSPACE).execute().all()) {
            keyResults += client.goals().get(goal.id()).execute().keyResults().size();
        }
        require(keyResults, expected);
    }

    private static void tree(ClickUpClient client, int expected) {
        require(
                client.goals().tree(WORKSPACE).execute().all().stream()
                        .mapToInt(goal -> goal.keyResults().size())
                        .sum(),
                expected);
    }

    private static void require(int keyResults, int goals) {
        if (keyResults != 3 * goals) {
            throw new IllegalStateException(keyResults + " key results of " + goals + " goals");
        }
    }
}
