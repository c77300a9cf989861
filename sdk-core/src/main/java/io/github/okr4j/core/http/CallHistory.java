package io.github.okr4j.core.http;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attempts of one call so far. */
final class CallHistory {
    private final Operation<?> operation;
    private final List<SdkException> earlier = new ArrayList<>();
    private @Nullable Attempt current;
    private int begun;
    private int resends;
    /** The least certain outcome of earlier attempts. */
    private Outcome earlierOutcome = Outcome.NOT_SENT;

    CallHistory(Operation<?> operation) {
        this.operation = operation;
    }

    void begin() {
        begun++;
    }

    /** What goes onto the wire from now on, for an attempt or for a redirect within it. */
    void send(Attempt attempt) {
        resends += resendsOfCurrent();
        current = attempt;
    }

    /** How many attempts the retry policy counts. */
    int begun() {
        return begun;
    }

    /** How many requests the server saw; authenticators of a shared client add some of their own. */
    int attempts() {
        return begun + resends + resendsOfCurrent();
    }

    private int resendsOfCurrent() {
        return current == null ? 0 : current.resends();
    }

    /** An attempt failed, and another one follows. */
    void add(SdkException failure) {
        if (failure.outcome().compareTo(earlierOutcome) > 0) {
            earlierOutcome = failure.outcome();
        }
        earlier.add(failure);
    }

    /** A read was redirected, and another request follows. */
    void redirected() {
        earlierOutcome = Outcome.UNKNOWN;
    }

    /**
     * A failure of the whole call, of which this is the last attempt. If an earlier attempt left, the call was sent; if a
     * write may have been executed, no later refusal undoes it.
     */
    Failure failure(String request, Outcome own, boolean isTransient) {
        boolean write = operation.idempotency() != Idempotency.SAFE;
        boolean inDoubt = write && earlierOutcome == Outcome.UNKNOWN;
        Outcome outcome = inDoubt || own == Outcome.NOT_SENT ? earlierOutcome : own;
        boolean doubling = operation.idempotency() == Idempotency.NON_IDEMPOTENT && outcome == Outcome.UNKNOWN;
        return new Failure(operation.name(), request, outcome, isTransient && !doubling, attempts());
    }

    <E extends SdkException> E withEarlier(E failure) {
        earlier.forEach(failure::addSuppressed);
        return failure;
    }
}
