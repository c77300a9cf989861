package io.github.okr4j.pipedrive;

import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which of Pipedrive's hosts a client calls. */
final class PipedriveHost {
    private PipedriveHost() {}

    /** The address to call unless a base URL is given, which is checked. */
    static String chosen(@Nullable String baseUrl, @Nullable String companyDomain, @Nullable TokenStore tokens) {
        if (baseUrl != null && companyDomain != null) {
            throw new IllegalArgumentException("companyDomain(…) and baseUrl(…) are both set: keep one of them");
        }
        requireOrigin(baseUrl);
        return companyDomain == null ? ofTokens(tokens) : "https://" + companyDomain + ".pipedrive.com";
    }

    private static String ofTokens(@Nullable TokenStore store) {
        OAuthTokens tokens = store == null ? null : store.load();
        return tokens == null
                ? PipedriveClient.DEFAULT_BASE_URL
                : PipedriveOAuth.apiDomain(tokens).orElse(PipedriveClient.DEFAULT_BASE_URL);
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
