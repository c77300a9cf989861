package io.github.okr4j.core.contract;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The credential as a server received it, with all that nobody may find in a text. */
final class SentCredential {
    private static final Pattern IN_BODY = Pattern.compile("\"[a-z_]*secret\"\\s*:\\s*\"([^\"]+)\"");

    private SentCredential() {}

    /** The headers that prove who called, by name. */
    static Map<String, String> of(LoggedRequest request) {
        Map<String, String> authHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpHeader header : request.getHeaders().all()) {
            String name = header.key().toLowerCase(Locale.ROOT);
            if (name.equals("authorization") || name.contains("token") || name.contains("key")) {
                authHeaders.put(header.key(), header.firstValue());
            }
        }
        return authHeaders;
    }

    /** The whole values, the values without their scheme, the password in a Basic one, and what proves it in the body. */
    static List<String> secrets(LoggedRequest request) {
        List<String> secrets = new ArrayList<>();
        for (String value : of(request).values()) {
            String bare = value.substring(value.indexOf(' ') + 1);
            secrets.add(value);
            secrets.add(bare);
            if (value.startsWith("Basic ")) {
                String pair = new String(Base64.getDecoder().decode(bare), StandardCharsets.UTF_8);
                secrets.add(pair.substring(pair.indexOf(':') + 1));
            }
        }
        Matcher inBody = IN_BODY.matcher(request.getBodyAsString());
        while (inBody.find()) {
            secrets.add(inBody.group(1));
        }
        return secrets;
    }
}
