package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.http.Timing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The reading of all listed goals, as one call; the options apply to each of its requests. */
record TreeCall(Goals goals, WorkspaceGoals found, Timing timing, CallOptions options) implements ApiCall<GoalTree> {
    @Override
    public GoalTree execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<GoalTree> executeForResponse() {
        CompletableFuture<ApiResponse<GoalTree>> reading = executeForResponseAsync();
        try {
            return reading.get();
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            Failure failure = new Failure(GoalOperations.GET.name(), null, Outcome.UNKNOWN, false, 0);
            throw new CallInterruptedException(failure, "the calling thread was interrupted", e);
        } catch (ExecutionException e) {
            // Failures of single goals are part of the tree; what comes here is not of their kind.
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public CompletableFuture<GoalTree> executeAsync() {
        return reading(ApiResponse::value);
    }

    @Override
    public CompletableFuture<ApiResponse<GoalTree>> executeForResponseAsync() {
        return reading(Function.identity());
    }

    @Override
    public ApiCall<GoalTree> with(CallOptions other) {
        return new TreeCall(goals, found, timing, other);
    }

    @Override
    public RequestPreview preview() {
        return goals.get("{goal_id}").with(options).preview();
    }

    private <R> CompletableFuture<R> reading(Function<ApiResponse<GoalTree>, R> result) {
        Function<String, ApiCall<Goal>> read = id -> goals.get(id).with(options);
        return new GoalReading<>(found, read, timing, result).start();
    }
}
