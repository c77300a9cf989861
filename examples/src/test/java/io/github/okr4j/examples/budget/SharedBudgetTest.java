package io.github.okr4j.examples.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.Bandwidth;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.RateBudgetException;
import io.github.okr4j.core.http.Permit;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.core.http.Timing;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedBudgetTest {
    private static final Duration LONG = Duration.ofHours(1);

    private DataSource database;

    @BeforeEach
    void open() {
        database = SharedBudgetExample.database(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + SharedBudgetEvidence.POSTGRESQL_MODE);
    }

    private SharedBudget budget(int requests) throws Exception {
        return SharedBudget.of(database, 1, requests, LONG);
    }

    private static Permit granted(SharedBudget budget) {
        Permit permit = budget.acquire(0, LONG, Timing.SYSTEM);
        permit.granted().join();
        return permit;
    }

    @Test
    void limit_ofAWindowThatEndsLate_isNotExceeded() {
        Duration window = Duration.ofMinutes(1).plusSeconds(4);

        Bandwidth limit = SharedBudget.limit(100, Duration.ofMinutes(1));

        double refilled = (double) limit.getRefillTokens() * window.toNanos() / limit.getRefillPeriodNanos();
        assertThat(limit.getCapacity() + refilled).isLessThanOrEqualTo(100);
    }

    @Test
    void acquire_ofTwoBudgetsOnOneTable_takesFromOneBucket() throws Exception {
        granted(budget(4)).used();
        granted(budget(4)).used();

        Permit third = budget(4).acquire(0, LONG, Timing.SYSTEM);

        granted(SharedBudget.of(database, 2, 4, LONG)).used(); // another account, which is asked after the third
        assertThat(third.granted()).isNotDone();
    }

    @Test
    void release_ofAGrantedPermit_givesItBack() throws Exception {
        SharedBudget budget = budget(2);
        Permit first = granted(budget);

        first.release();
        first.release();

        Permit second = granted(budget);
        second.used();
        second.release();
        Permit third = budget.acquire(0, LONG, Timing.SYSTEM);
        budget.acquire(0, LONG, Timing.SYSTEM);
        assertThat(third.granted()).isNotDone();
    }

    @Test
    void call_databaseThatIsGone_sendsNothingUnlessAnotherBudgetCounts() throws Exception {
        SharedBudget budget = budget(100);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE bucket");
        }
        try (FakeClickUp fake = FakeClickUp.start()) {
            String goal = fake.addGoal("Grow");
            ClickUpClient.Builder builder =
                    ClickUpClient.builder().baseUrl(fake.baseUrl()).personalToken(fake.token());
            try (ClickUpClient client = builder.rateBudget(budget).build()) {
                assertThatThrownBy(client.goals().get(goal)::execute).isInstanceOf(RateBudgetException.class);
                assertThat(fake.requests()).isEmpty();
            }
            RateLimiter alone = RateLimiter.builder().requests(25, LONG).build();
            try (ClickUpClient client = builder.rateBudget(budget.orElse(alone)).build()) {
                assertThat(client.goals().get(goal).execute().name()).isEqualTo("Grow");
            }
        }
    }
}
