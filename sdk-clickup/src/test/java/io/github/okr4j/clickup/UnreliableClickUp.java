package io.github.okr4j.clickup;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Creates key results and counts them by name. About one request in ten meets a fault; which one depends on the seed, on
 * the goal in the path and on how often that was asked before, and so not on the order in which threads come.
 */
final class UnreliableClickUp implements AutoCloseable {
    /** Trouble comes in rows: without this hardly any call would meet it twice. */
    private static final double FAULTS_AT_FIRST = 0.08;

    private static final double FAULTS_AFTER_A_FAULT = 0.4;

    /** What happens to a request. Those above {@link #ANSWERED_HALF} happen before anything is created. */
    enum Fate {
        WELL,
        DROPPED_UNREAD,
        STALLED_UNREAD,
        STATUS_429,
        STATUS_429_RETRY_AFTER,
        STATUS_429_NEXT_HOUR,
        STATUS_503,
        STATUS_503_RETRY_AFTER,
        STATUS_500,
        ANSWERED_HALF,
        DROPPED_AFTERWARDS,
        STALLED_AFTERWARDS,
        STATUS_500_AFTERWARDS,
        STATUS_503_AFTERWARDS
    }

    private static final List<Fate> FATES = List.of(Fate.values());

    private final long seed;
    private final LoopbackServer server;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> created = new ConcurrentHashMap<>();
    private final Map<Fate, AtomicInteger> met = new EnumMap<>(Fate.class);

    UnreliableClickUp(long seed) throws IOException {
        this.seed = seed;
        FATES.forEach(fate -> met.put(fate, new AtomicInteger()));
        this.server = new LoopbackServer(this::serve);
    }

    String url() {
        return server.url();
    }

    int requests() {
        return server.requests();
    }

    /** How many requests met each fate. */
    Map<Fate, AtomicInteger> met() {
        return met;
    }

    /** How many key results have this name. */
    int created(String name) {
        AtomicInteger count = created.get(name);
        return count == null ? 0 : count.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Visit visit) throws IOException {
        int times =
                asked.computeIfAbsent(visit.path(), path -> new AtomicInteger()).getAndIncrement();
        Fate fate = fate(visit.path(), times);
        met.get(fate).incrementAndGet();
        switch (fate) {
            case DROPPED_UNREAD -> {} // the connection closes with the body still in it
            case STALLED_UNREAD -> visit.stall();
            case STATUS_429 -> visit.answer(429, "{\"err\": \"Rate limit reached\", \"ECODE\": \"APP_002\"}");
            case STATUS_429_RETRY_AFTER -> visit.answer(429, "Retry-After: 20\r\n", "{}");
            case STATUS_429_NEXT_HOUR -> visit.answer(429, "Retry-After: 3600\r\n", "{}");
            case STATUS_503 -> visit.answer(503, "{}");
            case STATUS_503_RETRY_AFTER -> visit.answer(503, "Retry-After: 0\r\n", "{}");
            case STATUS_500 -> visit.answer(500, "{}");
            default -> create(visit, fate);
        }
    }

    private void create(Visit visit, Fate fate) throws IOException {
        String name = visit.body().replaceFirst("(?s).*\"name\":\"([^\"]*)\".*", "$1");
        int count = created.computeIfAbsent(name, path -> new AtomicInteger()).incrementAndGet();
        String answer = "{\"key_result\": {\"id\": \"" + name + "-" + count + "\", \"name\": \"" + name + "\"}}";
        switch (fate) {
            case WELL -> visit.answer(200, answer);
            case ANSWERED_HALF -> visit.answerHalf(answer);
            case STALLED_AFTERWARDS -> visit.stall();
            case STATUS_500_AFTERWARDS -> visit.answer(500, "{}");
            case STATUS_503_AFTERWARDS -> visit.answer(503, "{}");
            default -> {} // the connection closes without a word
        }
    }

    private Fate fate(String path, int times) {
        SplittableRandom random = new SplittableRandom(seed ^ (31L * path.hashCode() + times) * 0x9E3779B97F4A7C15L);
        if (random.nextDouble() >= (times == 0 ? FAULTS_AT_FIRST : FAULTS_AFTER_A_FAULT)) {
            return Fate.WELL;
        }
        return FATES.get(random.nextInt(1, FATES.size()));
    }
}
