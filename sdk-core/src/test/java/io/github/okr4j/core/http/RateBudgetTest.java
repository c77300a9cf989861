package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateBudgetException;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A budget of the user's own, which several processes may share. */
class RateBudgetTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    /** A budget that does as the test says. */
    private static final class Budget implements RateBudget {
        private final List<String> events = new ArrayList<>();
        private final List<RateLimit> reports = new ArrayList<>();
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private final CompletableFuture<Void> released = new CompletableFuture<>();
        private @Nullable RuntimeException refusal;

        @Override
        public Permit acquire(int tokens, Duration left, Timing timing) {
            if (refusal != null) {
                throw refusal;
            }
            events.add("asked for " + tokens);
            return new Permit() {
                @Override
                public CompletableFuture<Void> granted() {
                    return granted;
                }

                @Override
                public void used() {
                    events.add("used");
                }

                @Override
                public void release() {
                    events.add("released");
                    released.complete(null);
                }
            };
        }

        @Override
        public void reported(RateLimit limit) {
            reports.add(limit);
            throw new IllegalStateException("a budget must not hurt a call");
        }
    }

    private static final Operation<Acme.Thing> GET = Acme.GET.cost(3);
    private static final Request THING_1 = Request.EMPTY.path("id", "t1");

    private final Budget budget = new Budget();

    @BeforeEach
    void respond() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(okJson(Acme.THING)
                        .withHeader("X-RateLimit-Remaining", "7")
                        .withHeader("X-RateLimit-Reset", "1800000000")));
    }

    private CallFactory callFactory(RateBudget used) {
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .timeout(Duration.ofSeconds(5))
                .rateBudget(used)
                .build();
    }

    @Test
    void execute_granted_sendsAndReportsUse() {
        budget.granted.complete(null);

        assertThat(callFactory(budget).call(GET, THING_1).execute()).isNotNull();

        assertThat(budget.events).startsWith("asked for 3").contains("used").doesNotContain("released");
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void execute_responseWithACount_reportsItAndIgnoresExceptions() {
        budget.granted.complete(null);

        assertThat(callFactory(budget).call(GET, THING_1).execute()).isNotNull();

        assertThat(budget.reports).extracting(RateLimit::remaining).containsExactly(7L);
    }

    @Test
    void execute_budgetThatFails_sendsNothingAndSaysSo() {
        budget.granted.completeExceptionally(new IllegalStateException("no database, token " + TestClient.TOKEN));

        RateBudgetException e = catchThrowableOfType(
                RateBudgetException.class, callFactory(budget).call(GET, THING_1)::execute);

        assertUnsent(e);
        assertThat(budget.events).contains("released").doesNotContain("used");
    }

    @Test
    void execute_budgetThatThrows_sendsNothingAndSaysSo() {
        budget.refusal = new IllegalStateException("no database, token " + TestClient.TOKEN);

        assertUnsent(catchThrowableOfType(
                RateBudgetException.class, callFactory(budget).call(GET, THING_1)::execute));
    }

    @Test
    void executeAsync_budgetThatFails_sendsNothingAndSaysSo() {
        budget.granted.completeExceptionally(new IllegalStateException("no database"));

        Throwable e = catchThrowableOfType(
                CompletionException.class,
                callFactory(budget).call(GET, THING_1).executeAsync()::join);

        assertUnsent((SdkException) e.getCause());
    }

    private static void assertUnsent(SdkException e) {
        assertThat(e).isInstanceOf(RateBudgetException.class).hasMessageContaining("the rate budget failed");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.isRetryable()).isTrue();
        assertThat(e.toDiagnostics()).contains("no database").doesNotContain(TestClient.TOKEN);
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void executeAsync_neverGranted_endsWithTheCallAndGivesItsPlaceBack() {
        CompletableFuture<Acme.Thing> call = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timeout(Duration.ofSeconds(2))
                .rateBudget(budget)
                .build()
                .call(GET, THING_1)
                .executeAsync();

        assertThat(catchThrowableOfType(CompletionException.class, call::join))
                .hasCauseInstanceOf(CallTimeoutException.class);
        budget.released.join();
        assertThat(budget.events).containsExactly("asked for 3", "released");
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void execute_budgetThatSaysTooLate_endsWithTheTimeoutAtOnceAndNoOtherCounts() {
        Budget other = new Budget();
        other.granted.complete(null);
        for (boolean thrown : new boolean[] {true, false}) {
            Budget late = new Budget();
            if (thrown) {
                late.refusal = new TooLateException("full for an hour");
            } else {
                late.granted.completeExceptionally(new TooLateException("full for an hour"));
            }
            for (RateBudget used : List.of(late, late.orElse(other))) {
                CallTimeoutException e = catchThrowableOfType(
                        CallTimeoutException.class, callFactory(used).call(GET, THING_1)::execute);
                assertThat(e).hasMessageContaining("full for an hour");
                assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            }
        }
        assertThat(other.events).isEmpty();
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void execute_permitThatCannotBeEnded_hurtsNoCall() {
        Permit broken = new Permit() {
            @Override
            public CompletableFuture<Void> granted() {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public void used() {
                throw new IllegalStateException("no database");
            }

            @Override
            public void release() {
                throw new IllegalStateException("no database");
            }
        };

        CallFactory callFactory = callFactory((tokens, left, timing) -> broken);
        CapturedLog log = new CapturedLog();
        log.start();

        try {
            assertThat(callFactory.call(GET, THING_1).execute()).isNotNull();
            assertThat(callFactory.call(GET, THING_1).executeAsync().join()).isNotNull();
        } finally {
            log.stop();
        }
        assertThat(log.lines())
                .filteredOn("a permit of the rate budget could not be ended: java.lang.IllegalStateException"::equals)
                .hasSize(2);
    }

    @Test
    void orElse_budgetThatThrowsOrFails_countsInTheOther() {
        Budget other = new Budget();
        other.granted.complete(null);
        CallFactory callFactory = callFactory(budget.orElse(other));

        budget.refusal = new IllegalStateException("no database");
        assertThat(callFactory.call(GET, THING_1).execute()).isNotNull();
        budget.refusal = null;
        budget.granted.completeExceptionally(new IllegalStateException("no database"));
        assertThat(callFactory.call(GET, THING_1).execute()).isNotNull();

        assertThat(other.events).filteredOn("asked for 3"::equals).hasSize(2);
        assertThat(other.events).contains("used").doesNotContain("released");
        assertThat(budget.events).doesNotContain("used").contains("released");
    }

    @Test
    void orElse_budgetThatWorks_leavesTheOtherAlone() {
        Budget other = new Budget();
        budget.granted.complete(null);

        assertThat(callFactory(budget.orElse(other)).call(GET, THING_1).execute())
                .isNotNull();

        assertThat(other.events).isEmpty();
        assertThat(budget.events).contains("used");
    }

    @Test
    void orElse_givenUpBeforeTheFirstFails_leavesTheOtherAlone() {
        Budget other = new Budget();
        Permit permit = budget.orElse(other).acquire(1, Duration.ofSeconds(1), Timing.SYSTEM);

        permit.release();
        budget.granted.completeExceptionally(new IllegalStateException("no database"));

        assertThat(budget.events).containsExactly("asked for 1", "released");
        assertThat(other.events).isEmpty();
    }

    @Test
    void orElse_permitThatFailsAndCannotBeReleased_countsInTheOther() {
        Budget other = new Budget();
        other.granted.complete(null);
        Permit broken = new Permit() {
            @Override
            public CompletableFuture<Void> granted() {
                return CompletableFuture.failedFuture(new IllegalStateException("no database"));
            }

            @Override
            public void used() {}

            @Override
            public void release() {
                throw new IllegalStateException("no database");
            }
        };
        RateBudget first = (tokens, left, timing) -> broken;

        assertThat(callFactory(first.orElse(other)).call(GET, THING_1).execute())
                .isNotNull();

        assertThat(other.events).contains("asked for 3", "used");
    }
}
