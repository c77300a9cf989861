package io.github.okr4j.core.http;

import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears what the calls of a client do, for metrics and traces. All methods do nothing unless overridden.
 *
 * <p>Methods run on the thread that makes the call, or on one of the SDK's threads if the call is asynchronous. They must not
 * block. What they throw is ignored. No event has a secret: URLs and headers are left out, exceptions are redacted.
 */
public interface CallListener {
    /** A call begins. Each page of a list is a call. */
    default void callStarted(ObservedCall call) {}

    /**
     * A call waits for a retry, or has waited for a permit or for a refresh of the token.
     *
     * @param duration how long: of a retry before the wait, of the others after it
     */
    default void waiting(ObservedCall call, WaitReason reason, Duration duration) {}

    /**
     * An attempt ended: the response was received, or there is none. A redirect ends an attempt, too. It does not come for an
     * attempt that is under way when an asynchronous call is canceled or its timeout ends.
     */
    default void attemptEnded(ObservedCall call, AttemptEnd attempt) {}

    /** A call ended. It is the last event of the call, and comes once. */
    default void callEnded(ObservedCall call, CallEnd end) {}

    /** Why a call waits. */
    enum WaitReason {
        /** The client's rate budget has no room. */
        PERMIT,
        /** The attempt failed, and the next one is due later. */
        RETRY,
        /** The access token has expired and is refreshed. */
        REFRESH
    }

    /**
     * One call.
     *
     * @param id a number that no other call of this process has
     * @param operation what is called; its name, for example {@code clickup.goals.get}, is fit for a metric's tag
     */
    record ObservedCall(long id, Operation<?> operation) {}

    /**
     * The end of an attempt.
     *
     * @param number 1 for the first attempt
     * @param status the status of the response, or null if there is none
     * @param failure why there is no response, or null if there is one
     * @param duration from sending to the headers of the response, or to the failure
     */
    record AttemptEnd(
            int number, @Nullable Integer status, @Nullable SdkException failure, Duration duration) {}

    /**
     * The end of a call.
     *
     * @param attempts the requests that were made
     * @param failure what the call throws, or null if it succeeded. It is a {@link
     *     java.util.concurrent.CancellationException} if the future was canceled
     * @param duration from the start to the end, all waits included
     */
    record CallEnd(int attempts, @Nullable Throwable failure, Duration duration) {
        /** Whether the server executed the request, or null if the call succeeded. */
        public @Nullable Outcome outcome() {
            if (failure == null) {
                return null;
            }
            return failure instanceof SdkException sdk ? sdk.outcome() : Outcome.UNKNOWN;
        }
    }
}
