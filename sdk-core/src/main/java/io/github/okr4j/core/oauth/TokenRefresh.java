package io.github.okr4j.core.oauth;

import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges and saves tokens within the lock of their store, unless another process has done so. Blocks; used by one
 * thread at a time.
 */
final class TokenRefresh {
    private static final int SAVE_ATTEMPTS = 3;
    private static final Duration SAVE_PAUSE = Duration.ofMillis(200);

    /** How long another process may take to save the tokens that it obtained for a used refresh token. */
    private static final List<Duration> PAUSES_FOR_OTHERS =
            List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(3));

    private final TokenStore store;
    private final UnaryOperator<OAuthTokens> server;
    private final String clientId;
    private final MaskedSecrets secrets;
    private final Timing timing;
    private @Nullable Obtained unsaved;
    private @Nullable Dead dead;

    /** New tokens, the only valid ones, and those they replace. */
    private record Obtained(OAuthTokens old, OAuthTokens fresh) {}

    private record Dead(OAuthTokens tokens, ReauthorizationRequiredException reason) {}

    TokenRefresh(
            TokenStore store,
            UnaryOperator<OAuthTokens> server,
            String clientId,
            MaskedSecrets secrets,
            Timing timing) {
        this.store = store;
        this.server = server;
        this.clientId = clientId;
        this.secrets = secrets;
        this.timing = timing;
    }

    OAuthTokens load() {
        OAuthTokens tokens = store.load();
        if (tokens == null) {
            throw new IllegalStateException(
                    "the token store is empty: let the user authorize the app, then save the tokens in it");
        }
        secrets.add(requireOurs(tokens));
        return tokens;
    }

    /**
     * Replaces tokens that expire or were rejected.
     *
     * @throws ReauthorizationRequiredException if no other process saves tokens within some seconds either
     * @throws RuntimeException of the server, of the store, or if other tokens belong there
     */
    TokenState refresh(TokenState current) {
        Dead known = dead;
        try {
            return update(current);
        } catch (ReauthorizationRequiredException e) {
            if (known != null && known.equals(dead)) {
                throw e; // it had its time
            }
            return awaitOthers(current, e);
        }
    }

    private TokenState awaitOthers(TokenState current, ReauthorizationRequiredException reason) {
        for (Duration pause : PAUSES_FOR_OTHERS) {
            sleep(pause);
            OAuthTokens stored = store.load();
            if (stored != null && dead != null && !stored.equals(dead.tokens())) {
                return update(current);
            }
        }
        throw reason;
    }

    private TokenState update(TokenState current) {
        for (int attempt = 1; ; attempt++) {
            try {
                OAuthTokens tokens = store.update(stored -> next(stored, current));
                boolean ours = unsaved != null && unsaved.fresh().equals(tokens);
                unsaved = null;
                dead = null;
                Instant now = now();
                return ours ? TokenState.obtained(tokens, now) : TokenState.adopted(tokens, now);
            } catch (RuntimeException e) {
                if (unsaved == null) {
                    throw e;
                }
                if (attempt == SAVE_ATTEMPTS) {
                    throw new IllegalStateException(
                            "new tokens were obtained but could not be saved, they are kept in memory and saved as"
                                    + " soon as possible, do not stop this process: " + e.getMessage(),
                            e);
                }
            }
            sleep(SAVE_PAUSE);
        }
    }

    /** Within the lock. A store that has lost its tokens gets them back. */
    private OAuthTokens next(@Nullable OAuthTokens stored, TokenState current) {
        OAuthTokens old = stored == null ? current.tokens() : requireOurs(stored);
        secrets.add(old);
        if (isNew(old, current)) {
            return old;
        }
        if (unsaved != null && unsaved.old().equals(old)) {
            return unsaved.fresh();
        }
        unsaved = null;
        if (dead != null && Objects.equals(dead.tokens().refreshToken(), old.refreshToken())) {
            throw dead.reason();
        }
        try {
            OAuthTokens fresh = server.apply(old);
            secrets.add(fresh);
            unsaved = new Obtained(old, fresh);
            return fresh;
        } catch (ReauthorizationRequiredException e) {
            dead = new Dead(old, e);
            throw e;
        }
    }

    /** Another process was faster, or the user has authorized again. */
    private boolean isNew(OAuthTokens stored, TokenState current) {
        boolean other = !stored.accessToken().equals(current.tokens().accessToken());
        return other && TokenState.adopted(stored, now()).need(now()) != TokenState.Need.NOW;
    }

    private OAuthTokens requireOurs(OAuthTokens tokens) {
        if (tokens.clientId() != null && !tokens.clientId().equals(clientId)) {
            throw new IllegalStateException("the token store contains tokens of the app " + tokens.clientId()
                    + ", but this is the app " + clientId + ": give each app a store of its own");
        }
        return tokens;
    }

    private Instant now() {
        return timing.clock().instant();
    }

    private void sleep(Duration pause) {
        try {
            timing.sleeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while refreshing tokens", e);
        }
    }

    @Override
    public String toString() {
        return store.toString();
    }
}
