package io.github.okr4j.core.http;

import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.VendorError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets out of texts. Header and query values are printed only if their names are allow-listed. Known secrets are
 * masked everywhere, because a server may echo them.
 */
final class Redaction {
    private static final String MASK = "***";
    private static final Set<String> PRINTABLE_HEADERS =
            Set.of("accept", "content-type", "content-length", "date", "retry-after", "user-agent");

    private final Set<String> printableQuery;
    private final Supplier<List<Secret>> secrets;
    private final @Nullable Redaction wider;
    private volatile SecretFinder finder = SecretFinder.NONE;

    Redaction(Set<String> printableQuery, Supplier<List<Secret>> secrets) {
        this(printableQuery, secrets, null);
    }

    private Redaction(Set<String> printableQuery, Supplier<List<Secret>> secrets, @Nullable Redaction wider) {
        this.printableQuery = printableQuery;
        this.secrets = secrets;
        this.wider = wider;
    }

    /** Adds the secrets of one request. */
    Redaction and(List<Secret> more) {
        return new Redaction(printableQuery, () -> more, this);
    }

    /** Cached, because secrets rarely change. */
    private SecretFinder finder() {
        List<Secret> now = secrets.get();
        SecretFinder last = finder;
        if (!last.isFor(now)) {
            last = new SecretFinder(now);
            finder = last;
        }
        return last;
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

    /** Masks values and names, because a server also chooses the names. */
    ResponseHeaders scrub(ResponseHeaders headers) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        for (String name : headers.names()) {
            List<String> values = clean.computeIfAbsent(scrub(name), first -> new ArrayList<>());
            headers.all(name).forEach(value -> values.add(scrub(value)));
        }
        return ResponseHeaders.of(clean);
    }

    /** Masks again after decoding, because JSON escapes may have hidden a secret. */
    VendorError scrub(VendorError error) {
        Map<String, List<String>> fieldErrors = new LinkedHashMap<>();
        error.fieldErrors()
                .forEach((field, problems) -> fieldErrors.put(
                        scrub(field), problems.stream().map(this::scrub).toList()));
        return new VendorError(printable(error.code()), printable(error.message()), fieldErrors);
    }

    /** Replaces an exception that contains a secret, because OkHttp quotes responses that it cannot parse. */
    IOException scrub(IOException e) {
        String leak = leak(e);
        return leak == null ? e : cleaned(e, new IOException(leak));
    }

    /** Replaces an exception that contains a secret, because a user's token store may quote tokens. */
    Throwable scrub(Throwable e) {
        String leak = leak(e);
        return leak == null ? e : cleaned(e, new IllegalStateException(leak));
    }

    private @Nullable String leak(Throwable e) {
        return leak(e, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The first masked text of an exception, its causes and suppressed exceptions, which may be cyclic. Null if none. */
    private @Nullable String leak(@Nullable Throwable e, Set<Throwable> seen) {
        if (e == null || !seen.add(e)) {
            return null;
        }
        String text = e.toString();
        String clean = scrub(text);
        if (!text.equals(clean)) {
            return clean;
        }
        String inside = leak(e.getCause(), seen);
        for (Throwable suppressed : e.getSuppressed()) {
            inside = inside == null ? leak(suppressed, seen) : inside;
        }
        return inside;
    }

    private static <E extends Throwable> E cleaned(Throwable e, E clean) {
        clean.setStackTrace(e.getStackTrace());
        return clean;
    }

    @Nullable
    String printable(@Nullable String text) {
        return text == null ? null : scrub(text);
    }

    String scrub(String text) {
        return finder().mask(wider == null ? text : wider.scrub(text));
    }
}
