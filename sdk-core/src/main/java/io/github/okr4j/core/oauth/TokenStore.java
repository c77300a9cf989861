package io.github.okr4j.core.oauth;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the OAuth tokens of one installation (one user at one company) outlive the program.
 *
 * <p>A refresh token may be valid for one use only. Whoever refreshes it twice, or loses the new one, must ask a person to
 * authorize again. So the SDK changes tokens by {@link #update} only: it holds the store's lock from reading the old
 * tokens until the new ones are saved, and uses them afterwards. Several programs may share a {@link #file} or a {@link
 * JdbcTokenStore}.
 *
 * <p>For a store of your own implement {@link #load} and {@link #save}. Let {@code save} return only when the tokens are
 * safe, and throw any unchecked exception if they are not. If several processes use the store, implement {@code update}
 * too.
 */
public interface TokenStore {
    /**
     * The tokens that this or another program saved last.
     *
     * @return the tokens, or null if there are none
     */
    @Nullable
    OAuthTokens load();

    /** Replaces the tokens, all or nothing. */
    void save(OAuthTokens tokens);

    /**
     * Changes the tokens while nobody else can. The lock is held while {@code change} runs, which may include a call to a
     * slow token endpoint. The stored tokens are read inside the lock, and the result is saved before this method returns.
     *
     * <p>The default implementation excludes the other threads of this process only. {@code update} and {@code save} of the
     * same store must not be called within {@code change}.
     *
     * @param change gets the stored tokens, or null if there are none; nothing is saved if it returns equal tokens or
     *     throws
     * @return what {@code change} returned
     */
    default OAuthTokens update(UnaryOperator<@Nullable OAuthTokens> change) {
        return StoreLock.exclusively(new StoreLock.Identity(this), () -> {
            OAuthTokens old = load();
            OAuthTokens fresh = Objects.requireNonNull(change.apply(old), "change must return tokens");
            if (!fresh.equals(old)) {
                save(fresh);
            }
            return fresh;
        });
    }

    /**
     * A store that ends with the program.
     *
     * @param first the initial tokens, or null for none
     */
    static TokenStore inMemory(@Nullable OAuthTokens first) {
        return new MemoryTokenStore(first);
    }

    /**
     * A file that only its owner may read. Whenever a program is killed, the file holds either the old or the new tokens.
     * They are not encrypted.
     *
     * <p>Processes that share the file exclude each other by a lock on an empty file beside it, named like it with {@code
     * .lock} added; never delete that file while programs run. Symbolic links are followed. The file is replaced by a
     * rename; where the system refuses that, as for a single file mounted into a container, it is written in place, and the
     * file itself is locked. Each update first writes the stored tokens again, so that a file that cannot be written fails
     * before a refresh token is spent.
     *
     * <p>Its methods throw {@link java.io.UncheckedIOException} if the file cannot be read, locked or written, and {@link
     * IllegalStateException} if it does not contain tokens.
     *
     * @param path the file, which need not exist; its directory must
     */
    static TokenStore file(Path path) {
        return new FileTokenStore(path);
    }
}
