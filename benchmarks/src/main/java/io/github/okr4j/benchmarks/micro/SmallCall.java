package io.github.okr4j.benchmarks.micro;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Gets one goal; where the server is, the system property {@code okr4j.server} says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SmallCall {
    /** Who calls. */
    @Param({"SDK", "RAW"})
    public Peers client = Peers.SDK;

    private final String server = System.getProperty("okr4j.server", "http://127.0.0.1/100/0");

    private @Nullable Peer peer;

    /** For JMH. */
    public SmallCall() {}

    /**
     * One call.
     *
     * @return the goal's id
     */
    @Benchmark
    public String one() {
        Peer open = peer;
        if (open == null) {
            open = client.open(server);
            peer = open;
        }
        return open.one();
    }

    /** Ends the client. */
    @TearDown
    public void close() {
        if (peer != null) {
            peer.close();
        }
    }
}
