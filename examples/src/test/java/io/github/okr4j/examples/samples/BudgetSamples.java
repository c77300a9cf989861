package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.RateBudget;
import io.github.okr4j.examples.budget.SharedBudget;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The Java sample of {@code docs/concurrency.md} on budgets. */
final class BudgetSamples {
    private BudgetSamples() {}

    static ClickUpClient shared(DataSource database, long account, String token) throws SQLException {
        // sample: shared
        RateBudget budget = SharedBudget.of(database, account, 100, Duration.ofMinutes(1));
        ClickUpClient client =
                ClickUpClient.builder().personalToken(token).rateBudget(budget).build();
        // end
        return client;
    }
}
