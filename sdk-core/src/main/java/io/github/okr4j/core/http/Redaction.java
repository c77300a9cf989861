package io.github.okr4j.core.http;

import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.VendorError;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern PERCENT = Pattern.compile("%[0-9A-F]{2}");
    private static final Pattern BACKSLASHES_OR_CHARACTER = Pattern.compile("\\\\+|.", Pattern.DOTALL);
    /** A signature opens the door while it is fresh, and no two are the same. */
    private static final Pattern SIGNATURE = Pattern.compile("(?i)(signature(?:=|%3d|\\\\{1,15}+u003d))[0-9a-f]{64}");

    private static final int SIGNATURE_DIGITS = 64;

    private final Set<String> printableQuery;
    private final Supplier<List<Secret>> secrets;
    private volatile Compiled compiled = Compiled.NOTHING;

    Redaction(Set<String> printableQuery, Supplier<List<Secret>> secrets) {
        this.printableQuery = printableQuery;
        this.secrets = secrets;
    }

    /** One pattern for all secrets in all forms. It is dear, and tokens change once an hour. */
    private record Compiled(List<Secret> secrets, List<String> forms, Pattern pattern) {
        static final Compiled NOTHING = new Compiled(List.of(), List.of(), Pattern.compile("(?!)"));

        static Compiled of(List<Secret> secrets) {
            // The longest first: one form may begin with another.
            List<String> forms = secrets.stream()
                    .map(Secret::reveal)
                    .flatMap(Redaction::forms)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            String any = forms.stream().map(Redaction::inAnyJson).collect(Collectors.joining("|"));
            return forms.isEmpty() ? NOTHING : new Compiled(List.copyOf(secrets), forms, Pattern.compile(any));
        }

        /** Every answer's request id comes by here: without a backslash only a plain form can be in a text. */
        boolean mayBeIn(String text) {
            if (text.indexOf('\\') >= 0) {
                return true;
            }
            for (String form : forms) {
                if (text.contains(form)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The same with further secrets, of one request. */
    Redaction and(List<Secret> more) {
        return new Redaction(
                printableQuery,
                () -> Stream.concat(secrets.get().stream(), more.stream()).toList());
    }

    private Compiled compiled() {
        List<Secret> now = secrets.get();
        Compiled last = compiled;
        if (last.secrets != now && !last.secrets.equals(now)) {
            last = Compiled.of(now);
            compiled = last;
        }
        return last;
    }

    /** A secret as it may turn up: plain, in a query, in a path, in Base64 of either alphabet, padded or not. */
    private static Stream<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String inQuery = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String inPath = PathTemplate.encoded(secret);
        return Stream.of(
                secret,
                inQuery,
                lowerCased(inQuery),
                inPath,
                lowerCased(inPath),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String lowerCased(String percentEncoded) {
        return PERCENT.matcher(percentEncoded).replaceAll(code -> code.group().toLowerCase(Locale.ROOT));
    }

    /**
     * Finds a text also where JSON, up to four times inside JSON, has escaped some of its characters by backslashes or by
     * their code. Nothing in the pattern can match the same backslashes in two ways: else an answer full of them would
     * take minutes.
     */
    private static String inAnyJson(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher part = BACKSLASHES_OR_CHARACTER.matcher(text);
        while (part.find()) {
            int c = part.group().codePointAt(0);
            if (c == '\\') {
                int count = part.group().length();
                pattern.append("(?:(?:\\\\{1,15}+u(?i:005c)){" + count + "}|\\\\{" + count + "," + 16 * count + "}+)");
            } else if (c < 0x80 && Character.isLetterOrDigit(c)) {
                pattern.append(part.group());
            } else {
                String plain = Pattern.quote(part.group());
                pattern.append(String.format(Locale.ROOT, "(?:\\\\{0,15}+%s|\\\\{1,15}+u(?i:%04x))", plain, c));
            }
        }
        return pattern.toString();
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

    /** OkHttp quotes what it cannot read, and that may be an echo; such an exception gives way to its scrubbed text. */
    IOException scrub(IOException e) {
        String leak = leak(e);
        return leak == null ? e : cleaned(e, new IOException(leak));
    }

    /** What a user's own token store throws may quote the tokens. */
    Throwable scrub(Throwable e) {
        String leak = leak(e);
        return leak == null ? e : cleaned(e, new IllegalStateException(leak));
    }

    private @Nullable String leak(Throwable e) {
        for (Throwable one = e; one != null; one = one.getCause()) {
            String text = one.toString();
            String clean = scrub(text);
            if (!text.equals(clean)) {
                return clean;
            }
        }
        return null;
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
        String clean = text.length() < SIGNATURE_DIGITS
                ? text
                : SIGNATURE.matcher(text).replaceAll("$1" + MASK);
        Compiled now = compiled();
        return now.mayBeIn(clean) ? now.pattern.matcher(clean).replaceAll(MASK) : clean;
    }
}
