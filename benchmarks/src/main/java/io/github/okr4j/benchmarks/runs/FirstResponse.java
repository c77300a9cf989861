package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;
import java.lang.management.ManagementFactory;

/** Runs in a fresh JVM: makes a client, gets one goal, and says how long that took. */
final class FirstResponse {
    private FirstResponse() {}

    /**
     * Prints milliseconds since {@code main} began, and since the JVM began.
     *
     * @param args the client and its base URL
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        try (Peer peer = Peers.valueOf(args[0]).open(args[1])) {
            peer.one();
            double sinceMain = (System.nanoTime() - start) / 1e6;
            long now = System.currentTimeMillis();
            long sinceJvm = now - ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(sinceMain + " " + sinceJvm);
        }
    }
}
