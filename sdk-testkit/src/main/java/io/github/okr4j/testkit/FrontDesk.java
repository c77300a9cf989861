package io.github.okr4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Receives every request of one fake: notes it, lets a fault have it, else hands it to the vendor's contract. */
final class FrontDesk {

    private final Contract contract;
    private final FaultQueue faults = new FaultQueue();
    private final List<ReceivedRequest> received = new ArrayList<>();
    private final Object stateLock = new Object();

    FrontDesk(Contract contract) {
        this.contract = contract;
    }

    Contract contract() {
        return contract;
    }

    FaultQueue faults() {
        return faults;
    }

    Answer respond(ReceivedRequest request) {
        synchronized (received) {
            received.add(request);
        }
        return faults.take(request).map(fault -> fault.applyTo(this, request)).orElseGet(() -> process(request));
    }

    /** Lets the vendor's contract answer, one request at a time. */
    Answer process(ReceivedRequest request) {
        try {
            return locked(() -> contract.answer(request));
        } catch (Refused refused) {
            return refused.answer();
        }
    }

    /** Runs work on the fake's state while no request is being processed. */
    <T> T locked(Supplier<T> work) {
        synchronized (stateLock) {
            return work.get();
        }
    }

    List<ReceivedRequest> requests() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    void forgetRequests() {
        synchronized (received) {
            received.clear();
        }
    }
}
