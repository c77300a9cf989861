package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;

/** What a client does in a JVM of its own; the first calls compile most of what the later ones need. */
enum OwnCall {
    ONE("one goal", 15_000),
    WRITE("a goal created", 6_000),
    PAGE("page of 100", 8_000);

    final String title;
    /** Calls that do not count, until the compiler is through. */
    final int warmUp;

    OwnCall(String title, int warmUp) {
        this.title = title;
        this.warmUp = warmUp;
    }

    Runnable of(Peer peer) {
        return switch (this) {
            case ONE -> peer::one;
            case WRITE -> peer::write;
            case PAGE -> peer::page;
        };
    }

    /** How many in a round. */
    int calls(Plan plan) {
        return this == PAGE ? plan.pages() : plan.smallCalls();
    }
}
