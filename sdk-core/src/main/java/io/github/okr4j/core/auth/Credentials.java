package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * How a client proves who it is. Asked anew for every single request, redirects and retries included, and only for
 * requests to the client's own origin.
 */
public interface Credentials {
    /** What {@link #ready} answers where nothing is ever waited for. */
    CompletionStage<?> NOTHING_TO_WAIT_FOR = CompletableFuture.completedStage(null);

    /**
     * The headers that prove it for one request.
     *
     * @param now the time of the request, for signatures
     * @return header names and values
     */
    Map<String, String> headers(Instant now);

    /**
     * Everything that must never be printed, so that texts which hold it by accident can be masked. Asked before each
     * masking: the secrets may change, and those just replaced belong to them for a while.
     *
     * @return the secrets
     */
    List<Secret> secrets();

    /**
     * Secrets that {@link #headers} made for one request, such as a signature. They are masked in the texts of that call,
     * in addition to {@link #secrets}.
     *
     * @param headers what {@link #headers} returned
     * @return the secrets, empty unless overridden
     */
    default List<Secret> secretsIn(Map<String, String> headers) {
        return List.of();
    }

    /**
     * Makes sure that {@link #headers} will be accepted, for example that a token has not expired. Asked before each
     * request; the request waits for the stage, and no thread does if it is asynchronous.
     *
     * @return a stage, done at once unless there is something to wait for; if it fails, nothing is sent
     */
    default CompletionStage<?> ready() {
        return NOTHING_TO_WAIT_FOR;
    }

    /**
     * Learns that the vendor refused a request with these headers (401).
     *
     * @param headers what {@link #headers} gave for the request
     * @return true if the next ones, after {@link #ready}, are others and worth one more request
     */
    default boolean refused(Map<String, String> headers) {
        return false;
    }

    /**
     * Waits, for some seconds at most, for work that must not be cut off, for example until new tokens are saved. Called
     * when a client is closed.
     */
    default void close() {}

    /**
     * {@code Authorization: Bearer <token>}.
     *
     * @param parameter what an error message calls the token
     * @param token an OAuth access token or the like
     * @return the credentials
     * @throws IllegalArgumentException if the token is blank or holds a character a header cannot carry
     */
    static Credentials bearer(String parameter, @Nullable String token) {
        return new HeaderToken(parameter, "Authorization", "Bearer ", Secret.of(parameter, token));
    }

    /**
     * {@code Authorization: <token>}, with no scheme before it, as ClickUp wants its {@code pk_} tokens.
     *
     * @param parameter what an error message calls the token
     * @param token the token
     * @return the credentials
     * @throws IllegalArgumentException if the token is blank or holds a character a header cannot carry
     */
    static Credentials rawToken(String parameter, @Nullable String token) {
        return new HeaderToken(parameter, "Authorization", "", Secret.of(parameter, token));
    }

    /**
     * A token in a header of the vendor's own.
     *
     * @param parameter what an error message calls the token
     * @param header the header's name
     * @param token the token
     * @return the credentials
     * @throws IllegalArgumentException if the token is blank or holds a character a header cannot carry
     */
    static Credentials apiKey(String parameter, String header, @Nullable String token) {
        return new HeaderToken(parameter, header, "", Secret.of(parameter, token));
    }

    /**
     * HTTP Basic in UTF-8.
     *
     * @param username without a colon, which Basic cannot carry
     * @param password the password or API key
     * @return the credentials
     * @throws IllegalArgumentException if one is blank or the user name holds a colon
     */
    static Credentials basic(@Nullable String username, @Nullable String password) {
        return new BasicCredentials(Secret.of("username", username), Secret.of("apiKey", password));
    }

    /**
     * An HMAC-SHA256 signature of key name and time, made anew for each request.
     *
     * @param scheme the authentication scheme, for example {@code S1-HMAC-SHA256}
     * @param credential the public part of the key
     * @param secret the private part of the key
     * @return the credentials
     * @throws IllegalArgumentException if a part is blank, or the credential holds {@code &}, {@code =} or a blank
     */
    static Credentials hmacSha256(String scheme, @Nullable String credential, @Nullable String secret) {
        return new HmacCredentials(scheme, Secret.of("credential", credential), Secret.of("secret", secret));
    }

    /**
     * No header at all, for calls that prove who they are in their body, or need not.
     *
     * @param inBody secrets that travel in the body; they are masked in every text
     * @return the credentials
     */
    static Credentials unsigned(Secret... inBody) {
        return new NoCredentials(List.of(inBody));
    }
}
