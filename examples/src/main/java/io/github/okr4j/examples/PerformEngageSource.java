package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.testkit.FakePerformEngage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Perform &amp; Engage 365: goals and key results in one flat list that does not tell which is which. */
final class PerformEngageSource implements ReportSource {
    @Override
    public String vendor() {
        return "Perform & Engage";
    }

    @Override
    public List<ReportRow> read(Environment environment, PrintStream out) {
        if (environment.get("PERFORM_ENGAGE_USERNAME") != null) {
            try (PerformEngageClient client = PerformEngageClient.fromEnv()) {
                return rows(client);
            }
        }
        try (FakePerformEngage fake = DemoAccounts.performEngage();
                PerformEngageClient client = PerformEngageClient.builder()
                        .credentials(fake.username(), fake.apiKey())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            return rows(client);
        }
    }

    private List<ReportRow> rows(PerformEngageClient client) {
        List<ReportRow> rows = new ArrayList<>();
        for (Goal goal : client.goals().list()) {
            rows.add(new ReportRow(
                    vendor(),
                    String.valueOf(goal.title()),
                    null,
                    goal.personName(),
                    Progress.between(goal.baselineValue(), goal.currentValue(), goal.targetValue()),
                    Progress.of(goal.currentValue(), goal.targetValue()),
                    goal.targetDate()));
        }
        return rows;
    }
}
