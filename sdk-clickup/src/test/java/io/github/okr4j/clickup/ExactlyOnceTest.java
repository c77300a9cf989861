package io.github.okr4j.clickup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.UnreliableClickUp.Fate;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the SDK says of a write is true: ten thousand creates against a server and a road that cannot be relied on. */
class ExactlyOnceTest {
    private static final long SEED = 20_260_105;
    private static final int CREATES = 10_000;
    private static final int THREADS = 16;

    /** One create of so many, blocking and not in turn, goes over a bad road instead of a kept connection. */
    private static final int BAD_ROADS = 19;

    private static final double REFUSALS = 0.5;

    /** Real time for deadlines, and no waiting between attempts. */
    private static final Timing IMPATIENT = new Timing(
            Clock.systemUTC(),
            System::nanoTime,
            new Sleeper() {
                @Override
                public void sleep(Duration duration) {}

                @Override
                public void schedule(Duration delay, Runnable task) {
                    ForkJoinPool.commonPool().execute(task);
                }
            },
            () -> 0.5);

    /** What the SDK said of one create. */
    private record Report(
            String name, @Nullable String id, @Nullable Outcome failure, int attempts) {
        String kind(UnreliableClickUp server) {
            boolean there = server.created(name) > 0;
            if (failure == null) {
                return "done";
            }
            return failure == Outcome.UNKNOWN ? "UNKNOWN, " + (there ? "there" : "not there") : failure.name();
        }
    }

    @Test
    void create_serverDropsStallsAndRefuses_everyReportIsTrue() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        try (UnreliableClickUp server = new UnreliableClickUp(SEED);
                Socket nobody = BadRoad.takenPort()) {
            List<Report> reports = runAll(server, nobody, refused);
            print(server, reports, refused);

            assertThat(reports).hasSize(CREATES).extracting(Report::name).doesNotHaveDuplicates();
            for (Report report : reports) {
                assertTrue(report, server);
            }
            assertThat(figures(server, reports))
                    .as("each kind of report must occur for the test to prove anything")
                    .containsOnlyKeys("done", "NOT_SENT", "REJECTED", "UNKNOWN, there", "UNKNOWN, not there")
                    .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(20));
            assertThat(figures(server, reports).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(CREATES);
            assertThat(server.met())
                    .allSatisfy((fate, count) -> assertThat(count.get()).isGreaterThan(20));
            assertThat(faults(server)).isBetween(server.requests() * 8 / 100, server.requests() * 12 / 100);
            assertThat(server.requests() + refused.get())
                    .as("what left the SDK is what it says it sent: nothing below it sends again")
                    .isLessThanOrEqualTo(attempts(reports))
                    .isGreaterThan(CREATES);
        }
    }

    private static void assertTrue(Report report, UnreliableClickUp server) {
        int created = server.created(report.name());
        if (report.failure() == null) {
            assertThat(created).as("done: " + report).isEqualTo(1);
            assertThat(report.id()).isEqualTo(report.name() + "-1");
        } else if (report.failure() == Outcome.UNKNOWN) {
            assertThat(created).as("in doubt: " + report).isLessThanOrEqualTo(1);
        } else {
            assertThat(created).as("without effect: " + report).isZero();
        }
    }

    /** Each thread makes every second create without waiting for its end. */
    private static List<Report> runAll(UnreliableClickUp server, Socket nobody, AtomicInteger refused)
            throws Exception {
        OkHttpClient http = http();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (ClickUpClient client = client(server, http)) {
            List<Future<List<CompletableFuture<Report>>>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(threads.submit(() -> {
                    List<CompletableFuture<Report>> reports = new ArrayList<>();
                    for (int i = first; i < CREATES; i += THREADS) {
                        boolean badRoad = i / THREADS % BAD_ROADS == 0;
                        ClickUpClient own = badRoad ? client(server, badRoad(http, i, nobody, refused)) : client;
                        reports.add(run(own, i));
                    }
                    return reports;
                }));
            }
            List<Report> all = new ArrayList<>();
            for (Future<List<CompletableFuture<Report>>> part : parts) {
                for (CompletableFuture<Report> report : part.get(60, TimeUnit.SECONDS)) {
                    all.add(report.get(60, TimeUnit.SECONDS));
                }
            }
            return all;
        } finally {
            threads.shutdownNow();
            http.dispatcher().executorService().shutdownNow();
            http.connectionPool().evictAll();
        }
    }

    private static CompletableFuture<Report> run(ClickUpClient client, int number) {
        String name = "Key result " + number;
        ApiCall<KeyResult> call = client.keyResults()
                .create(
                        "g" + number,
                        CreateKeyResult.builder()
                                .name(name)
                                .type(KeyResultType.NUMBER)
                                .range(0, 10)
                                .build());
        if (number / THREADS % 2 == 0) {
            return call.executeForResponseAsync().handle((response, failure) -> report(name, response, failure));
        }
        try {
            return CompletableFuture.completedFuture(report(name, call.executeForResponse(), null));
        } catch (SdkException e) {
            return CompletableFuture.completedFuture(report(name, null, e));
        }
    }

    private static Report report(String name, @Nullable ApiResponse<KeyResult> response, @Nullable Throwable failure) {
        if (response != null) {
            return new Report(name, response.value().id(), null, response.attempts());
        }
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        assertThat(cause).isInstanceOf(SdkException.class);
        SdkException e = (SdkException) cause;
        return new Report(name, null, e.outcome(), e.attempts());
    }

    private static ClickUpClient client(UnreliableClickUp server, OkHttpClient http) {
        return ClickUpClient.builder()
                .baseUrl(server.url())
                .personalToken("pk_canary")
                .okHttpClient(http)
                .timing(IMPATIENT)
                .timeout(Duration.ofMinutes(5))
                .attemptTimeout(Duration.ofSeconds(1))
                .build();
    }

    private static OkHttpClient http() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(2 * THREADS);
        dispatcher.setMaxRequestsPerHost(2 * THREADS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(3 * THREADS, 1, TimeUnit.MINUTES))
                .build();
    }

    /** Keeps no connection, so that each attempt needs a new one. */
    private static OkHttpClient badRoad(OkHttpClient http, int number, Socket nobody, AtomicInteger refused) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return http.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MINUTES))
                .socketFactory(new BadRoad(random, REFUSALS, nobody.getLocalSocketAddress(), refused))
                .build();
    }

    private static Map<String, Integer> figures(UnreliableClickUp server, List<Report> reports) {
        Map<String, Integer> figures = new TreeMap<>();
        reports.forEach(report -> figures.merge(report.kind(server), 1, Integer::sum));
        return figures;
    }

    private static int faults(UnreliableClickUp server) {
        return server.requests() - server.met().get(Fate.WELL).get();
    }

    private static int attempts(List<Report> reports) {
        return reports.stream().mapToInt(Report::attempts).sum();
    }

    private static void print(UnreliableClickUp server, List<Report> reports, AtomicInteger refused) {
        long retried = reports.stream()
                .filter(report -> report.failure() == null && report.attempts() > 1)
                .count();
        System.out.println("Exactly once: " + CREATES + " creates: " + figures(server, reports) + "; done only after a"
                + " retry " + retried + "; attempts " + attempts(reports) + ", requests at the server "
                + server.requests() + ", connections refused " + refused + ", faults " + faults(server) + " "
                + server.met());
    }
}
