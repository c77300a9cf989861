package io.github.okr4j.core.http;

import java.net.URI;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Checks base URLs. */
final class BaseUrl {
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "::1");

    private BaseUrl() {}

    static HttpUrl checked(@Nullable String text, boolean insecureAllowed) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("baseUrl must be set");
        }
        WellFormed.requirePairs("baseUrl", text);
        HttpUrl url = HttpUrl.parse(text.strip());
        if (url == null) {
            throw new IllegalArgumentException("baseUrl must be an http or https URL");
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new IllegalArgumentException("baseUrl must not contain a user name or password");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("baseUrl must not contain a query or fragment");
        }
        if (url.encodedPath().matches(".*/v[0-9]+/*")) {
            // Other clients include the version in the base URL; here it would appear twice.
            throw new IllegalArgumentException("baseUrl must end before the version, without " + url.encodedPath()
                    + ": this SDK adds the version itself");
        }
        if (!url.isHttps() && !insecureAllowed && !isLoopback(url.host())) {
            throw new IllegalArgumentException(
                    "baseUrl must be https: over http to " + url.host() + " the credentials would be readable");
        }
        return url;
    }

    /** The origin that links may name. It is compared and never called, so it may be http. */
    static URI origin(String text) {
        HttpUrl url = HttpUrl.parse(text.strip());
        if (url == null) {
            throw new IllegalArgumentException("linksFrom must be an http or https URL");
        }
        boolean more = !url.encodedUsername().isEmpty()
                || !url.encodedPassword().isEmpty()
                || !url.encodedPath().equals("/")
                || url.query() != null
                || url.fragment() != null;
        if (more) {
            throw new IllegalArgumentException("linksFrom must be an origin: scheme, host and port only");
        }
        return url.uri();
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK_NAMES.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
    }
}
