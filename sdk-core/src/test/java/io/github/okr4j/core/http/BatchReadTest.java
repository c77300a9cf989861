package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.DailyLimitException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many entries, one call each: what ends one of them and what ends all. */
class BatchReadTest {
    private static final Operation<Entry> GET =
            Operation.get("acme.items.get", "/items/{id}").returning(Entry.class);
    private static final int ENTRIES = 40;
    private static final List<String> IDS =
            IntStream.range(0, ENTRIES).mapToObj(String::valueOf).toList();

    record Entry(String id, @Nullable LocalDate due) {}

    private final VirtualTime time = new VirtualTime();

    @Test
    void execute_entriesThatFail_areReportedAndTheOthersRead() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    switch (id(visit)) {
                        case "7" -> visit.response(403, "{}");
                        case "8" -> visit.response(500, "{}");
                        case "9" -> visit.response(200, "{\"id\": [");
                        default -> visit.response(200, json(visit));
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.values()).hasSize(ENTRIES - 3);
            assertThat(read.values().get("10")).isEqualTo(new Entry("10", null));
            assertThat(read.failures()).containsOnlyKeys("7", "8", "9");
            assertThat(read.failures().get("7")).isInstanceOf(ForbiddenException.class);
            assertThat(read.failures().get("8")).isInstanceOf(ServerException.class);
            assertThat(read.failures().get("9")).isInstanceOf(DecodeException.class);
            assertThat(read.stoppedBy()).isNull();
            assertThat(server.requests()).isEqualTo(ENTRIES).isEqualTo(read.attempts());
        }
    }

    @Test
    void execute_dailyLimitUsedUp_sendsNoMoreThanIsUnderWay() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("0")) {
                        visit.response(200, json(visit));
                    } else {
                        visit.response(429, "X-Daily: 1\r\nX-RateLimit-Reset: 1800000000\r\n", "{}");
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.stoppedBy()).isInstanceOf(DailyLimitException.class);
            assertThat(read.failures()).isEmpty();
            assertThat(server.requests()).isLessThanOrEqualTo(9);
        }
    }

    @Test
    void execute_closedClient_sendsNothing() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)))) {
            CallFactory callFactory = client(server).build();
            callFactory.close();

            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.stoppedBy()).isInstanceOf(TransportException.class);
            assertThat(read.values()).isEmpty();
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void execute_serverGone_stopsAfterThoseUnderWay() throws IOException {
        LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)));
        try (CallFactory callFactory = client(server).build()) {
            server.close();

            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.stoppedBy()).isInstanceOf(TransportException.class);
            assertThat(read.values()).isEmpty();
        }
    }

    @Test
    void execute_limiterWithRoomForOneCallPerTimeout_readsAllTheSame() throws IOException {
        RateLimiter limiter =
                RateLimiter.builder().requests(1, Duration.ofSeconds(2)).build();
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)));
                CallFactory callFactory = client(server)
                        .rateBudget(limiter)
                        .timeout(Duration.ofSeconds(5))
                        .build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.stoppedBy()).isNull();
            assertThat(read.values()).hasSize(ENTRIES);
        }
    }

    @Test
    void execute_keyGivenTwice_isReadOnce() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)));
                CallFactory callFactory = client(server).build()) {
            assertThat(callFactory
                            .batch(GET.name(), List.of("1", "1"), id -> callFactory.call(GET, request(id)))
                            .execute()
                            .values())
                    .containsOnlyKeys("1");
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void execute_interrupted_cancelsAndStaysInterrupted() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(visit -> await(never));
                CallFactory callFactory = client(server).build()) {
            Thread.currentThread().interrupt();

            CallInterruptedException e = catchThrowableOfType(
                    CallInterruptedException.class, () -> batch(callFactory).execute());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(e.operation()).isEqualTo("acme.items.get");
            never.countDown();
        }
    }

    @Test
    void executeAsync_canceled_sendsNothingMore() throws Exception {
        CountDownLatch arrived = new CountDownLatch(8);
        CountDownLatch go = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    arrived.countDown();
                    await(go);
                });
                CallFactory callFactory = client(server).build()) {
            CompletableFuture<?> batch = batch(callFactory).executeAsync(Function.identity());
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(batch.cancel(true)).isTrue();
            go.countDown();

            assertThat(batch).isCancelled();
            assertThat(server.requests()).isEqualTo(8);
        }
    }

    @Test
    void executeAsync_canceled_endsWhatIsUnderWay() throws Exception {
        CountDownLatch arrived = new CountDownLatch(8);
        try (RawServer server = new RawServer((number, out) -> {
                    arrived.countDown();
                    return true;
                });
                CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            CompletableFuture<?> batch = batch(callFactory).executeAsync(Function.identity());
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            batch.cancel(true);

            server.awaitNoConnection();
        }
    }

    @Test
    void executeAsync_canceledDuringTheSecondList_endsThat() throws Exception {
        CountDownLatch listed = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, out) -> {
                    if (number == 1) {
                        RawServer.send(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
                        return false;
                    }
                    listed.countDown();
                    return true;
                });
                CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            CompletableFuture<?> batch = callFactory
                    .batch(GET.name(), List.of("1"), id -> callFactory.call(GET, request(id)))
                    .withoutDeleted(list(callFactory, List.of()), status -> status == 404)
                    .executeAsync(Function.identity());
            assertThat(listed.await(30, TimeUnit.SECONDS)).isTrue();

            batch.cancel(true);

            server.awaitNoConnection();
        }
    }

    @Test
    void executeAsync_stageCanceled_leavesTheRunAlone() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    await(go);
                    visit.response(200, json(visit));
                });
                CallFactory callFactory = client(server).build()) {
            CompletableFuture<BatchRead.Result<String, Entry>> batch =
                    batch(callFactory).executeAsync(Function.identity());

            batch.thenApply(BatchRead.Result::values).cancel(true);
            go.countDown();

            assertThat(batch.get(30, TimeUnit.SECONDS).values()).hasSize(ENTRIES);
            assertThat(batch.cancel(true)).as("canceled after its end").isFalse();
        }
    }

    @Test
    void execute_callThatCannotBeMade_failsWithWhatWasThrown() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)));
                CallFactory callFactory = client(server).build()) {
            for (Throwable thrown : List.of(new IllegalStateException("no"), new AssertionError("no"))) {
                BatchRead<String, Entry> batch = callFactory.batch(GET.name(), IDS, id -> {
                    throw sneaky(thrown);
                });
                assertThatThrownBy(batch::execute).isSameAs(thrown);
            }
            assertThat(server.requests()).isZero();
        }
    }

    private static RuntimeException sneaky(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    @Test
    void execute_idThatFitsNoPath_isAFailureOfItsEntry() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, json(visit)));
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = callFactory
                    .batch(GET.name(), List.of("..", "1"), id -> callFactory.call(GET, request(id)))
                    .execute();

            assertThat(read.values()).containsOnlyKeys("1");
            assertThat(read.failures()).containsOnlyKeys("..");
            assertThat(read.failures().get("..")).hasMessageContaining("no call can be made with the listed id");
            assertThat(read.failures().get("..").operation()).isEqualTo("acme.items.get");
        }
    }

    @Test
    void execute_valueOfUnexpectedShape_isReportedWithItsEntry() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(
                        200, id(visit).equals("7") ? "{\"id\": \"7\", \"due\": \"never\"}" : json(visit)));
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory).execute();

            assertThat(read.values()).hasSize(ENTRIES);
            assertThat(read.drift()).containsOnlyKeys("7");
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 0", "401, 1", "403, 1", "404, 1", "500, 0"})
    void execute_entryThatFails_isLookedForInASecondListIfItWasRefused(int status, int expected) throws IOException {
        AtomicInteger lists = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("list")) {
                        lists.incrementAndGet();
                    }
                    visit.response(id(visit).equals("7") ? status : 200, json(visit));
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory)
                    .withoutDeleted(list(callFactory, List.of()), gone -> gone == 404)
                    .execute();

            assertThat(lists).hasValue(expected);
            assertThat(read.failures().keySet()).isEqualTo(status == 404 ? Set.of() : Set.of("7"));
            assertThat(read.values()).hasSize(ENTRIES - 1);
        }
    }

    @Test
    void execute_secondListThatFails_isWhatStoppedIt() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("list")) {
                        visit.response(500, "{}");
                    } else {
                        visit.response(id(visit).equals("7") ? 404 : 200, json(visit));
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory)
                    .withoutDeleted(list(callFactory, List.of()), gone -> gone == 404)
                    .execute();

            assertThat(read.stoppedBy()).isInstanceOf(ServerException.class);
            assertThat(read.failures()).containsOnlyKeys("7");
            assertThat(read.attempts()).isEqualTo(ENTRIES + 1);
        }
    }

    private static ApiCall<Collection<String>> list(CallFactory callFactory, List<String> ids) {
        return callFactory.call(GET, request("list")).map(one -> ids);
    }

    private TestClient client(LoopbackServer server) {
        return new TestClient().baseUrl(server.url()).timing(time.timing()).retry(RetryPolicy.NONE);
    }

    private static BatchRead<String, Entry> batch(CallFactory callFactory) {
        return callFactory.batch(GET.name(), IDS, id -> callFactory.call(GET, request(id)));
    }

    private static Request request(String id) {
        return Request.EMPTY.path("id", id);
    }

    private static String id(LoopbackServer.Visit visit) {
        return visit.target().substring("/items/".length());
    }

    private static String json(LoopbackServer.Visit visit) {
        return "{\"id\": \"" + id(visit) + "\"}";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void execute_secondListThatIsRateLimited_waitsAndCounts() throws IOException {
        AtomicInteger lists = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("list") && lists.getAndIncrement() == 0) {
                        visit.response(429, "Retry-After: 40\r\n", "{}");
                    } else if (id(visit).equals("7") || id(visit).equals("8")) {
                        visit.response(404, "{}");
                    } else {
                        visit.response(200, json(visit));
                    }
                });
                CallFactory callFactory = client(server).build()) {
            ApiCall<Collection<String>> list = callFactory
                    .call(GET, Request.EMPTY.path("id", "list"))
                    .retry(RetryPolicy.NONE)
                    .map(one -> List.of("7"));

            BatchRead.Result<String, Entry> read = batch(callFactory)
                    .withoutDeleted(list, status -> status == 404)
                    .execute();

            assertThat(read.stoppedBy()).isNull();
            assertThat(read.values()).hasSize(ENTRIES - 2);
            assertThat(read.failures()).as("still listed").containsOnlyKeys("7");
            assertThat(lists).hasValue(2);
            assertThat(server.requests()).isEqualTo(ENTRIES + 2).isEqualTo(read.attempts());
        }
    }
}
