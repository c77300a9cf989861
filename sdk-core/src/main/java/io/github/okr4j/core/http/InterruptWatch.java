package io.github.okr4j.core.http;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a blocking call when its thread is interrupted: the JDK wakes a thread that waits on a channel, not one that
 * reads from a socket.
 *
 * <p>To the JDK this is the channel that the thread waits on; "closing" it cancels the call, on the interrupting thread.
 * So there is no watching thread and no polling, and nothing is kept of a call that has ended. If something on the way,
 * say a user's interceptor, uses a channel of its own on this thread, that channel takes the place over; an interrupt is
 * then noticed when the attempt ends.
 */
final class InterruptWatch extends AbstractInterruptibleChannel {
    private final Call call;

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
            // Interrupted: the flag is still set, and if the answer had not come yet, the call has failed.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }
}
