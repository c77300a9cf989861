package io.github.okr4j.core.oauth;

import org.jspecify.annotations.Nullable;

/** Tokens in a field. */
final class MemoryTokenStore implements TokenStore {
    private volatile @Nullable OAuthTokens tokens;

    MemoryTokenStore(@Nullable OAuthTokens first) {
        this.tokens = first;
    }

    @Override
    public @Nullable OAuthTokens load() {
        return tokens;
    }

    @Override
    public void save(OAuthTokens newer) {
        this.tokens = newer;
    }

    @Override
    public String toString() {
        return "TokenStore[in memory]";
    }
}
