package io.github.okr4j.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RequestBudgetTest {
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final HandClock clock = new HandClock();
    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String goals = "/v2/team/" + fake.workspaceId() + "/goal";

    @Test
    void limit_used_answers429WithTheVendorsWordsAndHeaders() {
        fake.limitRequests(2, Duration.ofMinutes(1), clock);

        assertRemaining(browser.get(goals), 200, "1");
        assertRemaining(browser.get(goals), 200, "0");
        Browser.Reply refused = browser.get(goals);
        assertRemaining(refused, 429, "0");

        assertThat(refused.json()).containsEntry("ECODE", "APP_002");
        assertThat(refused.header("x-ratelimit-reset"))
                .isEqualTo(Long.toString(START.plusSeconds(60).getEpochSecond()));
        assertThat(fake.refusals()).isEqualTo(1);
    }

    @Test
    void window_ended_opensWithTheNextRequest() {
        fake.limitRequests(1, Duration.ofMinutes(1), clock);
        browser.get(goals);
        clock.now = START.plusSeconds(59);
        assertThat(browser.get(goals).status()).isEqualTo(429);

        clock.now = START.plusSeconds(90);
        Browser.Reply reply = browser.get(goals);

        assertRemaining(reply, 200, "0");
        assertThat(reply.header("x-ratelimit-reset"))
                .isEqualTo(Long.toString(START.plusSeconds(150).getEpochSecond()));
    }

    @Test
    void window_openedBetweenTwoSeconds_endsWithAWholeOne() {
        RequestBudget budget = new RequestBudget(1, Duration.ofSeconds(2), clock);
        clock.now = START.plusMillis(1);

        assertThat(budget.take().resetAt()).isEqualTo(START.plusSeconds(3));
        clock.now = START.plusMillis(2_999);
        assertThat(budget.take().granted()).isFalse();
        clock.now = START.plusSeconds(3);
        assertThat(budget.take().granted()).isTrue();
    }

    @Test
    void answer_fromInFrontOfTheLimiter_hasNoHeadersAndAnErrorHas() {
        fake.limitRequests(10, Duration.ofMinutes(1), clock);

        assertThat(browser.get("/v2/team/90159999999/goal").header("x-ratelimit-limit"))
                .isEmpty();
        assertRemaining(browser.get("/v2/goal/unknown"), 401, "8");
    }

    @Test
    void limit_ofAVendorWithoutSuchHeaders_stillRefuses() {
        try (FakePerdooRest perdoo = FakePerdooRest.start()) {
            perdoo.limitRequests(1, Duration.ofMinutes(1), clock);
            Browser anybody = Browser.anonymous(perdoo);
            anybody.get("/v1/keyresults");

            assertThat(anybody.get("/v1/keyresults").status()).isEqualTo(429);
        }
    }

    @Test
    void limit_notPositive_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fake.limitRequests(0, Duration.ofMinutes(1), clock));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.limitRequests(1, Duration.ZERO, clock));
        assertThat(fake.refusals()).isZero();
    }

    private static void assertRemaining(Browser.Reply reply, int status, String remaining) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("x-ratelimit-remaining")).isEqualTo(remaining);
    }

    /** Time as the test sets it. */
    private static final class HandClock extends Clock {

        private volatile Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
