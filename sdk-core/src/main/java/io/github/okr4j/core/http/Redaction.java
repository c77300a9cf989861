package io.github.okr4j.core.http;

import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.VendorError;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets out of texts: header and query values are printed only if their names are known to be harmless, and
 * known secrets are masked wherever they turn up, for a server may echo them.
 */
final class Redaction {
    private static final String MASK = "***";
    private static final Set<String> PRINTABLE_HEADERS =
            Set.of("accept", "content-type", "content-length", "date", "retry-after", "user-agent");

    private final Set<String> printableQuery;
    private final List<Pattern> secrets;

    Redaction(Set<String> printableQuery, List<Secret> secrets) {
        this.printableQuery = printableQuery;
        this.secrets = secrets.stream()
                .map(Secret::reveal)
                .flatMap(Redaction::forms)
                .distinct()
                .map(Redaction::inAnyJson)
                .toList();
    }

    /** A secret as it may turn up: plain, in a query, in a path, in Base64. */
    private static Stream<String> forms(String secret) {
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Paths.encoded(secret),
                Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Finds a text also where JSON has escaped some of its characters, by a backslash or by their code. */
    private static Pattern inAnyJson(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(c -> {
            String plain = Pattern.quote(Character.toString(c));
            boolean neverEscaped = c < 0x80 && Character.isLetterOrDigit(c);
            pattern.append(neverEscaped ? plain : String.format(Locale.ROOT, "(?:\\\\*%s|\\\\+u(?i:%04x))", plain, c));
        });
        return Pattern.compile(pattern.toString());
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
            masked.addQueryParameter(
                    name, printableQuery.contains(name) ? printable(url.queryParameterValue(i)) : MASK);
        }
        return scrub(masked.build().toString());
    }

    /** The headers of an error, which may be printed. */
    ResponseHeaders scrub(ResponseHeaders headers) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        headers.names()
                .forEach(name -> clean.put(
                        name, headers.all(name).stream().map(this::scrub).toList()));
        return ResponseHeaders.of(clean);
    }

    /** The error as the vendor put it; read from JSON, whose escapes may have hidden a secret. */
    VendorError scrub(VendorError error) {
        Map<String, List<String>> fieldErrors = new LinkedHashMap<>();
        error.fieldErrors()
                .forEach((field, problems) -> fieldErrors.put(
                        scrub(field), problems.stream().map(this::scrub).toList()));
        return new VendorError(printable(error.code()), printable(error.message()), fieldErrors);
    }

    private @Nullable String printable(@Nullable String text) {
        return text == null ? null : scrub(text);
    }

    String scrub(String text) {
        String clean = text;
        for (Pattern secret : secrets) {
            clean = secret.matcher(clean).replaceAll(MASK);
        }
        return clean;
    }
}
