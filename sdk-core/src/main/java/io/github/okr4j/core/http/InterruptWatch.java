package io.github.okr4j.core.http;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a blocking call when its thread is interrupted: the JDK wakes a thread that waits on a channel, not one that
 * reads from a socket.
 *
 * <p>To the JDK this is the channel that the thread waits on, and an interrupt "closes" it. So no thread watches and
 * nothing polls, and nothing is kept of a call that has ended. If something on the way, say a user's interceptor, uses a
 * channel of its own on this thread, that channel takes the place over; an interrupt is then noticed when the attempt
 * ends.
 */
final class InterruptWatch extends AbstractInterruptibleChannel {
    private final Call call;
    private final Thread watched = Thread.currentThread();

    private InterruptWatch(Call call) {
        this.call = call;
    }

    /** Watches over the calling thread from now on; cancels at once if it is interrupted already. */
    static InterruptWatch over(Call call) {
        InterruptWatch watch = new InterruptWatch(call);
        watch.begin();
        return watch;
    }

    /** To be called by the same thread. */
    void end() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // Interrupted: the flag is still set, and the call has failed unless its response was complete.
        }
    }

    /** On the interrupting thread, which a listener of the HTTP client must neither block nor surprise. */
    @Override
    protected void implCloseChannel() {
        if (Thread.currentThread() == watched) {
            Attempt.cancel(call); // interrupted before it began, so nothing must be sent
            return;
        }
        try {
            Scheduler.SHARED.execute(() -> Attempt.cancel(call));
        } catch (RuntimeException | Error noThread) {
            Attempt.cancel(call);
        }
    }
}
