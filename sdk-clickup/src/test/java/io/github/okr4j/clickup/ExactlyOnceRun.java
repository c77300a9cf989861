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
import java.util.Locale;
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

/** Ten thousand creates against a server and a route that cannot be relied on, and what the SDK reported of each. */
final class ExactlyOnceRun {
    static final long SEED = 20_260_105;
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

    private final UnreliableClickUp server;
    private final String url;
    private final OkHttpClient http;
    private final Duration attemptTimeout;
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Report> reports = new ArrayList<>();

    /**
     * A run that has not begun.
     *
     * @param server what counts
     * @param url the server, or what is in front of it
     * @param http takes the dispatcher and the connection pool of the run
     */
    ExactlyOnceRun(UnreliableClickUp server, String url, OkHttpClient http, Duration attemptTimeout) {
        this.server = server;
        this.url = url;
        this.http = http(http);
        this.attemptTimeout = attemptTimeout;
    }

    /** Runs all creates and asserts that nothing exists twice and that every report is true. */
    void run() throws Exception {
        try (Socket nobody = RefusingSocketFactory.takenPort()) {
            reports.addAll(runAll(nobody));
        }
        System.out.println("Exactly once: " + this);
        assertThat(reports).hasSize(CREATES).extracting(Report::name).doesNotHaveDuplicates();
        for (Report report : reports) {
            assertTrue(report, server);
        }
        Map<String, Integer> figures = figures();
        assertThat(figures)
                .as("each kind of report must occur for the run to prove anything")
                .containsOnlyKeys("done", "NOT_SENT", "REJECTED", "UNKNOWN, there", "UNKNOWN, not there")
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(20));
        assertThat(figures.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CREATES);
        assertThat(server.met())
                .allSatisfy((fate, count) -> assertThat(count.get()).isGreaterThan(20));
        assertThat(faults()).isBetween(server.requests() * 8 / 100, server.requests() * 13 / 100);
        assertThat(server.requests() + refused.get())
                .as("what left the SDK is what it says it sent: nothing below it sends again")
                .isLessThanOrEqualTo(attempts());
        assertThat(attempts()).isGreaterThan(CREATES);
    }

    /** A row of the page: what was done, and how often. */
    String row(String route) {
        Map<String, Integer> figures = figures();
        long doubled = reports.stream()
                .filter(report -> server.created(report.name()) > 1)
                .count();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d (%,d) | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d |\n",
                route,
                reports.size(),
                figures.get("done"),
                retried(),
                figures.get("REJECTED"),
                figures.get("NOT_SENT"),
                figures.get("UNKNOWN, there"),
                figures.get("UNKNOWN, not there"),
                doubled,
                faults(),
                server.requests(),
                attempts());
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
    private List<Report> runAll(Socket nobody) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (ClickUpClient client = client(http)) {
            List<Future<List<CompletableFuture<Report>>>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(threads.submit(() -> {
                    List<CompletableFuture<Report>> reports = new ArrayList<>();
                    for (int i = first; i < CREATES; i += THREADS) {
                        boolean badRoad = i / THREADS % BAD_ROADS == 0;
                        ClickUpClient own = badRoad ? client(badRoad(i, nobody)) : client;
                        reports.add(run(own, i));
                    }
                    return reports;
                }));
            }
            List<Report> all = new ArrayList<>();
            for (Future<List<CompletableFuture<Report>>> part : parts) {
                for (CompletableFuture<Report> report : part.get(180, TimeUnit.SECONDS)) {
                    all.add(report.get(180, TimeUnit.SECONDS));
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

    private ClickUpClient client(OkHttpClient transport) {
        return ClickUpClient.builder()
                .baseUrl(url)
                .personalToken("pk_canary")
                .okHttpClient(transport)
                .timing(IMPATIENT)
                .timeout(Duration.ofMinutes(5))
                .attemptTimeout(attemptTimeout)
                .build();
    }

    private static OkHttpClient http(OkHttpClient given) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(2 * THREADS);
        dispatcher.setMaxRequestsPerHost(2 * THREADS);
        return given.newBuilder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(3 * THREADS, 1, TimeUnit.MINUTES))
                .build();
    }

    /** Keeps no connection, so that each attempt needs a new one. */
    private OkHttpClient badRoad(int number, Socket nobody) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return http.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MINUTES))
                .socketFactory(new RefusingSocketFactory(random, REFUSALS, nobody.getLocalSocketAddress(), refused))
                .build();
    }

    private Map<String, Integer> figures() {
        Map<String, Integer> figures = new TreeMap<>();
        reports.forEach(report -> figures.merge(report.kind(server), 1, Integer::sum));
        return figures;
    }

    private int faults() {
        return server.requests() - server.met().get(Fate.WELL).get();
    }

    private int attempts() {
        return reports.stream().mapToInt(Report::attempts).sum();
    }

    private long retried() {
        return reports.stream()
                .filter(report -> report.failure() == null && report.attempts() > 1)
                .count();
    }

    @Override
    public String toString() {
        return CREATES + " creates: " + figures() + "; done only after a retry " + retried() + "; attempts "
                + attempts()
                + ", requests at the server " + server.requests() + ", connections refused " + refused + ", faults "
                + faults() + " " + server.met();
    }
}
