package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads goals, several at a time and not more than the rate budget has left. It has no thread of its own: whoever brings
 * news, be it an answer or the end of a wait, goes on with the work, one at a time.
 */
final class GoalReading<R> extends CompletableFuture<R> {
    private static final int AT_ONCE = 8;

    /** A little more than ClickUp's window; a clock that is off must not make it longer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(62);

    /** How often a goal that was refused for the budget's sake is tried anew, beyond what each call does by itself. */
    private static final int PUT_BACK = 6;

    private final WorkspaceGoals found;
    private final Function<String, ApiCall<Goal>> read;
    private final Timing timing;
    private final Function<ApiResponse<GoalTree>, R> result;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unheard = new AtomicInteger();

    // From here on: only touched by the news, of which one runs at a time.
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Map<String, CompletableFuture<?>> underWay = new HashMap<>();
    private final Map<String, Integer> putBack = new HashMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Map<String, SdkException> failures = new HashMap<>();
    private @Nullable RateLimit budget;
    private boolean held;
    private int attempts;

    GoalReading(
            WorkspaceGoals found,
            Function<String, ApiCall<Goal>> read,
            Timing timing,
            Function<ApiResponse<GoalTree>, R> result) {
        this.found = found;
        this.read = read;
        this.timing = timing;
        this.result = result;
        found.all().stream().map(GoalSummary::id).distinct().forEach(waiting::add);
    }

    CompletableFuture<R> start() {
        tell(this::goOn);
        return this;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        tell(() -> List.copyOf(underWay.values()).forEach(call -> call.cancel(true)));
        return cancelled;
    }

    /** Dependent stages are plain futures: cancelling one of them does not reach back to here. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private void tell(Runnable one) {
        news.add(one);
        if (unheard.getAndIncrement() > 0) {
            return; // whoever is at work will come to it
        }
        do {
            try {
                Objects.requireNonNull(news.poll()).run();
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            }
        } while (unheard.decrementAndGet() > 0);
    }

    private void goOn() {
        while (!isDone() && !held && !waiting.isEmpty() && underWay.size() < AT_ONCE && isAffordable()) {
            begin(waiting.remove());
        }
        if (isDone() || !underWay.isEmpty() || held) {
            return;
        }
        if (waiting.isEmpty()) {
            complete(result.apply(response()));
        } else {
            hold(untilReset());
        }
    }

    /** The calls under way may not be in the figure yet, so each of them is set aside. */
    private boolean isAffordable() {
        return budget == null || budget.remaining() == null || underWay.size() < budget.remaining();
    }

    // The handler hears of every end; nothing is lost with the future that it gives.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void begin(String id) {
        CompletableFuture<ApiResponse<Goal>> call;
        try {
            call = read.apply(id).executeForResponseAsync();
        } catch (IllegalArgumentException e) {
            Failure failure = Failure.notSent(GoalOperations.GET.name());
            failures.put(id, new DecodeException(failure, "$.goals[].id", "no call can be made with the listed id"));
            return;
        }
        underWay.put(id, call);
        call.whenComplete((answer, failure) -> tell(() -> {
            underWay.remove(id);
            if (failure == null) {
                attempts += answer.attempts();
                goals.put(id, answer.value());
                note(answer.rateLimit());
            } else {
                failed(id, failure);
            }
            goOn();
        }));
    }

    private void failed(String id, Throwable failure) {
        if (!(failure instanceof SdkException known)) {
            completeExceptionally(failure);
            return;
        }
        attempts += known.attempts();
        if (known instanceof ApiException answered) {
            note(answered.rateLimit());
        }
        int times = putBack.merge(id, 1, Integer::sum);
        if (known instanceof RateLimitedException limited && times <= PUT_BACK) {
            waiting.add(id);
            Duration asked = limited.retryAfter() == null ? untilReset() : limited.retryAfter();
            // Each time longer, for a server whose clock is not ours may ask for nothing at all.
            Duration least = Duration.ofSeconds(1L << times);
            hold(asked.compareTo(least) < 0 ? least : asked);
        } else {
            failures.put(id, known);
        }
    }

    private void note(@Nullable RateLimit told) {
        if (told == null || told.remaining() == null || told.resetAt() == null) {
            return;
        }
        Instant known = budget == null ? null : budget.resetAt();
        boolean older = known != null && told.resetAt().isBefore(known);
        boolean same = told.resetAt().equals(known);
        // Answers overtake each other; within a window the smaller figure is the later one.
        boolean overtaken =
                same && budget != null && budget.remaining() != null && budget.remaining() < told.remaining();
        if (!older && !overtaken) {
            budget = told;
        }
    }

    private Duration untilReset() {
        Instant reset = budget == null ? null : budget.resetAt();
        Duration wait = reset == null
                ? LONGEST_WAIT
                : Duration.between(timing.clock().instant(), reset).plusSeconds(1);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private void hold(Duration wait) {
        if (held) {
            return;
        }
        held = true;
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        timing.sleeper().schedule(bounded, () -> tell(this::release));
    }

    private void release() {
        held = false;
        budget = null;
        goOn();
    }

    private ApiResponse<GoalTree> response() {
        List<GoalTree.Branch> folders = found.folders().stream()
                .map(folder -> new GoalTree.Branch(folder, read(folder.goals())))
                .toList();
        List<GoalTree.Unread> unread = found.all().stream()
                .filter(goal -> failures.containsKey(goal.id()))
                .map(goal -> new GoalTree.Unread(goal, Objects.requireNonNull(failures.get(goal.id()))))
                .toList();
        GoalTree tree = new GoalTree(read(found.goals()), folders, unread);
        return new ApiResponse<>(tree, 200, ResponseHeaders.EMPTY, null, budget, attempts);
    }

    private List<Goal> read(List<GoalSummary> listed) {
        return listed.stream()
                .map(goal -> goals.get(goal.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
