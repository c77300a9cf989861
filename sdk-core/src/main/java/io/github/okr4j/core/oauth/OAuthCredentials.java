package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token that is refreshed before it expires and when the API rejects it. Waiting calls share one refresh. New
 * tokens are saved before they are used.
 *
 * <p>Calls wait for a refresh if the token expires within thirty seconds. If it expires within five minutes, a client
 * that is at least thirty seconds old refreshes it in the background.
 */
public final class OAuthCredentials implements Credentials {
    /** A short program ends before, and must not start a refresh that it does not need. */
    private static final Duration AGE_TO_REFRESH_AHEAD = Duration.ofSeconds(30);

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final TokenRefresh refresh;
    private final MaskedSecrets secrets;
    private final Timing timing;
    private final long createdAt;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile TokenState state;
    /** Guarded by the lock, as is the next. */
    private @Nullable CompletableFuture<Void> inFlight;

    private @Nullable RecentFailure recentFailure;

    /** A failed refresh. All calls fail with it until the pause is over. */
    private record RecentFailure(Throwable reason, Instant at, Duration pause) {
        /** A clock that was set back must not extend it. */
        boolean isCurrent(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(pause));
        }
    }

    OAuthCredentials(TokenRefresh refresh, MaskedSecrets secrets, Timing timing) {
        this.refresh = refresh;
        this.secrets = secrets;
        this.timing = timing;
        this.createdAt = timing.nanoTime().getAsLong();
        this.state = TokenState.loaded(refresh.load());
    }

    /**
     * The current tokens, for their expiry, scopes and API domain. Sends nothing. Another process may have saved newer
     * ones. Their text omits the tokens themselves.
     */
    public OAuthTokens tokens() {
        return state.tokens();
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return state.headers();
    }

    @Override
    public List<Secret> secrets() {
        return secrets.all();
    }

    @Override
    public CompletionStage<?> ready() {
        return switch (state.need(timing.clock().instant())) {
            case NONE -> NOTHING_TO_WAIT_FOR;
            case SOON -> {
                if (timing.nanoTime().getAsLong() - createdAt >= AGE_TO_REFRESH_AHEAD.toNanos()) {
                    refreshed();
                }
                yield NOTHING_TO_WAIT_FOR;
            }
            case NOW -> refreshed();
        };
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        lock.lock();
        try {
            if (headers.equals(state.headers())) {
                if (!state.isWorthRefreshing(timing.clock().instant())) {
                    return false;
                }
                state = state.asRejected();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits up to five seconds for a refresh under way and for its tokens to be saved. */
    @Override
    public void close() {
        CompletableFuture<Void> current;
        lock.lock();
        try {
            current = inFlight;
        } finally {
            lock.unlock();
        }
        if (current != null) {
            try {
                current.get(CLOSE_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                // The waiting calls receive the failure, and the exit of the process waits once more.
                return;
            }
        }
    }

    /**
     * Returns the refresh in flight or starts one. Starts none if the last one has just failed or another call was
     * faster.
     */
    private CompletionStage<?> refreshed() {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        lock.lock();
        try {
            // A time from before the lock may be before the last failure, as if the clock had been set back.
            Instant now = timing.clock().instant();
            if (inFlight != null) {
                return inFlight.copy();
            }
            if (recentFailure != null && recentFailure.isCurrent(now)) {
                return CompletableFuture.failedFuture(recentFailure.reason());
            }
            if (state.need(now) == TokenState.Need.NONE) {
                return NOTHING_TO_WAIT_FOR;
            }
            inFlight = mine;
        } finally {
            lock.unlock();
        }
        try {
            // It blocks, and the calling thread may be one that must not.
            timing.sleeper().schedule(Duration.ZERO, () -> run(mine));
        } catch (RuntimeException | Error e) {
            failed(mine, e);
        }
        return mine.copy();
    }

    private void run(CompletableFuture<Void> mine) {
        TokenState next;
        try {
            ExitGuard guard = ExitGuard.begin();
            try {
                next = refresh.refresh(state);
            } finally {
                guard.end();
            }
        } catch (RuntimeException | Error e) {
            failed(mine, e);
            return;
        }
        lock.lock();
        try {
            state = next;
            recentFailure = null;
            inFlight = null;
        } finally {
            lock.unlock();
        }
        mine.complete(null);
    }

    private void failed(CompletableFuture<Void> mine, Throwable reason) {
        lock.lock();
        try {
            Duration pause =
                    recentFailure == null ? FIRST_PAUSE : recentFailure.pause().multipliedBy(2);
            Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
            recentFailure = new RecentFailure(reason, timing.clock().instant(), bounded);
            inFlight = null;
        } finally {
            lock.unlock();
        }
        mine.completeExceptionally(reason);
    }

    @Override
    public String toString() {
        return "OAuthCredentials[" + refresh + "]";
    }
}
