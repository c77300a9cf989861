package io.github.okr4j.pipedrive;

import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Chooses the host that a client calls. */
final class PipedriveHost {
    private PipedriveHost() {}

    /** The default address of a client, or null if the OAuth tokens name it. Checks the base URL. */
    static @Nullable String chosen(@Nullable String baseUrl, @Nullable String companyDomain, boolean oauth) {
        if (baseUrl != null && companyDomain != null) {
            throw new IllegalArgumentException("companyDomain(…) and baseUrl(…) are both set: keep one of them");
        }
        requireOrigin(baseUrl);
        if (companyDomain != null) {
            return "https://" + companyDomain + ".pipedrive.com";
        }
        return oauth && baseUrl == null ? null : PipedriveClient.DEFAULT_BASE_URL;
    }

    /** The host that the current tokens name. It changes when the company changes its domain. */
    static Supplier<String> following(Supplier<OAuthTokens> current) {
        return new Supplier<>() {
            private volatile @Nullable Known last;

            private record Known(OAuthTokens tokens, String origin) {}

            @Override
            public String get() {
                OAuthTokens tokens = current.get();
                Known known = last;
                if (known == null || !known.tokens().equals(tokens)) {
                    known = new Known(
                            tokens, PipedriveOAuth.apiDomain(tokens).orElse(PipedriveClient.DEFAULT_BASE_URL));
                    last = known;
                }
                return known.origin();
            }
        };
    }

    /** The operations bring the prefix of the version, which depends on the host. */
    private static void requireOrigin(@Nullable String url) {
        HttpUrl parsed = url == null ? null : HttpUrl.parse(url.strip());
        if (parsed != null
                && parsed.host().endsWith(".pipedrive.com")
                && !parsed.encodedPath().equals("/")) {
            throw new IllegalArgumentException("baseUrl must be the origin only, for example https://" + parsed.host()
                    + ", without " + parsed.encodedPath() + ": this SDK adds the version itself");
        }
    }
}
