package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Timing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients and programs that end while tokens are refreshed, or that begin none. */
class OAuthCloseTest {
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

    @Test
    void close_refreshUnderWay_waitsUntilTheNewTokensAreSaved() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        vendor.tokenEndpoint(held(asked, hold));
        OAuthTokens old = vendor.authorized().withExpiresAt(time.now().plusSeconds(240));
        TokenStore store = TokenStore.inMemory(old);
        CallFactory callFactory = vendor.api(store, time.timing());
        time.advance(Duration.ofSeconds(30));
        Acme.get(callFactory).execute();
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closing =
                CompletableFuture.runAsync(callFactory::close, task -> new Thread(task).start());
        assertThat(store.load()).isEqualTo(old);
        hold.countDown();
        closing.get(10, TimeUnit.SECONDS);
        assertThat(store.load()).isNotEqualTo(old);
    }

    @Test
    void close_noRefreshUnderWay_doesNotWait() {
        CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.authorized()), time.timing());
        Acme.get(callFactory).execute();
        callFactory.close();
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void soonExpired_clientYoungerThanThirtySeconds_beginsNoRefresh() {
        TokenStore store =
                TokenStore.inMemory(vendor.authorized().withExpiresAt(time.now().plusSeconds(299)));
        CallFactory callFactory = vendor.api(store, time.timing());
        time.advance(Duration.ofSeconds(29));
        Acme.get(callFactory).execute();
        callFactory.close();
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void refresh_allThreadsOfTheCommonPoolBlocked_works() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try {
            for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism() + 1; i++) {
                ForkJoinPool.commonPool().execute(() -> await(release));
            }
            CallFactory callFactory = vendor.api(TokenStore.inMemory(vendor.refused()), Timing.SYSTEM);
            assertThat(Acme.get(callFactory)
                            .timeout(Duration.ofSeconds(10))
                            .execute()
                            .id())
                    .isEqualTo("t1");
        } finally {
            release.countDown();
        }
    }

    @Test
    void exitGuard_afterItsEnd_isNoShutdownHookAnyMore() {
        ExitGuard guard = ExitGuard.begin();
        assertThat(guard.hook().getContextClassLoader()).isNull();
        guard.end();
        assertThat(Runtime.getRuntime().removeShutdownHook(guard.hook())).isFalse();
    }

    /** The token is expired, or about to expire; the call is awaited, or main returns without waiting. */
    @ParameterizedTest
    @CsvSource({
        "0, -10, blocking",
        "100, -10, blocking",
        "300, -10, forgetful",
        "300, 240, blocking",
        "0, -10, forgetful"
    })
    void shortProgram_endsWithoutClose_losesNoSession(long delayMillis, int secondsLeft, String mode) throws Exception {
        vendor.singleUse();
        vendor.tokenEndpoint(visit -> {
            await(delayMillis);
            vendor.issue(visit);
        });
        Path file = directory.resolve("tokens");
        TokenStore store = TokenStore.file(file);
        store.save(vendor.authorized().withExpiresAt(Instant.now().plusSeconds(secondsLeft)));
        Process program = ShortProgram.start(vendor.url(), file, mode);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(vendor.accepts(store.load().refreshToken().reveal())).isTrue();
    }

    private LoopbackServer.Behaviour held(CountDownLatch asked, CountDownLatch hold) {
        return visit -> {
            asked.countDown();
            await(hold);
            vendor.issue(visit);
        };
    }

    private static void await(long millis) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            assertThat(never.await(millis, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
