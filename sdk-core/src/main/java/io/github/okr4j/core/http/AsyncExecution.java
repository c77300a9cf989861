package io.github.okr4j.core.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Runs a call without blocking. OkHttp's threads send, no thread waits between attempts, and the callback executor
 * completes the future.
 *
 * <p>The timeout covers the whole call. Whoever takes the execution out of {@link Phase#WAITING} owns it: the next
 * event, the timeout or a cancellation. The others then leave it alone.
 */
final class AsyncExecution<T, R> extends CompletableFuture<R> implements Callback, Timed {
    /** For a thread that works on the call, or is about to complete it, when the timeout is over. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(250);

    private enum Phase {
        WORKING,
        WAITING,
        OVER
    }

    private final ClientContext context;
    private final CallExecution<T> execution;
    private final Function<AttemptResult.Success<T>, R> result;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING);
    private volatile long deadline;
    private volatile boolean late;
    private volatile @Nullable PermitFuture permit;
    private volatile @Nullable Call current;
    private volatile @Nullable Runnable completion;
    // Both in the context of the thread that starts the call, as the user's decorator has it.
    private final Runnable send;
    private final Runnable sendGranted;

    AsyncExecution(ClientContext context, CallExecution<T> execution, Function<AttemptResult.Success<T>, R> result) {
        this.context = context;
        this.execution = execution;
        this.result = result;
        this.send = Objects.requireNonNull(context.tasks().apply(this::send), "taskDecorator returned null");
        this.sendGranted = Objects.requireNonNull(context.tasks().apply(this::sendGranted));
    }

    /** Dependent stages are plain futures: canceling one of them does not reach back to here. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    CompletableFuture<R> start(Duration timeout) {
        execution.observe(this);
        watchFor(Attempt.nanos(timeout));
        send();
        return this;
    }

    private void watchFor(long nanos) {
        long now = System.nanoTime();
        deadline = now + nanos;
        AttemptTimer.SHARED.begin(this, now);
    }

    private boolean mayWork() {
        return !isDone() && phase.compareAndSet(Phase.WAITING, Phase.WORKING);
    }

    private boolean mayWait() {
        return phase.compareAndSet(Phase.WORKING, Phase.WAITING);
    }

    private void send() {
        if (!mayWork()) {
            return;
        }
        try {
            if (PermitFuture.isAtOnce(context)) {
                send(LimiterPermit.FREE);
            } else {
                await(execution.ready());
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    /** Continues on a worker, because the thread that completes the permit belongs to another call. */
    @SuppressWarnings("FutureReturnValueIgnored") // the handler completes this future, whose failures they are
    private void await(PermitFuture ready) {
        permit = ready;
        if (!mayWait()) {
            ready.giveUp();
        } else if (ready.isDone()) {
            ready.whenComplete(this::send);
        } else {
            ready.whenComplete((granted, failure) -> onWorker(sendGranted));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void sendGranted() {
        Objects.requireNonNull(permit).whenComplete(this::send);
    }

    private void send(@Nullable Permit granted, @Nullable Throwable failure) {
        if (!mayWork()) {
            if (granted != null) {
                PermitFuture.release(granted);
            }
            return;
        }
        try {
            if (failure != null) {
                fail(execution.noPermit(failure));
            } else if (granted != null) {
                send(granted);
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void send(Permit granted) {
        permit = null;
        Call call = execution.next(granted);
        current = call;
        if (mayWait()) {
            enqueue(call);
        } else {
            PermitFuture.release(granted);
        }
    }

    /** It throws if no thread can be started; the state of this call is then unknown. */
    private void enqueue(Call call) {
        try {
            call.enqueue(this);
        } catch (RuntimeException | Error e) {
            Attempt.of(call).abandon();
            execution.ended();
            throw e;
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        if (mayWork()) {
            follow(() -> read(response));
        } else {
            response.close();
            execution.ended();
        }
    }

    @Override
    public void onFailure(Call call, IOException e) {
        if (mayWork()) {
            follow(() -> execution.onFailure(e));
        } else {
            execution.ended();
        }
    }

    private AttemptResult<T> read(Response response) {
        try (response) {
            return execution.onResponse(response);
        } catch (IOException e) {
            return execution.onFailure(e);
        }
    }

    /** Also handles errors, for example a conflict of library versions, which would be lost otherwise. */
    private void follow(Supplier<AttemptResult<T>> attempt) {
        try {
            AttemptResult<T> ended;
            try {
                ended = attempt.get();
            } finally {
                execution.ended();
            }
            if (ended instanceof AttemptResult.Success<T> done) {
                finish(null, () -> complete(result.apply(done)));
            } else if (ended instanceof AttemptResult.Failure<T> failed) {
                fail(failed.failure());
            } else if (ended instanceof AttemptResult.Retry<T> again) {
                current = null;
                if (mayWait()) {
                    context.timing().sleeper().schedule(again.delay(), send);
                }
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void fail(Throwable e) {
        finish(e, () -> completeExceptionally(e));
    }

    /** Tells the listener first: a stage of the user's may run for long. */
    private void finish(@Nullable Throwable failure, Runnable completing) {
        phase.set(Phase.OVER);
        execution.over(failure);
        completion = completing;
        try {
            context.callbacks().execute(this::settle);
        } catch (Throwable rejected) {
            onWorker(this::settle);
        }
    }

    private void settle() {
        Runnable completing = completion;
        if (completing != null) {
            AttemptTimer.SHARED.end(this);
            completing.run();
            completion = null;
        }
    }

    private static void onWorker(Runnable task) {
        try {
            Scheduler.SHARED.execute(task);
        } catch (Throwable noThread) {
            task.run();
        }
    }

    @Override
    public long left(long now) {
        return deadline - now;
    }

    @Override
    public void timeOut() {
        if (isDone()) {
            return;
        }
        boolean again = late;
        if (again && completion != null) {
            settle(); // the callback executor does not get to it
            return;
        }
        late = true;
        watchFor(GRACE);
        boolean waiting = phase.compareAndSet(Phase.WAITING, Phase.OVER);
        if (waiting || (again && phase.getAndSet(Phase.OVER) == Phase.WORKING)) {
            endInTime(waiting);
        }
    }

    /** Cancels the request before it is reported as not sent. Listeners run afterwards. */
    private void endInTime(boolean waiting) {
        PermitFuture ready = permit;
        Call call = current;
        try {
            boolean sent = call != null && Attempt.of(call).abandon();
            fail(
                    waiting && ready != null
                            ? execution.noPermit(new TimeoutException())
                            : execution.timedOut(sent, waiting));
        } catch (Throwable e) {
            fail(e);
        }
        release(ready, call);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!isDone()) {
            phase.set(Phase.OVER);
            AttemptTimer.SHARED.end(this);
            Call call = current;
            if (call != null && !Attempt.of(call).abandon()) {
                execution.unsent();
            }
            release(permit, call);
        }
        return super.cancel(mayInterruptIfRunning);
    }

    private static void release(@Nullable PermitFuture ready, @Nullable Call call) {
        if (ready != null) {
            ready.giveUp();
        }
        if (call != null) {
            Attempt.cancel(call);
        }
    }
}
