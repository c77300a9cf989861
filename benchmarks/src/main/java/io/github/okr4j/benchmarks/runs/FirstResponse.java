package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;

/** Runs in a fresh JVM: makes a client, gets one goal, and says how long that took. */
final class FirstResponse {
    private FirstResponse() {}

    /**
     * Prints milliseconds since {@code main} began, and since the process was started.
     *
     * @param args the client, its base URL, and when the process was started, in milliseconds since 1970
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        try (Peer peer = Peers.valueOf(args[0]).open(args[1])) {
            peer.one();
            double sinceMain = (System.nanoTime() - start) / 1e6;
            // Not the JVM's own start time, which is when it was ready: it has spent 40 ms by then.
            long sinceStart = System.currentTimeMillis() - Long.parseLong(args[2]);
            System.out.println(sinceMain + " " + sinceStart);
        }
    }
}
