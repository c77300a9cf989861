package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several clients with one store, as several processes have it, and stores that somebody else changes. */
class OAuthSharedStoreTest {
    private static final int CLIENTS = 8;

    @TempDir
    private Path directory;

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

    @ParameterizedTest
    @ValueSource(ints = {-10, 29, 240})
    void sharedFile_eightClientsAtExpiryOrInTheEarlyWindow_makeOneRefresh(int secondsLeft) throws Exception {
        Path file = directory.resolve("tokens");
        TokenStore.file(file).save(endingIn(Duration.ofSeconds(secondsLeft + 30)));
        List<CallFactory> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(vendor.api(TokenStore.file(file), time.timing()));
        }
        time.advance(Duration.ofSeconds(30));
        List<CompletableFuture<Acme.Thing>> calls =
                clients.stream().map(client -> Acme.get(client).executeAsync()).toList();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        clients.forEach(CallFactory::close);
        assertThat(vendor.forms()).hasSize(1);
        assertThat(vendor.used()).hasSize(CLIENTS);
    }

    @Test
    void clocksAnHourApart_clientsTakeTurnsWithoutLosingTheSession() {
        TokenStore store = TokenStore.file(directory.resolve("tokens"));
        store.save(vendor.refused());
        VirtualTime ahead = new VirtualTime();
        ahead.advance(Duration.ofHours(1));
        CallFactory late = vendor.api(store, time.timing());
        CallFactory early = vendor.api(store, ahead.timing());
        for (int hour = 0; hour < 6; hour++) {
            assertThat(Acme.get(hour % 2 == 0 ? late : early).execute().id()).isEqualTo("t1");
            vendor.revokeAccessTokens();
            assertThat(Acme.get(hour % 2 == 0 ? early : late).execute().id()).isEqualTo("t1");
            time.advance(Duration.ofHours(1));
            ahead.advance(Duration.ofHours(1));
        }
        assertThat(vendor.accepts(store.load().refreshToken().reveal())).isTrue();
        assertThat(vendor.forms()).hasSizeLessThanOrEqualTo(18);
    }

    @Test
    void invalidGrant_anotherProcessSavesSecondsLater_isQuiet() {
        Late store = new Late(vendor.refused(), vendor.authorized(), 4);
        vendor.revokeRefreshTokens();
        CallFactory callFactory = vendor.api(store, time.timing());
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        assertThat(vendor.forms()).hasSize(1);
        assertThat(time.waits()).contains(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void invalidGrant_nobodySaves_isSaidAfterSomeSecondsOnly() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        vendor.revokeRefreshTokens();
        CallFactory callFactory = vendor.api(store, time.timing());
        ReauthorizationRequiredException dead =
                Acme.failure(ReauthorizationRequiredException.class, Acme.create(callFactory));
        assertThat(Duration.between(VirtualTime.START, time.now()))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(dead)
                .hasMessageContaining("a process that ended before it could save the new tokens")
                .hasMessageContaining("save the new tokens in the token store");
    }

    @Test
    void tokensOfAnotherApp_areRefusedByName() {
        OAuthTokens foreign = vendor.authorized().issuedTo("app-8");
        assertThatThrownBy(() -> vendor.api(TokenStore.inMemory(foreign), time.timing()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app-8")
                .hasMessageContaining("app-7");
    }

    @Test
    void tokensOfAnotherApp_savedLater_areNeitherUsedNorReplaced() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        OAuthTokens foreign = vendor.authorized().issuedTo("app-8");
        store.save(foreign);
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.create(callFactory));
        assertThat(failure).hasMessageContaining("a store of its own");
        assertThat(failure.outcome()).as("by the 401 of the first attempt").isEqualTo(Outcome.REJECTED);
        assertThat(store.load()).isEqualTo(foreign);
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void refreshedTokens_knowTheirApp() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        Acme.get(vendor.api(store, time.timing())).execute();
        assertThat(store.load().clientId()).isEqualTo(OAuthVendor.CLIENT_ID);
    }

    @Test
    void fileThatVanishes_isWrittenAgainByTheNextRefresh() throws IOException {
        Path file = directory.resolve("tokens");
        TokenStore store = TokenStore.file(file);
        store.save(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        Files.delete(file);
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
        assertThat(store.load()).isNotNull();
    }

    @Test
    void fileThatCannotBeWritten_failsTheCallBeforeTheTokenIsSpent() throws IOException {
        Path file = directory.resolve("tokens");
        TokenStore store = TokenStore.file(file);
        OAuthTokens tokens = vendor.refused();
        store.save(tokens);
        CallFactory callFactory = vendor.api(store, time.timing());
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.create(callFactory));
        assertThat(failure).hasMessageContaining(file.toString());
        assertThat(vendor.forms()).isEmpty();
        assertThat(vendor.accepts(tokens.refreshToken().reveal())).isTrue();
    }

    @Test
    void connectionLostBetweenRefreshAndCommit_newTokensAreSavedOverAnotherOne() throws Exception {
        TestDatabase database = TestDatabase.h2("mem:lost;DB_CLOSE_DELAY=-1");
        database.createTable();
        JdbcTokenStore store = JdbcTokenStore.of(database, "acme/7");
        store.save(vendor.refused());
        CallFactory callFactory = vendor.api(store, time.timing());
        AtomicReference<Connection> latest = new AtomicReference<>();
        database.onConnection(latest::set);
        vendor.singleUse();
        vendor.tokenEndpoint(visit -> {
            close(latest.get());
            vendor.issue(visit);
        });
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        assertThat(vendor.forms()).hasSize(1);
        assertThat(vendor.accepts(store.load().refreshToken().reveal())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "429 {}",
                "500 {}",
                "200 <html><body>Sign in</body></html>",
                "200 ",
                "200 {}",
                "200 {\"access_token\": \"a\\nb\"}",
                "200 {\"access_token\": \"\", \"expires_in\": -1}"
            })
    void badTokenResponse_failsTheCall_andLeavesTheStoreAsItWas(String response) {
        vendor.tokenEndpoint(Integer.parseInt(response.substring(0, 3)), response.substring(4));
        OAuthTokens old = vendor.refused();
        TokenStore store = TokenStore.inMemory(old);
        CallFactory callFactory = vendor.api(store, time.timing());
        TokenRefreshException failure = Acme.failure(TokenRefreshException.class, Acme.create(callFactory));
        assertThat(failure.outcome()).as("by the 401 of the first attempt").isEqualTo(Outcome.REJECTED);
        assertThat(store.load()).isEqualTo(old);
        vendor.tokenEndpointWorks();
        time.advance(Duration.ofMinutes(1));
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
    }

    @Test
    void shortLivedTokens_thatOthersObtained_areNotRefreshedAllTheTime() {
        TokenStore store = TokenStore.inMemory(vendor.refused());
        vendor.tokenEndpoint(visit -> {
            vendor.forms().add(OAuthVendor.form(visit.body()));
            OAuthTokens next = vendor.authorized();
            visit.response(200, "{\"access_token\": \"" + next.accessToken().reveal() + "\", \"expires_in\": 60}");
        });
        List<CallFactory> clients = List.of(vendor.api(store, time.timing()), vendor.api(store, time.timing()));
        time.advance(Duration.ofSeconds(30));
        for (int i = 0; i < 20; i++) {
            clients.forEach(client -> Acme.get(client).execute());
            time.advance(Duration.ofSeconds(2));
        }
        assertThat(vendor.forms()).hasSize(1);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private OAuthTokens endingIn(Duration life) {
        Instant end = time.now().plus(life);
        return vendor.authorized().withExpiresAt(end);
    }

    /** Somebody else saves, without this store's lock, before it is read for the given time. */
    private static final class Late implements TokenStore {
        private final TokenStore inside;
        private final OAuthTokens later;
        private final int reads;
        private final AtomicInteger loads = new AtomicInteger();

        Late(OAuthTokens first, OAuthTokens later, int reads) {
            this.inside = TokenStore.inMemory(first);
            this.later = later;
            this.reads = reads;
        }

        @Override
        public @Nullable OAuthTokens load() {
            if (loads.incrementAndGet() == reads) {
                inside.save(later);
            }
            return inside.load();
        }

        @Override
        public void save(OAuthTokens tokens) {
            inside.save(tokens);
        }
    }
}
