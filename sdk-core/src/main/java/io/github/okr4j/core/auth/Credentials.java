package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates the requests of a client. It is asked for each request, redirects and retries included, and only for
 * requests to the client's own origin.
 */
public interface Credentials {
    /** The completed stage that {@link #ready} returns if there is nothing to wait for. */
    CompletionStage<?> NOTHING_TO_WAIT_FOR = CompletableFuture.completedStage(null);

    /**
     * The authentication headers of one request.
     *
     * @param now the time of the request, for signatures
     */
    Map<String, String> headers(Instant now);

    /**
     * The secrets to mask in texts. Read before each masking, because secrets may change. Secrets just replaced stay in
     * the list for a while.
     */
    List<Secret> secrets();

    /**
     * Secrets that {@link #headers} created for one request, such as a signature. They are masked in the texts of that
     * call, in addition to {@link #secrets}.
     *
     * @param headers the result of {@link #headers}
     */
    default List<Secret> secretsIn(Map<String, String> headers) {
        return List.of();
    }

    /**
     * Makes sure that {@link #headers} returns valid credentials, for example an unexpired token. Called before each
     * request, which waits for the stage without blocking a thread.
     *
     * @return a stage; if it fails, nothing is sent
     */
    default CompletionStage<?> ready() {
        return NOTHING_TO_WAIT_FOR;
    }

    /**
     * Reports that the vendor rejected these headers (401).
     *
     * @param headers the result of {@link #headers} for the request
     * @return true if the next headers, after {@link #ready}, differ and are worth one more request
     */
    default boolean refused(Map<String, String> headers) {
        return false;
    }

    /**
     * Waits some seconds at most for work that must not be interrupted, such as saving new tokens. Called when a client
     * is closed.
     */
    default void close() {}

    /**
     * Authenticates with {@code Authorization: Bearer <token>}.
     *
     * @param parameter the name of the token in error messages
     * @throws IllegalArgumentException if the token is blank or contains a character that no header can carry
     */
    static Credentials bearer(String parameter, @Nullable String token) {
        return new HeaderToken(parameter, "Authorization", "Bearer ", Secret.of(parameter, token));
    }

    /**
     * Authenticates with {@code Authorization: <token>} without a scheme, as personal tokens of ClickUp require.
     *
     * @param parameter the name of the token in error messages
     * @throws IllegalArgumentException if the token is blank or contains a character that no header can carry
     */
    static Credentials rawToken(String parameter, @Nullable String token) {
        return new HeaderToken(parameter, "Authorization", "", Secret.of(parameter, token));
    }

    /**
     * Authenticates with a token in a header of the vendor.
     *
     * @param parameter the name of the token in error messages
     * @throws IllegalArgumentException if the token is blank or contains a character that no header can carry
     */
    static Credentials apiKey(String parameter, String header, @Nullable String token) {
        return new HeaderToken(parameter, header, "", Secret.of(parameter, token));
    }

    /**
     * Authenticates with HTTP Basic in UTF-8.
     *
     * @throws IllegalArgumentException if a value is blank or the user name contains a colon
     */
    static Credentials basic(@Nullable String username, @Nullable String password) {
        return new BasicCredentials(Secret.of("username", username), Secret.of("apiKey", password));
    }

    /**
     * Signs key name and time of each request with HMAC-SHA256.
     *
     * @param scheme the authentication scheme, for example {@code S1-HMAC-SHA256}
     * @param credential the public part of the key
     * @param secret the private part of the key
     * @throws IllegalArgumentException if a value is blank, or the credential contains {@code &}, {@code =} or a blank
     */
    static Credentials hmacSha256(String scheme, @Nullable String credential, @Nullable String secret) {
        return new HmacCredentials(scheme, Secret.of("credential", credential), Secret.of("secret", secret));
    }

    /**
     * Sends no authentication header, for requests that need none or authenticate in their body.
     *
     * @param inBody secrets in the body, to be masked in texts
     */
    static Credentials unsigned(Secret... inBody) {
        return new NoCredentials(List.of(inBody));
    }
}
