package io.github.okr4j.benchmarks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.benchmarks.runs.Allocation;
import io.github.okr4j.benchmarks.server.BenchmarkServer;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a call may allocate, against hand-written OkHttp and Jackson in the same JVM. Bytes, unlike times, are the same on a
 * busy machine; the build runs the tests without the compiler that would drop some objects in one run and not in the next. Both clients work on the calling thread, so the server's threads do not count.
 */
class AllocationGuardTest {
    private static final Most ONE = new Most(0.98, 1.11);
    private static final Most PAGE = new Most(0.39, 0.49);
    private static final Most WRITE = new Most(1.01, 1.14);
    private static final long BYTES_PER_ITEM = 1_180;

    /** The cheapest batch counts: the first ones make what is then kept. */
    private static final int BATCHES = 8;

    private static BenchmarkServer server;
    private static Peer sdk;
    private static Peer raw;
    private static Peer stream;

    /** The greatest ratios to code by hand that takes the body as bytes, and that lets Jackson read it as it arrives. */
    private record Most(double raw, double stream) {}

    @BeforeAll
    static void openClients() throws IOException {
        server = new BenchmarkServer();
        String baseUrl = "http://127.0.0.1:" + server.open() + "/" + Payloads.PAGE_SIZE + "/0";
        sdk = Peers.SDK.open(baseUrl);
        raw = Peers.RAW.open(baseUrl);
        stream = Peers.STREAM.open(baseUrl);
    }

    @AfterAll
    static void closeClients() throws IOException {
        sdk.close();
        raw.close();
        stream.close();
        server.close();
    }

    @Test
    void one_aGoalOf2KilobytesIsRead_allocatesLittleMoreThanByHand() {
        assertRatio("one", 100, Peer::one, ONE);
    }

    @Test
    void write_aGoalIsCreated_allocatesLittleMoreThanByHand() {
        assertRatio("write", 100, Peer::write, WRITE);
    }

    @Test
    void page_aHundredGoalsAreRead_allocatesNoMoreThanAgreed() {
        long bytes = assertRatio("page", 20, Peer::page, PAGE);

        assertThat(bytes / Payloads.PAGE_SIZE).as("bytes per item").isLessThanOrEqualTo(BYTES_PER_ITEM);
    }

    private static long assertRatio(String what, int calls, Consumer<Peer> call, Most most) {
        long sdkBytes = Long.MAX_VALUE;
        long rawBytes = Long.MAX_VALUE;
        long streamBytes = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            sdkBytes = Math.min(sdkBytes, bytes(sdk, calls, call));
            rawBytes = Math.min(rawBytes, bytes(raw, calls, call));
            streamBytes = Math.min(streamBytes, bytes(stream, calls, call));
        }
        double toRaw = (double) sdkBytes / rawBytes;
        double toStream = (double) sdkBytes / streamBytes;
        String figures = String.format(
                Locale.ROOT,
                "%s: %,d bytes per call, by hand %,d, ratio %.3f; streamed %,d, ratio %.3f",
                what,
                sdkBytes,
                rawBytes,
                toRaw,
                streamBytes,
                toStream);
        System.out.println(figures);
        assertThat(toRaw).as(figures).isLessThanOrEqualTo(most.raw());
        assertThat(toStream).as(figures).isLessThanOrEqualTo(most.stream());
        return sdkBytes;
    }

    private static long bytes(Peer peer, int calls, Consumer<Peer> call) {
        long before = Allocation.ofThisThread();
        for (int i = 0; i < calls; i++) {
            call.accept(peer);
        }
        return (Allocation.ofThisThread() - before) / calls;
    }
}
