package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When tokens are renewed, and how often. */
class OAuthCredentialsTest {
    private static final int CALLERS = 100;

    private final VirtualTime time = new VirtualTime();
    private OAuthVendor vendor;

    @BeforeEach
    void start() throws IOException {
        vendor = new OAuthVendor();
    }

    @AfterEach
    void stop() throws IOException {
        vendor.close();
    }

    @Test
    void expired_hundredThreadsAtOnce_makeOneRefresh() throws Exception {
        CallFactory callFactory = vendor.api(endingIn(Duration.ofSeconds(29)), time.timing());
        inThreads(() -> Acme.get(callFactory).execute());
        assertThat(vendor.forms()).hasSize(1);
        assertThat(vendor.used()).hasSize(CALLERS);
        assertThat(Set.copyOf(vendor.used())).hasSize(1);
    }

    @Test
    void expired_hundredAsyncCalls_waitForOneRefreshWithoutAThread() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        holdTheTokenEndpoint(hold);
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        List<CompletableFuture<Acme.Thing>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(Acme.get(callFactory).executeAsync());
        }
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        hold.countDown();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);
        assertThat(vendor.forms()).hasSize(1);
        assertThat(Set.copyOf(vendor.used())).hasSize(1);
    }

    @Test
    void refused_hundredThreadsAtOnce_makeOneRefreshAndRepeatTheirCall() throws Exception {
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        inThreads(() -> Acme.create(callFactory).execute());
        assertThat(vendor.forms()).hasSize(1);
    }

    @Test
    void soonExpired_duringTheRefresh_theOldTokenServes() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch asked = holdTheTokenEndpoint(hold);
        TokenStore store = endingIn(Duration.ofMinutes(5));
        String old = store.load().accessToken().reveal();
        CallFactory callFactory = vendor.api(store, time.timing());
        time.advance(Duration.ofSeconds(30));
        Acme.get(callFactory).execute();
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        Acme.get(callFactory).execute();
        assertThat(vendor.used()).containsExactly(old, old);
        hold.countDown();
        time.advance(Duration.ofMinutes(5));
        Acme.get(callFactory).execute();
        assertThat(vendor.forms()).hasSize(1);
        assertThat(vendor.used().get(2)).isNotEqualTo(old);
    }

    @Test
    void soonExpired_refreshFails_theOldTokenServesOn() throws Exception {
        vendor.tokenEndpoint(400, "{}");
        CallFactory callFactory = vendor.api(endingIn(Duration.ofMinutes(4)), time.timing());
        for (int i = 0; i < 10; i++) {
            assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
        }
    }

    @Test
    void longToLive_calls_neverAskTheTokenEndpoint() throws Exception {
        CallFactory callFactory = vendor.api(endingIn(Duration.ofMinutes(6)), time.timing());
        Acme.get(callFactory).execute();
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void newTokens_untilTheyAreNearTheirEnd_areUsedForAll() throws Exception {
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        Acme.get(callFactory).execute();
        time.advance(Duration.ofMinutes(54));
        Acme.get(callFactory).execute();
        assertThat(vendor.forms()).hasSize(1);
        time.advance(Duration.ofMinutes(6));
        Acme.get(callFactory).execute();
        assertThat(vendor.forms()).hasSize(2);
    }

    @Test
    void shortLivedTokens_areNotRenewedAllTheTime() throws Exception {
        vendor.tokenEndpoint(visit -> {
            vendor.forms().add(OAuthVendor.form(visit.body()));
            String access = vendor.authorized().accessToken().reveal();
            visit.response(200, "{\"access_token\": \"" + access + "\", \"expires_in\": \"60\"}");
        });
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        for (int i = 0; i < 10; i++) {
            Acme.get(callFactory).execute();
            time.advance(Duration.ofSeconds(4));
        }
        assertThat(vendor.forms()).hasSize(1);
    }

    @Test
    void refused_again_isUnauthorized() throws Exception {
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.authorized()), time.timing());
        vendor.onUse(token -> vendor.revokeAccessTokens());
        UnauthorizedException refusal = Acme.failure(UnauthorizedException.class, Acme.create(callFactory));
        assertThat(refusal.attempts()).isEqualTo(2);
        assertThat(refusal.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(refusal.getSuppressed()).singleElement().isInstanceOf(UnauthorizedException.class);
        assertThat(vendor.forms()).hasSize(1);
    }

    @Test
    void refused_everyTime_asksForNewTokensOncePerTenSeconds() throws Exception {
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.authorized()), time.timing());
        vendor.onUse(token -> vendor.revokeAccessTokens());
        for (int i = 0; i < 20; i++) {
            Acme.failure(UnauthorizedException.class, Acme.get(callFactory));
            time.advance(Duration.ofSeconds(1));
        }
        assertThat(vendor.forms()).hasSizeBetween(2, 3);
    }

    @Test
    void refused_noRefreshToken_isUnauthorized() throws Exception {
        OAuthTokens tokens = vendor.refused().withRefreshToken(null);
        CallFactory callFactory = vendor.api(TokenStore.inMemory(tokens), time.timing());
        assertThat(Acme.failure(UnauthorizedException.class, Acme.get(callFactory))
                        .attempts())
                .isEqualTo(1);
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void credentials_emptyStore_isAnError() {
        OAuthClient oauth = vendor.oauth(time.timing());
        assertThatThrownBy(() -> oauth.credentials(TokenStore.inMemory(null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("authorize");
    }

    @Test
    void waitingForTheRefresh_beyondTheTimeout_failsWithoutSending() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        holdTheTokenEndpoint(hold);
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        Duration patience = Duration.ofMillis(50);
        CallTimeoutException late = Acme.failure(
                CallTimeoutException.class, Acme.create(callFactory).timeout(patience));
        assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(late.isRetryable()).isTrue();
        Acme.asyncFailure(CallTimeoutException.class, Acme.create(callFactory).timeout(patience));
        assertThat(vendor.used()).isEmpty();
        hold.countDown();
    }

    @Test
    void waitingForTheRefresh_interrupted_failsWithoutSending() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        holdTheTokenEndpoint(hold);
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        Thread.currentThread().interrupt();
        CallInterruptedException stopped = Acme.failure(CallInterruptedException.class, Acme.create(callFactory));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(vendor.used()).isEmpty();
        hold.countDown();
    }

    @Test
    void waitingForTheRefresh_cancelled_sendsNothingAndLeavesTheOthersWaiting() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        holdTheTokenEndpoint(hold);
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        CompletableFuture<Acme.Thing> cancelled = Acme.create(callFactory).executeAsync();
        CompletableFuture<Acme.Thing> other = Acme.get(callFactory).executeAsync();
        assertThat(cancelled.cancel(true)).isTrue();
        hold.countDown();
        assertThat(other.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
        assertThat(vendor.used()).hasSize(1);
    }

    @Test
    void refreshAnswer_withoutAccessToken_failsTheCallByItsPath() throws Exception {
        vendor.tokenEndpoint(200, "{\"refresh_token\": \"r\"}");
        CallFactory callFactory = vendor.api(endingIn(Duration.ZERO), time.timing());
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
        assertThat(failure).hasMessageContaining("access_token");
        assertThat(failure.toDiagnostics()).contains("acme.oauth.refresh");
    }

    private TokenStore endingIn(Duration life) {
        Instant end = time.now().plus(life);
        OAuthTokens tokens = vendor.authorized();
        return TokenStore.inMemory(
                new OAuthTokens(tokens.accessToken(), tokens.refreshToken(), end, List.of("base"), null, null));
    }

    /** Counts down when a refresh has come; its response is sent when the other's is. */
    private CountDownLatch holdTheTokenEndpoint(CountDownLatch hold) {
        CountDownLatch asked = new CountDownLatch(1);
        vendor.tokenEndpoint(visit -> {
            asked.countDown();
            try {
                hold.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            vendor.issue(visit);
        });
        return asked;
    }

    private static void inThreads(Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            CyclicBarrier start = new CyclicBarrier(CALLERS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                all.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    work.run();
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(20, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
