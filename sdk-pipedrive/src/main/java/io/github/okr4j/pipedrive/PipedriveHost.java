package io.github.okr4j.pipedrive;

import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which of Pipedrive's hosts a client calls. */
final class PipedriveHost {
    private PipedriveHost() {}

    /** The address to call unless a base URL is given, which is checked; null if only OAuth tokens can tell it. */
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

    /** The host that the tokens in use name, which changes if the company moves. */
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

    /** The version's prefix depends on the host, so the operations bring it along. */
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
