package io.github.okr4j.core.oauth;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the OAuth tokens of one installation (one user at one company) outlive the program.
 *
 * <p>A refresh token may be good for one use only. So a renewed pair is saved before the first request is made with it,
 * and it is saved again until that has worked. A database is as good a place as a file; let {@code save} return only when
 * the tokens are safe, and throw whatever fits if they are not.
 */
public interface TokenStore {
    /**
     * The tokens saved last, by this program or another.
     *
     * @return the tokens, or null if there are none
     */
    @Nullable
    OAuthTokens load();

    /**
     * Replaces the tokens, all or nothing.
     *
     * @param tokens the new ones
     */
    void save(OAuthTokens tokens);

    /**
     * A store that forgets everything with the program.
     *
     * @param first the tokens to begin with, or null for none
     * @return the store
     */
    static TokenStore inMemory(@Nullable OAuthTokens first) {
        return new MemoryTokenStore(first);
    }

    /**
     * A file that only its owner may read, replaced in one step: whenever the program is stopped, the file holds either
     * the old tokens or the new ones. The tokens in it are readable for whoever may read the file.
     *
     * <p>Its methods throw {@link java.io.UncheckedIOException} if the file cannot be read or written, and {@link
     * IllegalStateException} if it is no file of this store.
     *
     * @param path the file, which need not exist; its directory must
     * @return the store
     */
    static TokenStore file(Path path) {
        return new FileTokenStore(path);
    }
}
