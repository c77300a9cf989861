package io.github.okr4j.core.http;

import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.CallListener.AttemptEnd;
import io.github.okr4j.core.http.CallListener.CallEnd;
import io.github.okr4j.core.http.CallListener.ObservedCall;
import io.github.okr4j.core.http.CallListener.WaitReason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one call does, for the log and for the client's listener. Without a listener it costs nothing. */
final class CallEvents {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");
    private static final Duration WORTH_A_LINE = Duration.ofSeconds(1);
    private static final AtomicLong CALLS = new AtomicLong();

    private final CallListener listener;
    private final ObservedCall call;
    private final AtomicBoolean ended = new AtomicBoolean();

    private CallEvents(CallListener listener, Operation<?> operation) {
        this.listener = listener;
        this.call = new ObservedCall(CALLS.incrementAndGet(), operation);
    }

    /** Begins a call, if there is a listener. */
    static @Nullable CallEvents begin(@Nullable CallListener listener, Operation<?> operation) {
        if (listener == null) {
            return null;
        }
        CallEvents events = new CallEvents(listener, operation);
        events.tell(one -> one.callStarted(events.call));
        return events;
    }

    /** Logs a wait that a person would notice, and tells the listener, if there is one. */
    static void waiting(@Nullable CallEvents events, Operation<?> operation, WaitReason reason, Duration duration) {
        if (duration.compareTo(WORTH_A_LINE) > 0) {
            LOGGER.log(Level.INFO, () -> operation.name() + line(reason, Seconds.of(duration)));
        }
        if (events != null) {
            events.tell(one -> one.waiting(events.call, reason, duration));
        }
    }

    private static String line(WaitReason reason, String duration) {
        return switch (reason) {
            case PERMIT -> " waited " + duration + " for the client's rate budget";
            case REFRESH -> " waited " + duration + " for a fresh access token";
            case RETRY -> " waits " + duration + " before it is tried again";
        };
    }

    void attemptEnded(int number, @Nullable Integer status, @Nullable SdkException failure, Duration duration) {
        tell(one -> one.attemptEnded(call, new AttemptEnd(number, status, failure, duration)));
    }

    /** Only the first end counts. */
    void callEnded(int attempts, @Nullable Throwable failure, Duration duration) {
        if (ended.getAndSet(true)) {
            return;
        }
        Throwable thrown =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        tell(one -> one.callEnded(call, new CallEnd(attempts, thrown, duration)));
    }

    /** A listener is foreign code: whatever it throws must not hurt the call. */
    private void tell(Consumer<CallListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable e) {
            LOGGER.log(
                    Level.WARNING,
                    () -> listener.getClass().getName() + " threw "
                            + e.getClass().getName() + ", which is ignored");
        }
    }
}
