package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Requests held back below a limit, on a clock that runs only while somebody waits. */
class RateLimiterTest {
    private static final int BURST = 20;
    private static final Duration WINDOW = Duration.ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private LimitedVendor vendor;

    @BeforeEach
    void start() throws IOException {
        vendor = new LimitedVendor(time, BURST, WINDOW);
    }

    @AfterEach
    void stop() throws IOException {
        vendor.close();
    }

    @Test
    void walk_over20000Items_seesNo429() {
        CallFactory callFactory = vendor.client(burst());
        assertThat(callFactory.pages(LimitedVendor.LIST, Request.EMPTY).stream())
                .hasSize(LimitedVendor.ITEMS);
        assertThat(vendor.arrived()).hasSize(200);
        assertThat(vendor.refused()).isZero();
        assertThat(passed()).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void walk_withoutLimiter_isStoppedBy429() {
        CallFactory callFactory = vendor.client(RateLimiter.UNLIMITED);
        assertThatThrownBy(() -> callFactory.pages(LimitedVendor.LIST, Request.EMPTY).stream()
                        .count())
                .hasCauseInstanceOf(RateLimitedException.class);
        assertThat(vendor.refused()).isPositive();
    }

    @Test
    void walk_prefetching_seesNo429() {
        CallFactory callFactory = vendor.client(burst());
        assertThat(callFactory.pages(LimitedVendor.LIST, Request.EMPTY).prefetch().stream())
                .hasSize(LimitedVendor.ITEMS);
        assertThat(vendor.refused()).isZero();
    }

    @Test
    void walks_ofTenThreads_seeNo429() throws Exception {
        CallFactory callFactory = vendor.client(burst());
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Future<Long>> walks = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                walks.add(threads.submit(() -> callFactory.pages(LimitedVendor.LIST, Request.EMPTY).stream()
                        .count()));
            }
            for (Future<Long> walk : walks) {
                assertThat(walk.get(60, TimeUnit.SECONDS)).isEqualTo(LimitedVendor.ITEMS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(vendor.arrived()).hasSize(2_000);
        assertThat(vendor.refused()).isZero();
    }

    @Test
    void asyncCalls_manyAtOnce_seeNo429() throws Exception {
        CallFactory callFactory = vendor.client(burst());
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            calls.add(dear(callFactory).timeout(Duration.ofHours(1)).executeAsync());
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        assertThat(vendor.arrived()).hasSize(400);
        assertThat(vendor.refused()).isZero();
    }

    @Test
    void twoClients_withOneLimiter_stayBelowItTogether() {
        RateLimiter shared = burst();
        CallFactory one = vendor.client(shared);
        CallFactory other = vendor.client(shared);
        for (int i = 0; i < 3 * BURST; i++) {
            assertThat(dear(i % 2 == 0 ? one : other).execute()).isNotNull();
        }
        assertThat(vendor.refused()).isZero();
    }

    @Test
    void retries_takeTheirTurnToo() throws IOException {
        RateLimiter limiter =
                RateLimiter.builder().requests(2, Duration.ofMinutes(1)).build();
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(503, "{}"))) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .timing(time.timing())
                    .rateBudget(limiter)
                    .build();
            assertThat(Acme.failure(ServerException.class, Acme.get(callFactory))
                            .attempts())
                    .isEqualTo(3);
        }
        assertThat(passed()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void retries_ofARequestThatWasNotSent_takeNoTurn() {
        RateLimiter limiter =
                RateLimiter.builder().requests(2, Duration.ofMinutes(1)).build();
        CallFactory callFactory = new TestClient()
                .baseUrl("http://127.0.0.1:1")
                .timing(time.timing())
                .rateBudget(limiter)
                .build();
        assertThat(Acme.failure(TransportException.class, Acme.get(callFactory)).attempts())
                .isEqualTo(3);
        assertThat(passed()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void tokenBudget_countsEachOperationsCost() {
        CallFactory callFactory = vendor.client(
                RateLimiter.builder().tokens(50, Duration.ofSeconds(60)).build());
        dear(callFactory).execute();
        dear(callFactory).execute();
        assertThat(passed()).isZero();
        callFactory.call(LimitedVendor.dear(10), Request.EMPTY).execute();
        Acme.get(callFactory).execute();
        assertThat(passed()).as("10 and 0 tokens still fit").isZero();
        callFactory.call(LimitedVendor.dear(1), Request.EMPTY).execute();
        assertThat(passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void tokenBudget_aDay_failsFastWhenItIsSpent() {
        CallFactory callFactory = vendor.client(
                RateLimiter.builder().tokens(40, Duration.ofDays(1)).build());
        dear(callFactory).execute();
        dear(callFactory).execute();
        assertThat(Acme.failure(CallTimeoutException.class, dear(callFactory))).hasMessageContaining("PT24H");
        assertThat(vendor.arrived()).hasSize(2);
    }

    @Test
    void operationDearerThanTheBudget_neverHasItsTurn() {
        CallFactory callFactory = vendor.client(
                RateLimiter.builder().tokens(19, Duration.ofSeconds(1)).build());
        CallTimeoutException never = Acme.failure(CallTimeoutException.class, dear(callFactory));
        assertThat(never.isRetryable()).isFalse();
        assertThat(never).hasMessageContaining("20 tokens").hasMessageContaining("19");
        assertThat(vendor.arrived()).isEmpty();
    }

    @Test
    void bothLimits_theStricterOneDecides() {
        RateLimiter both = RateLimiter.builder()
                .requests(3, Duration.ofSeconds(2))
                .tokens(40, Duration.ofSeconds(30))
                .build();
        CallFactory callFactory = vendor.client(both);
        dear(callFactory).execute();
        dear(callFactory).execute();
        dear(callFactory).execute();
        assertThat(passed()).isEqualTo(Duration.ofSeconds(30));
        assertThat(both).hasToString("RateLimiter[3 requests, 40 tokens]");
    }

    @Test
    void closedClient_takesNoTurn() {
        RateLimiter limiter =
                RateLimiter.builder().requests(1, Duration.ofDays(1)).build();
        CallFactory closed = vendor.client(limiter);
        closed.close();
        Acme.failure(TransportException.class, dear(closed).retry(RetryPolicy.NONE));
        assertThat(dear(vendor.client(limiter)).execute()).isNotNull();
    }

    @Test
    void builder_badValues_areRefusedByName() {
        refused("limit", () -> RateLimiter.builder().requests(0, WINDOW));
        refused("budget", () -> RateLimiter.builder().tokens(-1, WINDOW));
        refused("period", () -> RateLimiter.builder().requests(1, Duration.ZERO));
        refused("requests(limit, period)", () -> RateLimiter.builder().build());
    }

    private static void refused(String parameter, Executable work) {
        assertThatThrownBy(work::execute)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(parameter);
    }

    private static RateLimiter burst() {
        return RateLimiter.builder().requests(BURST, WINDOW).build();
    }

    private static ApiCall<?> dear(CallFactory callFactory) {
        return callFactory.call(LimitedVendor.DEAR, Request.EMPTY);
    }

    private Duration passed() {
        return Duration.between(VirtualTime.START, time.now());
    }
}
