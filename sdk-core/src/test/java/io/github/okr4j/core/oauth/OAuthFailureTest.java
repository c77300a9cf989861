package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Timing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refreshes that fail, stores that fail, and tokens that must not get lost. */
class OAuthFailureTest {
    private static final int CALLERS = 100;
    private static final int ATTEMPTS = 3;

    private final VirtualTime time = new VirtualTime();
    private final AtomicInteger asked = new AtomicInteger();
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
    void refreshFails_hundredCallers_shareTheAttemptsOfOne() {
        tokenEndpoint(500, "{}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        List<CompletableFuture<Acme.Thing>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(Acme.create(callFactory).executeAsync());
        }
        for (CompletableFuture<Acme.Thing> call : calls) {
            TokenRefreshException failure = failureOf(call);
            assertNotExecuted(failure);
            assertThat(failure.operation()).isEqualTo("acme.things.create");
            assertThat(failure).hasCauseInstanceOf(ServerException.class);
            assertThat(failure.isRetryable()).isTrue();
        }
        assertThat(asked).hasValue(ATTEMPTS);
    }

    /** A call whose first attempt met 401 was refused; one that waited for the token from the beginning was not sent. */
    private static void assertNotExecuted(TokenRefreshException failure) {
        assertThat(failure.outcome()).isEqualTo(failure.attempts() == 0 ? Outcome.NOT_SENT : Outcome.REJECTED);
    }

