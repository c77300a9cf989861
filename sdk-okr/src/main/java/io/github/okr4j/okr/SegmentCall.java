package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.okr.Segment.Step;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One step of a source as a call, which is what a list is made from. */
record SegmentCall(List<Segment> parts, @Nullable String at, CallOptions options) implements ApiCall<Step> {
    private static final char SEPARATOR = '~';

    @Override
    public Step execute() {
        int part = 0;
        String after = null;
        if (at != null) {
            int cut = at.indexOf(SEPARATOR);
            String name = cut < 0 ? at : at.substring(0, cut);
            after = cut < 0 ? null : at.substring(cut + 1);
            part = parts.stream().map(Segment::name).toList().indexOf(name);
            if (part < 0) {
                throw new IllegalArgumentException("pageToken names a part that this source does not have");
            }
        }
        Step step = parts.get(part).read(after, options);
        Long total = parts.size() == 1 ? step.total() : null;
        return new Step(step.items(), next(part, step.next()), total);
    }

    private @Nullable String next(int part, @Nullable String within) {
        if (within != null) {
            return parts.get(part).name() + SEPARATOR + within;
        }
        return part + 1 < parts.size() ? parts.get(part + 1).name() : null;
    }

    @Override
    public ApiResponse<Step> executeForResponse() {
        return new ApiResponse<>(execute(), 200, ResponseHeaders.EMPTY, null, null, 1);
    }

    @Override
    public CompletableFuture<Step> executeAsync() {
        return new Ahead<>(this::execute).start();
    }

    @Override
    public CompletableFuture<ApiResponse<Step>> executeForResponseAsync() {
        return new Ahead<>(this::executeForResponse).start();
    }

    @Override
    public ApiCall<Step> with(CallOptions other) {
        return new SegmentCall(parts, at, other);
    }

    /** Which requests a step takes depends on the answers; so there is no more to show than whose they are. */
    @Override
    public RequestPreview preview() {
        return new RequestPreview("GET", "okr:" + (at == null ? parts.get(0).name() : at), Map.of(), null);
    }

    /** A step is several blocking calls, one after the other; cancelling interrupts the one under way. */
    private static final class Ahead<R> extends CompletableFuture<R> {
        private final Thread thread;

        Ahead(Supplier<R> work) {
            this.thread = new Thread(() -> settle(work), "okr4j-okr-ahead");
            thread.setDaemon(true);
        }

        Ahead<R> start() {
            thread.start();
            return this;
        }

        private void settle(Supplier<R> work) {
            try {
                complete(work.get());
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            }
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            if (cancelled) {
                thread.interrupt();
            }
            return cancelled;
        }
    }
}
