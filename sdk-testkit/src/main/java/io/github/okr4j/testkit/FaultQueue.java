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

        Entry(Fault fault) {
            this.fault = fault;
            this.usesLeft = fault.uses();
        }

        boolean matches(ReceivedRequest request) {
            return usesLeft > 0 && fault.matches(request);
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
        return entries.stream()
                .filter(entry -> entry.matches(request))
                .findFirst()
                .map(Entry::use);
    }
}
