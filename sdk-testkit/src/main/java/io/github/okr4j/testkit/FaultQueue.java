package io.github.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that wait for a request, each with the uses it has left. */
final class FaultQueue {

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        private final Fault fault;
        private int usesLeft;
        private int matched;

        Entry(Fault fault) {
            this.fault = fault;
            this.usesLeft = fault.uses();
        }

        /** Whether it is this fault's turn; to be called once per request. */
        boolean hits(ReceivedRequest request) {
            if (usesLeft == 0 || !fault.matches(request)) {
                return false;
            }
            matched = (matched + 1) % fault.interval();
            return matched == 0;
        }

        Fault use() {
            if (usesLeft != Fault.UNLIMITED) {
                usesLeft--;
            }
            return fault;
        }
    }

    synchronized void add(Fault fault) {
        entries.add(new Entry(fault));
    }

    synchronized void clear() {
        entries.clear();
    }

    /** Takes the oldest fault that is meant for this request. */
    synchronized Optional<Fault> take(ReceivedRequest request) {
        return entries.stream().filter(entry -> entry.hits(request)).findFirst().map(Entry::use);
    }
}
