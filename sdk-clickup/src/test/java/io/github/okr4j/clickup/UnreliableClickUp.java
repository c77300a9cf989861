package io.github.okr4j.clickup;

import io.github.okr4j.core.contract.Http2Origin;
import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackTls;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Creates key results and counts them by name. About one request in ten meets a fault; which one depends on the seed, on
 * the key result and on how often that was asked before, and so not on the order in which threads come.
 */
final class UnreliableClickUp implements AutoCloseable {
    /** Trouble comes in rows: without this hardly any call would meet it twice. */
    private static final double FAULTS_AT_FIRST = 0.09;

    private static final double FAULTS_AFTER_A_FAULT = 0.4;
    private static final int STREAMS = 100;

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
        STATUS_503_AFTERWARDS,
        /** REFUSED_STREAM, or a GOAWAY below the stream: only over HTTP/2. */
        REFUSED
    }

    private static final List<Fate> OVER_HTTP2 = List.of(Fate.values());
    private static final List<Fate> OVER_HTTP1 = OVER_HTTP2.subList(0, OVER_HTTP2.size() - 1);

    /** A request, over whichever protocol it came; it is not executed before its body is read. */
    interface Arrival {
        /** The same for all attempts to create one key result. */
        String key();

        String body() throws IOException;

        void respond(int status, String headers, String json) throws IOException;

        /** Responds with the first half of the JSON and breaks off. */
        void respondHalf(String json) throws IOException;

        void stall() throws IOException;

        void drop() throws IOException;

        void refuse() throws IOException;
    }

    private final long seed;
    private final List<Fate> fates;
    private final Closeable server;
    private final String url;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> created = new ConcurrentHashMap<>();
    private final Map<Fate, AtomicInteger> met = new EnumMap<>(Fate.class);

    /** Over HTTP/1.1. */
    UnreliableClickUp(long seed) throws IOException {
        this.seed = seed;
        this.fates = OVER_HTTP1;
        fates.forEach(fate -> met.put(fate, new AtomicInteger()));
        LoopbackServer http1 = new LoopbackServer(visit -> serve(new ArrivalOverHttp1(visit)));
        this.server = http1::close;
        this.url = http1.url();
    }

    /** Over HTTP/2 and TLS. */
    UnreliableClickUp(long seed, LoopbackTls tls) throws IOException {
        this.seed = seed;
        this.fates = OVER_HTTP2;
        fates.forEach(fate -> met.put(fate, new AtomicInteger()));
        Http2Origin http2 = new Http2Origin(tls, STREAMS, stream -> serve(new ArrivalOverHttp2(stream)));
        this.server = http2::close;
        this.url = http2.url();
    }

    String url() {
        return url;
    }

    int requests() {
        return met.values().stream().mapToInt(AtomicInteger::get).sum();
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

    /** The name in the body of a create. */
    static String name(String body) {
        return body.replaceFirst("(?s).*\"name\":\"([^\"]*)\".*", "$1");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(Arrival arrival) throws IOException {
        int times =
                asked.computeIfAbsent(arrival.key(), key -> new AtomicInteger()).getAndIncrement();
        Fate fate = fate(arrival.key(), times);
        met.get(fate).incrementAndGet();
        switch (fate) {
            case DROPPED_UNREAD -> arrival.drop();
            case STALLED_UNREAD -> arrival.stall();
            case REFUSED -> arrival.refuse();
            case STATUS_429 -> arrival.respond(429, "", "{\"err\": \"Rate limit reached\", \"ECODE\": \"APP_002\"}");
            case STATUS_429_RETRY_AFTER -> arrival.respond(429, "Retry-After: 20\r\n", "{}");
            case STATUS_429_NEXT_HOUR -> arrival.respond(429, "Retry-After: 3600\r\n", "{}");
            case STATUS_503 -> arrival.respond(503, "", "{}");
            case STATUS_503_RETRY_AFTER -> arrival.respond(503, "Retry-After: 0\r\n", "{}");
            case STATUS_500 -> arrival.respond(500, "", "{}");
            default -> create(arrival, fate);
        }
    }

    private void create(Arrival arrival, Fate fate) throws IOException {
        String name = name(arrival.body());
        int count = created.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
        String json = "{\"key_result\": {\"id\": \"" + name + "-" + count + "\", \"name\": \"" + name + "\"}}";
        switch (fate) {
            case WELL -> arrival.respond(200, "", json);
            case ANSWERED_HALF -> arrival.respondHalf(json);
            case STALLED_AFTERWARDS -> arrival.stall();
            case STATUS_500_AFTERWARDS -> arrival.respond(500, "", "{}");
            case STATUS_503_AFTERWARDS -> arrival.respond(503, "", "{}");
            default -> arrival.drop();
        }
    }

    private Fate fate(String key, int times) {
        SplittableRandom random = new SplittableRandom(seed ^ (31L * key.hashCode() + times) * 0x9E3779B97F4A7C15L);
        if (random.nextDouble() >= (times == 0 ? FAULTS_AT_FIRST : FAULTS_AFTER_A_FAULT)) {
            return Fate.WELL;
        }
        return fates.get(random.nextInt(1, fates.size()));
    }
}
