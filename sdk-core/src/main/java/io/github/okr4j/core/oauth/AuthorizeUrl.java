package io.github.okr4j.core.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where to send a user who is to allow an app to act for them. */
public final class AuthorizeUrl {
    private static final int STATE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AuthorizeUrl() {}

    /**
     * A state that nobody can guess: keep it with the user's session, and go on only if the user comes back with it.
     *
     * @return 32 characters that need no encoding
     */
    public static String newState() {
        byte[] bytes = new byte[STATE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The address to send the user to.
     *
     * @param endpoint the authorization server's page, without a query
     * @param clientId the app's id
     * @param redirectUri where the user is sent back to, exactly as it is registered
     * @param state what proves that the user who comes back is the one who was sent, see {@link #newState}
     * @return the address; it holds no secret
     * @throws IllegalArgumentException if a value is blank, or the redirect URI is not absolute or has a fragment
     */
    public static URI of(URI endpoint, String clientId, String redirectUri, String state) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", notBlank("clientId", clientId));
        query.put("redirect_uri", redirectUri(redirectUri));
        query.put("state", notBlank("state", state));
        return URI.create(endpoint + "?"
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /**
     * Checks an address that users are sent back to.
     *
     * @param text the address
     * @return the same
     * @throws IllegalArgumentException if it is not absolute or has a fragment
     */
    public static String redirectUri(@Nullable String text) {
        String address = notBlank("redirectUri", text);
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("redirectUri must be an address such as https://app.example.com/back");
        }
        if (!uri.isAbsolute() || uri.getFragment() != null) {
            throw new IllegalArgumentException("redirectUri must be absolute and have no fragment");
        }
        return address;
    }

    private static String notBlank(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        return value;
    }
}
