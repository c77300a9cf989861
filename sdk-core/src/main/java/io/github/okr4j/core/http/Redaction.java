package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Keeps secrets out of texts: header and query values are printed only if their names are known to be harmless, and
 * known secrets are masked wherever they turn up, for a server may echo them.
 */
final class Redaction {
    private static final String MASK = "***";
    private static final Set<String> PRINTABLE_HEADERS =
            Set.of("accept", "content-type", "content-length", "date", "retry-after", "user-agent");

    private final Set<String> printableQuery;
    private final List<String> secrets = new ArrayList<>();

    Redaction(Set<String> printableQuery, List<Secret> secrets) {
        this.printableQuery = printableQuery;
        for (Secret secret : secrets) {
            byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
            this.secrets.add(secret.reveal());
            this.secrets.add(URLEncoder.encode(secret.reveal(), StandardCharsets.UTF_8));
            this.secrets.add(Base64.getEncoder().encodeToString(bytes));
        }
    }

    String header(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean printable = PRINTABLE_HEADERS.contains(lower) || lower.startsWith("x-ratelimit-");
        return printable ? scrub(value) : MASK;
    }

    String url(HttpUrl url) {
        HttpUrl.Builder masked = url.newBuilder().query(null);
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            masked.addQueryParameter(name, printableQuery.contains(name) ? url.queryParameterValue(i) : MASK);
        }
        return scrub(masked.build().toString());
    }

    String scrub(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, MASK);
        }
        return clean;
    }
}
