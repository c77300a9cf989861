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

/** Creates the URL where a user authorizes an app. */
public final class AuthorizeUrl {
    private static final int STATE_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AuthorizeUrl() {}

    /**
     * Creates a random state. Keep it in the user's session and accept the redirect only if it returns the same state.
     *
     * @return 32 characters that need no encoding
     */
    public static String newState() {
        byte[] bytes = new byte[STATE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Creates the URL. It contains no secret.
     *
     * @param endpoint the authorization server's page, without a query
     * @param clientId the app's id
     * @param redirectUri where the user is sent afterwards, exactly as it is registered
     * @param state ties the response to the user's session, see {@link #newState}
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
     * Checks a redirect URI.
     *
     * @throws IllegalArgumentException if it is not absolute or has a fragment
     */
    public static String redirectUri(@Nullable String text) {
        String address = notBlank("redirectUri", text);
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("redirectUri must be a URL such as https://app.example.com/back");
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
