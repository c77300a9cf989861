package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a batch keeps within the vendor's limit by what responses say of it. */
class BatchBudgetTest {
    private static final Operation<Entry> GET =
            Operation.get("acme.items.get", "/items/{id}").returning(Entry.class);
    private static final long RESET = VirtualTime.START.getEpochSecond() + 60;

    record Entry(String id) {}

    private final VirtualTime time = new VirtualTime();

    /** Ten requests a minute; the minute begins with the first of them. */
    private final class TenAMinute implements LoopbackServer.Behaviour {
        private final AtomicInteger refused = new AtomicInteger();
        private Instant end = Instant.MIN;
        private int left;

        @Override
        public void serve(LoopbackServer.Visit visit) throws IOException {
            String headers;
            boolean refuse;
            synchronized (this) {
                if (!time.now().isBefore(end)) {
                    end = time.now().plusSeconds(60);
                    left = 10;
                }
                left--;
                refuse = left < 0;
                headers = headers(Math.max(0, left), end.getEpochSecond());
            }
            if (refuse) {
                refused.incrementAndGet();
                visit.response(429, headers, "{}");
            } else {
                visit.response(200, headers, json(visit));
            }
        }
    }

    @Test
    void execute_moreEntriesThanTheWindowAllows_waitsForItsEndAndIsNeverRefused() throws IOException {
        TenAMinute vendor = new TenAMinute();
        try (LoopbackServer server = new LoopbackServer(vendor);
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory, 40).execute();

            assertThat(read.values()).hasSize(40);
            assertThat(read.attempts()).isEqualTo(40);
            assertThat(vendor.refused).hasValue(0);
            Duration untilReset = Duration.ofSeconds(61);
            assertThat(time.waits()).containsExactly(untilReset, untilReset, untilReset);
        }
    }

    /** Item 0 reports 50 left until the minute's end, then item 8 something else. */
    @ParameterizedTest
    @CsvSource({
        "49, 0, 49",
        "90, 0, 50",
        "90, -60, 50",
        "90, 60, 90",
        "'', 60, 50",
    })
    void execute_reportsOutOfOrder_latestWindowAndSmallestNumberCount(String left, long seconds, long expected)
            throws Exception {
        CountDownLatch bothRead = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    switch (id(visit)) {
                        case "0" -> visit.response(200, headers("50", RESET), json(visit));
                        case "8" -> visit.response(200, headers(left, RESET + seconds), json(visit));
                        case "9" -> {
                            bothRead.countDown();
                            visit.response(200, json(visit));
                        }
                        default -> {
                            await(bothRead);
                            visit.response(200, json(visit));
                        }
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory, 10).execute();

            assertThat(read.values()).hasSize(10);
            assertThat(bothRead.getCount())
                    .as("item 9 was read before the others")
                    .isZero();
            assertThat(read.rateLimit().remaining()).isEqualTo(expected);
        }
    }

    @Test
    void execute_entryThatIsAlwaysRateLimited_isReadSevenTimesWithGrowingWaits() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(429, "Retry-After: 1\r\n", "{}"));
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory, 1).execute();

            assertThat(read.failures().get("0")).isInstanceOf(RateLimitedException.class);
            assertThat(read.stoppedBy()).isNull();
            assertThat(read.attempts()).isEqualTo(7).isEqualTo(server.requests());
            assertThat(time.waits()).isEqualTo(seconds(2, 4, 8, 16, 32, 62));
        }
    }

    @Test
    void execute_rateLimitedWithoutATime_waitsForTheLongestWindow() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (requests.getAndIncrement() == 0) {
                        visit.response(429, "{}");
                    } else {
                        visit.response(200, json(visit));
                    }
                });
                CallFactory callFactory = client(server).build()) {
            assertThat(batch(callFactory, 1).execute().values()).hasSize(1);
            assertThat(time.waits()).isEqualTo(seconds(62));
        }
    }

    @Test
    void execute_rateLimitedForLonger_waitsThatLong() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (requests.getAndIncrement() == 0) {
                        visit.response(429, "Retry-After: 40\r\n", "{}");
                    } else {
                        visit.response(200, json(visit));
                    }
                });
                CallFactory callFactory = client(server).build()) {
            assertThat(batch(callFactory, 1).execute().values()).hasSize(1);
            assertThat(time.waits()).isEqualTo(seconds(40));
        }
    }

    @Test
    void execute_nothingLeftForTheSecondList_readsItAfterTheReset() throws IOException {
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("list")) {
                        visit.response(200, headers("8", RESET + 60), json(visit));
                    } else {
                        visit.response(404, headers("0", RESET - 30), "{}");
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory, 1)
                    .withoutDeleted(list(callFactory, List.of()), status -> status == 404)
                    .execute();

            assertThat(read.failures()).isEmpty();
            assertThat(read.stoppedBy()).isNull();
            assertThat(read.rateLimit().remaining()).isEqualTo(8);
            assertThat(read.attempts()).isEqualTo(2);
            assertThat(time.waits()).isEqualTo(seconds(31));
        }
    }

    @Test
    void execute_secondListThatIsAlwaysRateLimited_stopsAfterSevenTries() throws IOException {
        AtomicInteger lists = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer(visit -> {
                    if (id(visit).equals("list")) {
                        lists.incrementAndGet();
                        visit.response(429, "Retry-After: 1\r\n", "{}");
                    } else {
                        visit.response(404, "{}");
                    }
                });
                CallFactory callFactory = client(server).build()) {
            BatchRead.Result<String, Entry> read = batch(callFactory, 1)
                    .withoutDeleted(list(callFactory, List.of()), status -> status == 404)
                    .execute();

            assertThat(read.stoppedBy()).isInstanceOf(RateLimitedException.class);
            assertThat(read.failures()).containsOnlyKeys("0");
            assertThat(lists).hasValue(7);
            assertThat(time.waits()).isEqualTo(seconds(2, 4, 8, 16, 32, 62));
        }
    }

    private TestClient client(LoopbackServer server) {
        return new TestClient().baseUrl(server.url()).timing(time.timing()).retry(RetryPolicy.NONE);
    }

    private static BatchRead<String, Entry> batch(CallFactory callFactory, int entries) {
        List<String> ids = IntStream.range(0, entries).mapToObj(String::valueOf).toList();
        return callFactory.batch(GET.name(), ids, id -> callFactory.call(GET, Request.EMPTY.path("id", id)));
    }

    private static ApiCall<Collection<String>> list(CallFactory callFactory, List<String> ids) {
        return callFactory.call(GET, Request.EMPTY.path("id", "list")).map(one -> ids);
    }

    private static String id(LoopbackServer.Visit visit) {
        return visit.target().substring("/items/".length());
    }

    private static String json(LoopbackServer.Visit visit) {
        return "{\"id\": \"" + id(visit) + "\"}";
    }

    private static String headers(Object left, long reset) {
        String remaining = left.equals("") ? "" : "X-RateLimit-Remaining: " + left + "\r\n";
        return remaining + "X-RateLimit-Reset: " + reset + "\r\n";
    }

    private static List<Duration> seconds(long... seconds) {
        return LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