    @Test
    void refreshFails_againAndAgain_restsLongerAndLonger() {
        tokenEndpoint(400, "{\"error\": \"Invalid client: client is invalid\"}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        List<Integer> refreshesPerMinute = new ArrayList<>();
        for (int minute = 0; minute < 4; minute++) {
            int before = asked.get();
            for (int second = 0; second < 60; second++) {
                Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
                time.advance(Duration.ofSeconds(1));
            }
            refreshesPerMinute.add(asked.get() - before);
        }
        assertThat(refreshesPerMinute).containsExactly(6, 2, 2, 2);
    }

    @Test
    void refreshFailsAndRecovers_afterTheRest_callsWorkAgain() {
        tokenEndpoint(400, "{}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
        vendor.tokenEndpointWorks();
        Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
        time.advance(Duration.ofSeconds(1));
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    @Test
    void clockSetBack_afterAFailure_doesNotMakeItLast() {
        tokenEndpoint(400, "{}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
        vendor.tokenEndpointWorks();
        time.advance(Duration.ofDays(-1));
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    /** Or the failure would seem to be one of the future. */
    @Test
    void refreshFails_afterAnotherCallerReadTheClock_isSharedByThatCaller() {
        tokenEndpoint(400, "{}");
        AtomicBoolean another = new AtomicBoolean(true);
        AtomicReference<CallFactory> callFactory = new AtomicReference<>();
        InstantSource held = () -> {
            Instant before = time.clock().instant();
            if (!another.getAndSet(true)) {
                time.advance(Duration.ofMillis(1));
                Acme.failure(TokenRefreshException.class, Acme.get(callFactory.get()));
            }
            return before;
        };
        Timing timing = time.timing();
        callFactory.set(vendor.api(
                TokenStore.inMemory(vendor.refused()),
                new Timing(held.withZone(ZoneOffset.UTC), timing.nanoTime(), timing.sleeper(), timing.random())));
        another.set(false);

        Acme.failure(TokenRefreshException.class, Acme.get(callFactory.get()));

        assertThat(asked).hasValue(1);
    }

    @Test
    void wrongClientSecret_isNoReasonToAuthorizeAgain() {
        tokenEndpoint(400, "{\"error\": \"Invalid client: client is invalid\"}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.get(callFactory));
        assertThat(failure).isNotInstanceOf(ReauthorizationRequiredException.class);
        assertThat(failure).hasMessageContaining("client is invalid");
        assertThat(failure.isRetryable()).isFalse();
    }

    @Test
    void deadRefreshToken_saysThatTheUserMustAuthorizeAgain_andIsSentOnce() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        vendor.revokeRefreshTokens();
        CallFactory callFactory = vendor.api(store, time.timing());
        for (int hour = 0; hour < 5; hour++) {
            ReauthorizationRequiredException dead =
                    Acme.failure(ReauthorizationRequiredException.class, Acme.create(callFactory));
            assertThat(dead).hasMessageContaining("must authorize the app again");
            assertThat(dead.isRetryable()).isFalse();
            assertNotExecuted(dead);
            time.advance(Duration.ofHours(1));
        }
        assertThat(vendor.forms()).hasSize(1);
        store.save(vendor.authorized());
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        assertThat(vendor.forms()).hasSize(1);
    }

    @Test
    void invalidGrant_byTheStandardsCode_isADeadRefreshToken() {
        tokenEndpoint(400, "{\"error\": \"invalid_grant\", \"error_description\": \"expired\"}");
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), time.timing());
        assertThat(Acme.failure(ReauthorizationRequiredException.class, Acme.get(callFactory)))
                .hasCauseInstanceOf(io.github.okr4j.core.error.BadRequestException.class);
    }

    @Test
    void newTokens_areStoredBeforeTheyAreUsed() {
        List<String> events = new CopyOnWriteArrayList<>();
        TokenStore store = new WatchedStore(vendor.refused()) {
            @Override
            public void save(OAuthTokens tokens) {
                super.save(tokens);
                events.add("saved " + tokens.accessToken().reveal());
            }
        };
        vendor.onUse(token -> events.add("used " + token));
        Acme.get(vendor.api(store, time.timing())).execute();
        String fresh = store.load().accessToken().reveal();
        assertThat(events).containsExactly("used old/access+token=", "saved " + fresh, "used " + fresh);
    }

    @Test
    void saveFails_newTokensAreNotUsed_norForgotten() {
        AtomicInteger full = new AtomicInteger(3);
        TokenStore store = new WatchedStore(vendor.refused()) {
            @Override
            public void save(OAuthTokens tokens) {
                if (full.getAndDecrement() > 0) {
                    throw new IllegalStateException(
                            "no space for " + tokens.refreshToken().reveal());
                }
                super.save(tokens);
            }
        };
        CallFactory callFactory = vendor.api(store, time.timing());
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.create(callFactory));
        assertThat(failure).hasMessageContaining("no space for ***");
        assertThat(failure.toDiagnostics()).doesNotContain("ref/");
        assertThat(failure.getCause()).hasMessageNotContaining("ref/");
        assertThat(vendor.used()).containsExactly("old/access+token=");
        time.advance(Duration.ofSeconds(1));
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        assertThat(vendor.forms()).hasSize(1);
        assertThat(vendor.used().get(1)).isEqualTo(store.load().accessToken().reveal());
    }

    @Test
    void loadFails_theCallFailsByTheStoresWords() {
        AtomicInteger loads = new AtomicInteger();
        TokenStore store = new WatchedStore(vendor.refused()) {
            @Override
            public @Nullable OAuthTokens load() {
                if (loads.getAndIncrement() > 0) {
                    throw new IllegalStateException("the database is gone");
                }
                return super.load();
            }
        };
        CallFactory callFactory = vendor.api(store, time.timing());
        assertThat(Acme.failure(TokenRefreshException.class, Acme.get(callFactory)))
                .hasMessageContaining("the database is gone");
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void storedByAnotherProcess_newerTokens_areTakenWithoutARefresh() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        OAuthTokens others = vendor.authorized();
        store.save(others);
        Acme.get(callFactory).execute();
        assertThat(vendor.forms()).isEmpty();
        assertThat(vendor.used()).last().isEqualTo(others.accessToken().reveal());
    }

    @Test
    void storedByAnotherProcess_whileOurRefreshWasRefused_isTaken() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        OAuthTokens others = vendor.authorized();
        vendor.tokenEndpoint(visit -> {
            asked.incrementAndGet();
            store.save(others);
            visit.response(400, "{\"error\": \"Invalid grant: refresh_token is invalid\"}");
        });
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        assertThat(asked).hasValue(1);
        assertThat(vendor.used()).last().isEqualTo(others.accessToken().reveal());
    }

    @Test
    void storedByAnotherProcess_newerRefreshTokenOnly_isTheOneThatIsUsed() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        OAuthTokens newer = vendor.refused();
        store.save(newer);
        Acme.get(callFactory).execute();
        assertThat(vendor.forms().get(0))
                .containsEntry("refresh_token", newer.refreshToken().reveal());
    }

    @Test
    void refreshAnswer_withoutRefreshToken_keepsTheOldOne() {
        tokenEndpoint(200, "{\"access_token\": \"fresh\", \"expires_in\": 3599}");
        OAuthTokens old = vendor.refused();
        TokenStore store = TokenStore.inMemory(old);
        Acme.failure(
                io.github.okr4j.core.error.UnauthorizedException.class, Acme.get(vendor.api(store, time.timing())));
        assertThat(store.load().accessToken().reveal()).isEqualTo("fresh");
        assertThat(store.load().refreshToken()).isEqualTo(old.refreshToken());
    }

    private void tokenEndpoint(int status, String json) {
        vendor.tokenEndpoint(visit -> {
            asked.incrementAndGet();
            visit.response(status, json);
        });
    }

    private static TokenRefreshException failureOf(CompletableFuture<?> call) {
        try {
            call.join();
            throw new AssertionError("no failure");
        } catch (CompletionException e) {
            return (TokenRefreshException) e.getCause();
        }
    }

    private static class WatchedStore implements TokenStore {
        private final TokenStore inside;

        WatchedStore(OAuthTokens first) {
            this.inside = TokenStore.inMemory(first);
        }

        @Override
        public @Nullable OAuthTokens load() {
            return inside.load();
        }

        @Override
        public void save(OAuthTokens tokens) {
            inside.save(tokens);
        }
    }
}
