package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.Peers;

/** Runs in a fresh JVM with a small heap: goes through a long list. */
final class MillionItems {
    private MillionItems() {}

    /**
     * Prints how many items there were.
     *
     * @param args the client and its base URL
     */
    public static void main(String[] args) {
        try (Peer peer = Peers.valueOf(args[0]).open(args[1])) {
            System.out.println(peer.all());
        }
    }
}
