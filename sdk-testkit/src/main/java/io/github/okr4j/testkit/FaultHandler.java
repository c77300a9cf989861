package io.github.okr4j.testkit;

import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.RequestBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receives every request of one fake: notes it, lets a fault have it, else hands it to the vendor's contract. */
final class FaultHandler {

    private final Contract contract;
    private final FaultQueue faults = new FaultQueue();
    private final List<ReceivedRequest> received = new ArrayList<>();
    private final Object stateLock = new Object();
    private @Nullable RequestBudget budget;

    FaultHandler(Contract contract) {
        this.contract = contract;
    }

    Contract contract() {
        return contract;
    }

    FaultQueue faults() {
        return faults;
    }

    FakeResponse respond(ReceivedRequest request) {
        synchronized (received) {
            received.add(request);
        }
        return faults.take(request).map(fault -> fault.applyTo(this, request)).orElseGet(() -> process(request));
    }

    /** Lets the vendor's contract respond, one request at a time. */
    FakeResponse process(ReceivedRequest request) {
        return locked(() -> {
            if (budget == null) {
                return response(request);
            }
            RequestBudget.State left = budget.take();
            Map<String, String> headers = contract.limitHeaders(left);
            if (!left.granted()) {
                return contract.error(429).withHeaders(headers);
            }
            FakeResponse response = response(request);
            // a response from in front of the limiter has no such headers, and gets none
            boolean counted = headers.keySet().stream().anyMatch(response.headers()::containsKey);
            return counted ? response.withHeaders(headers) : response;
        });
    }

    void limit(RequestBudget replacement) {
        locked(() -> budget = replacement);
    }

    int refusals() {
        return locked(() -> budget == null ? 0 : budget.refusals());
    }

    private FakeResponse response(ReceivedRequest request) {
        try {
            return contract.response(request);
        } catch (ErrorResponseException refused) {
            return refused.response();
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
