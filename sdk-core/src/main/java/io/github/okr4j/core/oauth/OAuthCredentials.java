package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bearer token that is renewed in time, once for everybody, and never used before it is stored. */
final class OAuthCredentials implements Credentials {
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final int MASKED = 6;

    private final TokenStore store;
    private final Function<OAuthTokens, CompletionStage<OAuthTokens>> server;
    private final List<Secret> app;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile TokenState state;
    private volatile List<Secret> secrets;
    /** The rest is guarded by the lock or used by the one renewal under way. */
    private @Nullable CompletableFuture<Void> renewal;

    private @Nullable Failed failed;
    private @Nullable OAuthTokens unsaved;
    private @Nullable Secret deadToken;

    /** A renewal that failed; all callers get the same until the rest is over. */
    private record Failed(Throwable failure, Instant at, Duration rest) {
        /** A clock that was set back must not make it last. */
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(rest));
        }
    }

    /** The app's own secrets travel elsewhere, but are masked here, too. */
    OAuthCredentials(
            TokenStore store,
            Function<OAuthTokens, CompletionStage<OAuthTokens>> server,
            List<Secret> app,
            Clock clock) {
        OAuthTokens tokens = store.load();
        if (tokens == null) {
            throw new IllegalStateException(
                    "the token store is empty: let the user authorise the app and save the tokens first");
        }
        this.store = store;
        this.server = server;
        this.app = app;
        this.clock = clock;
        this.state = TokenState.loaded(tokens);
        this.secrets = app;
        learn(tokens);
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return state.headers();
    }

    @Override
    public List<Secret> secrets() {
        return secrets;
    }

    @Override
    public CompletionStage<?> ready() {
        Instant now = clock.instant();
        return switch (state.need(now)) {
            case NONE -> NOTHING_TO_WAIT_FOR;
            case SOON -> {
                renewal(now);
                yield NOTHING_TO_WAIT_FOR;
            }
            case NOW -> renewal(now);
        };
    }

    @Override
    public boolean refused(Map<String, String> headers) {
        lock.lock();
        try {
            if (headers.equals(state.headers())) {
                if (!state.isWorthRenewing(clock.instant())) {
                    return false;
                }
                state = state.asRefused();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The renewal under way, or a new one; none if the last one has just failed, or if another caller was faster. */
    private CompletionStage<?> renewal(Instant now) {
        CompletableFuture<Void> mine;
        lock.lock();
        try {
            if (renewal != null) {
                return renewal.copy();
            }
            if (failed != null && failed.isFresh(now)) {
                return CompletableFuture.failedFuture(failed.failure());
            }
            if (state.need(now) == TokenState.Need.NONE) {
                return NOTHING_TO_WAIT_FOR;
            }
            mine = new CompletableFuture<>();
            renewal = mine;
        } finally {
            lock.unlock();
        }
        // Stores may take their time, and the caller may be one that must not be blocked.
        ForkJoinPool.commonPool().execute(() -> renew(mine));
        return mine.copy();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the handler ends the renewal, whatever comes
    private void renew(CompletableFuture<Void> mine) {
        try {
            OAuthTokens stored = store.load();
            OAuthTokens old = stored == null ? state.tokens() : stored;
            learn(old);
            if (isNews(old)) {
                succeeded(mine, TokenState.loaded(old));
            } else if (unsaved != null) {
                save(mine, unsaved);
            } else if (deadToken != null && failed != null && Objects.equals(deadToken, old.refreshToken())) {
                failed(mine, failed.failure());
            } else {
                server.apply(old).whenComplete((fresh, failure) -> answered(mine, old, fresh, failure));
            }
        } catch (RuntimeException | Error e) {
            failed(mine, e);
        }
    }

    /** Another process with the same store, or the user who authorised anew, was faster. */
    private boolean isNews(OAuthTokens stored) {
        boolean other = !stored.accessToken().equals(state.tokens().accessToken());
        return other && TokenState.loaded(stored).need(clock.instant()) != TokenState.Need.NOW;
    }

    private void answered(
            CompletableFuture<Void> mine, OAuthTokens old, @Nullable OAuthTokens fresh, @Nullable Throwable failure) {
        try {
            if (fresh == null) {
                Throwable e = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                refused(mine, old, e);
            } else {
                learn(fresh);
                // The old refresh token may be worth nothing any more: the new one is kept until it is safe.
                unsaved = fresh;
                save(mine, fresh);
            }
        } catch (RuntimeException | Error e) {
            failed(mine, e);
        }
    }

    private void refused(CompletableFuture<Void> mine, OAuthTokens old, @Nullable Throwable failure) {
        boolean dead = failure instanceof ReauthorizationRequiredException;
        OAuthTokens stored = dead ? store.load() : null;
        if (stored != null && isNews(stored)) {
            // Another process used the refresh token up a moment before us, and has stored what it got.
            learn(stored);
            succeeded(mine, TokenState.loaded(stored));
        } else {
            deadToken = dead ? old.refreshToken() : null;
            failed(mine, failure);
        }
    }

    private void save(CompletableFuture<Void> mine, OAuthTokens fresh) {
        store.save(fresh);
        succeeded(mine, TokenState.obtained(fresh, clock.instant()));
    }

    private void succeeded(CompletableFuture<Void> mine, TokenState next) {
        lock.lock();
        try {
            unsaved = null;
            deadToken = null;
            state = next;
            failed = null;
            renewal = null;
        } finally {
            lock.unlock();
        }
        mine.complete(null);
    }

    private void failed(CompletableFuture<Void> mine, @Nullable Throwable failure) {
        Throwable e = failure == null ? new IllegalStateException("no tokens") : failure;
        lock.lock();
        try {
            Duration rest = failed == null ? FIRST_REST : failed.rest().multipliedBy(2);
            failed = new Failed(e, clock.instant(), rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
            renewal = null;
        } finally {
            lock.unlock();
        }
        mine.completeExceptionally(e);
    }

    /** Tokens just replaced may still be echoed, and still be good. */
    private void learn(OAuthTokens tokens) {
        Stream<Secret> all = Stream.concat(secretsOf(tokens), secrets.stream().skip(app.size()));
        secrets = Stream.concat(app.stream(), all.distinct().limit(MASKED)).toList();
    }

    private static Stream<Secret> secretsOf(OAuthTokens tokens) {
        return Stream.of(tokens.accessToken(), tokens.refreshToken()).filter(Objects::nonNull);
    }

    @Override
    public String toString() {
        return "OAuthCredentials[" + store + "]";
    }
}
