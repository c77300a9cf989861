package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.NotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls that nobody waits for. */
class AsyncCallTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    /** Keeps what it should do later until the test says so. */
    private static final class Paused implements Sleeper {
        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

        @Override
        public void sleep(Duration duration) {
            throw new AssertionError("an asynchronous call must not block a thread");
        }

        @Override
        public void schedule(Duration delay, Runnable task) {
            tasks.add(task);
        }

        Runnable next() throws InterruptedException {
            Runnable task = tasks.poll(10, TimeUnit.SECONDS);
            assertThat(task).as("scheduled attempt").isNotNull();
            return task;
        }
    }

    private final Paused paused = new Paused();
    private final Timing timing = new Timing(Timing.SYSTEM.clock(), () -> 0L, paused, () -> 1.0);

    @Test
    void executeAsync_waitBetweenAttempts_parksNoThread() throws Exception {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CompletableFuture<Acme.Thing> future = Acme.get(callFactory()).executeAsync();
        Runnable retry = paused.next();
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        assertThat(future).isNotDone();
        retry.run();
        assertThat(future.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
    }

    @Test
    void cancel_duringAWait_sendsNoMore() throws Exception {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CompletableFuture<Acme.Thing> future = Acme.get(callFactory()).executeAsync();
        Runnable retry = paused.next();
        assertThat(future.cancel(true)).isTrue();
        retry.run();
        SERVER.verify(1, anyRequestedFor(anyUrl()));
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancel_onTheWire_closesTheConnectionAndSendsNoMore() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        RawServer.Behaviour endless = (number, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\n\r\n");
            arrived.countDown();
            try {
                while (gone.getCount() > 0) {
                    RawServer.send(out, " ");
                }
            } catch (IOException clientWentAway) {
                gone.countDown();
            }
            return false;
        };
        try (RawServer server = new RawServer(endless)) {
            CallFactory callFactory =
                    new TestClient().baseUrl(server.url()).timing(timing).build();
            CompletableFuture<Acme.Thing> future = Acme.get(callFactory).executeAsync();
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(future.cancel(false)).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS)).as("connection closed").isTrue();
            assertThat(future).isCancelled();
            assertThat(server.requests()).hasSize(1);
            assertThat(paused.tasks).as("attempts after cancelling").isEmpty();
        }
    }

    @Test
    void cancel_beforeTheAnswerBegins_closesTheConnection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        RawServer.Behaviour silent = (number, out) -> {
            arrived.countDown();
            return true;
        };
        try (RawServer server = new RawServer(silent)) {
            CallFactory callFactory =
                    new TestClient().baseUrl(server.url()).timing(timing).build();
            CompletableFuture<Acme.Thing> future = Acme.create(callFactory).executeAsync();
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(future.cancel(true)).isTrue();
            server.awaitNoConnection();
            assertThat(server.requests()).hasSize(1);
            assertThat(paused.tasks).as("attempts after cancelling").isEmpty();
        }
    }

    @Test
    void cancel_dependentStage_leavesTheCallAlone() throws Exception {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CompletableFuture<Acme.Thing> future = Acme.get(callFactory()).executeAsync();
        Runnable retry = paused.next();
        assertThat(future.thenApply(Acme.Thing::id).cancel(true)).isTrue();
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        retry.run();
        assertThat(future.get(10, TimeUnit.SECONDS).id()).isEqualTo("t1");
    }

    @Test
    void executeAsync_failure_isTheSdkExceptionItself() {
        SERVER.stubFor(any(anyUrl()).willReturn(notFound()));
        CompletableFuture<Acme.Thing> future = Acme.get(callFactory()).executeAsync();
        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        AtomicReference<Throwable> seen = new AtomicReference<>();
        assertThat(future.whenComplete((value, failure) -> seen.set(failure))).isCompletedExceptionally();
        assertThat(seen.get()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void executeAsync_errorWhileReadingTheAnswer_failsInsteadOfHanging() {
        VendorProfile broken = new TestClient.AcmeProfile() {
            @Override
            public @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
                throw new NoSuchMethodError("a clash of libraries");
            }
        };
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        CompletableFuture<Acme.Thing> future = Acme.get(new TestClient()
                        .baseUrl(SERVER.baseUrl())
                        .profile(broken)
                        .build())
                .executeAsync();
        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void executeAsync_ownThreads_areDaemons() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        VendorProfile watching = new TestClient.AcmeProfile() {
            @Override
            public @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
                thread.set(Thread.currentThread());
                return null;
            }
        };
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        CallFactory own =
                new TestClient().baseUrl(SERVER.baseUrl()).profile(watching).build();
        Acme.get(own).executeAsync().get(10, TimeUnit.SECONDS);
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
        assertThat(thread.get().isDaemon()).isTrue();
    }

    @Test
    void executeAsync_withRealTime_retriesToo() throws Exception {
        SERVER.stubFor(any(anyUrl()).willReturn(status(503).withHeader("Retry-After", "0")));
        CallFactory real = new TestClient().baseUrl(SERVER.baseUrl()).build();
        assertThatThrownBy(() -> Acme.get(real).executeAsync().get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class);
        SERVER.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void executeForResponseAsync_good_hasStatusAndAttempts() {
        SERVER.stubFor(any(anyUrl()).willReturn(jsonResponse(Acme.THING, 201)));
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .build();
        assertThat(Acme.create(callFactory).executeForResponseAsync().join().status())
                .isEqualTo(201);
    }

    private CallFactory callFactory() {
        return new TestClient().baseUrl(SERVER.baseUrl()).timing(timing).build();
    }
}
