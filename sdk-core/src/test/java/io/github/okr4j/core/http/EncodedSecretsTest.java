package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.okr4j.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret must be found in whatever encoding a server echoes it. */
class EncodedSecretsTest {
    private static final String SECRET = "s3cr3t/with+odd~chars=!*'()&<\">";
    private static final String HEX = "5f8a1c0e77aa93b2d4c6e8f0a1b3c5d7";
    private static final int LINE = 20;
    private static final int LARGE = 65_536;

    private final Redaction redaction = redaction(SECRET, HEX);

    static Stream<Arguments> forms() {
        String query = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("as it is", SECRET),
                Arguments.of("Java's URLEncoder", query),
                Arguments.of("lower-case percent-encoding", query.toLowerCase(Locale.ROOT)),
                Arguments.of("JavaScript's encodeURIComponent", percent(SECRET, "-_.!~*'()")),
                Arguments.of("JavaScript's encodeURI", percent(SECRET, "-_.!~*'();/?:@&=+$,#")),
                Arguments.of("JavaScript's escape", percent(SECRET, "@*_+-./").replace("%7E", "%u007E")),
                Arguments.of("Python's quote", percent(SECRET, "_.-~/")),
                Arguments.of("Python's quote_plus", percent(SECRET, "_.-~")),
                Arguments.of("Go's QueryEscape", percent(SECRET, "-_.~")),
                Arguments.of("Go's PathEscape", percent(SECRET, "-_.~$&+=:@")),
                Arguments.of("Perl's uri_escape", percent(SECRET, "-_.!~*'()")),
                Arguments.of("every letter percent-encoded", percent(SECRET, "").replace("s", "%73")),
                Arguments.of("all letters percent-encoded", each(c -> String.format("%%%02x", c))),
                Arguments.of("percent-encoded twice", twice(query)),
                Arguments.of("percent-encoded three times", twice(twice(query))),
                Arguments.of("escaped letters", each(c -> String.format("\\u%04x", c))),
                Arguments.of("escaped letters in JSON in JSON", each(c -> String.format("\\\\\\u%04X", c))),
                Arguments.of("escaped bytes", each(c -> String.format("\\x%02x", c))),
                Arguments.of("JSON", SECRET.replace("/", "\\/").replace("\"", "\\\"")),
                Arguments.of("JSON that is safe in HTML", unicode(SECRET, "/+=&<>'\"")),
                Arguments.of("HTML", html(SECRET)),
                Arguments.of("HTML twice", html(html(SECRET))),
                Arguments.of(
                        "HTML by name",
                        SECRET.replace("&", "&amp;")
                                .replace("/", "&sol;")
                                .replace("=", "&equals;")
                                .replace("+", "&plus;")
                                .replace("(", "&lpar;")
                                .replace("<", "&lt;")),
                Arguments.of("HTML in decimals", each(c -> "&#" + c + ";")),
                Arguments.of("HTML in decimals with zeros", each(c -> String.format("&#%07d;", c))),
                Arguments.of("HTML in hexadecimals", each(c -> String.format("&#x%X;", c))),
                Arguments.of("HTML in a query", URLEncoder.encode(html(SECRET), StandardCharsets.UTF_8)),
                Arguments.of("hexadecimal", hex(SECRET)),
                Arguments.of("hexadecimal in capitals", hex(SECRET).toUpperCase(Locale.ROOT)),
                Arguments.of(
                        "hexadecimal byte by byte", HexFormat.ofDelimiter(":").formatHex(utf8(SECRET))),
                Arguments.of("hexadecimal token in capitals", HEX.toUpperCase(Locale.ROOT)),
                Arguments.of("hexadecimal token in hexadecimal", hex(HEX)),
                Arguments.of("Base64", base64(SECRET)),
                Arguments.of("Base64 without padding", base64(SECRET).replace("=", "")),
                Arguments.of("Base64 for URLs", base64(SECRET).replace('+', '-').replace('/', '_')),
                Arguments.of("Base64 in a query", URLEncoder.encode(base64(SECRET), StandardCharsets.UTF_8)),
                Arguments.of("Base64 in lines", lines(base64(SECRET), "\r\n")),
                Arguments.of("Base64 in folded lines", lines(base64(SECRET), "\r\n ")),
                Arguments.of("Base64 in lines in JSON", lines(base64(SECRET), "\\r\\n")),
                Arguments.of("Base64 in lines in a query", lines(base64(SECRET), "%0A")),
                Arguments.of("Base64 of percent-encoding", base64(percent(SECRET, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void scrub_secretInAnyForm_isMasked(String name, String form) {
        String text = "{\"error\": \"token <" + form + "> is wrong\"}";

        String scrubbed = redaction.scrub(text);

        assertThat(scrubbed)
                .as(name)
                .contains("***")
                .startsWith("{\"error\": \"token <")
                .endsWith("> is wrong\"}");
        assertThat(scrubbed.replace("***", "").replaceAll("[=\\s]|\\\\[rn]|%0A|%3D", ""))
                .as("what is left of " + form)
                .hasSizeLessThan(text.length() - form.length() + 10);
        assertThat(redaction.scrub(form + " end")).startsWith("***").endsWith("end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "a", "ab", "abc", "Authorization: Basic ann:"})
    void scrub_secretInsideALargerBase64Run_isMaskedAtAnyPlaceOfTheRun(String before) {
        for (String after : List.of("", "x", "xy", "\r\nHost: example.com")) {
            String run = base64(before + SECRET + after);

            for (String form : List.of(run, run.replace('+', '-').replace('/', '_'), lines(run, "\n"), "go " + run)) {
                String scrubbed = redaction.scrub(form);

                assertThat(scrubbed).contains("***");
                assertThat(form.length() - scrubbed.length())
                        .isGreaterThanOrEqualTo(base64(SECRET).length() - 5);
            }
        }
    }

    @Test
    void scrub_secretEscapedInJsonInBase64_isMasked() {
        String form = base64("{\"token\": \"" + unicode(SECRET, "/=\"") + "\"}");

        assertThat(redaction.scrub(form)).isEqualTo("eyJ0b2tlbiI6IC***In0=");
    }

    @Test
    void scrub_secretWithUmlautsAndBlanks_isMaskedInEveryCharacterSet() {
        Redaction passwords = redaction("gr\u00fcn es Gl\u00fcck \ud83d\ude00");
        Redaction latin = redaction("gr\u00fcn es");

        assertThat(passwords.scrub("a gr\u00fcn es Gl\u00fcck \ud83d\ude00 b gr%C3%BCn+es+Gl%c3%bcck+%F0%9F%98%80 c "
                        + "gr\\u00fcn es Gl\\u00FCck \\ud83d\\uDE00 d gr&uuml;n es Gl&#252;ck &#x1F600;"))
                .isEqualTo("a *** b *** c *** d ***");
        assertThat(latin.scrub("gr%FCn%20es")).isEqualTo("***");
    }

    @Test
    void scrub_secretThatLooksEscaped_isMaskedAsItIsAndEncoded() {
        String odd = "a%41\\u0042\\&amp;c\\";
        Redaction escaped = redaction(odd);

        assertThat(escaped.scrub(odd)).isEqualTo("***");
        assertThat(escaped.scrub(URLEncoder.encode(odd, StandardCharsets.UTF_8)))
                .isEqualTo("***");
        assertThat(escaped.scrub(odd.replace("\\", "\\\\"))).startsWith("***");
        assertThat(escaped.scrub(base64(odd))).isEqualTo("***");
        assertThat(escaped.scrub(html(odd))).startsWith("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "s3cr3t/with+odd~chars",
                "s3cr3t/with+odd~chars%3",
                "S3CR3T/WITH+ODD~CHARS=!*'()&<\">",
                "100% of 5&6 \\ n \\u00 &unknown; &#; &#x; &#99999999999;",
                "5f8a1c0e77aa93b2d4c6e8f0a1b3c5d6",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6-f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "czNjcjN0L3dpdGgrb2RkfmNo",
                "The quick brown fox jumps over the lazy dog, and nothing that it says is Base64 or hexadecimal"
            })
    void scrub_lookAlikes_stayTheSameObject(String text) {
        assertThat(redaction.scrub(text)).isSameAs(text);
    }

    /** Bases and digits of a short secret turn up everywhere by chance. */
    @Test
    void scrub_shortSecret_isMaskedOnlyAsItIs() {
        Redaction pin = redaction("7x");

        assertThat(pin.scrub("pin 7x, 3778, N3g=, the rest stays: 0123456789abcdef YWJjZGVmZ2hpamtsbW5vcA=="))
                .isEqualTo("pin ***, 3778, N3g=, the rest stays: 0123456789abcdef YWJjZGVmZ2hpamtsbW5vcA==");
    }

    static Stream<String> floods() {
        return Stream.of(
                        "=", "\\", "%", "%25", "&", "&#", "&#0", "&amp;", "\\u", "\\u005c", "A", "a ", "0", "6", "%5c",
                        "&#x26;", "\ud83d", " ", "===a")
                .map(part -> part.repeat(LARGE / part.length() + 1));
    }

    /** With a pattern that tries every beginning anew, a token of a thousand equals signs took 23 s. */
    @ParameterizedTest
    @MethodSource("floods")
    void scrub_flood_takesTimeInProportionToItsLength(String flood) {
        Redaction hostile = redaction("=".repeat(1_000), "A".repeat(1_000), "a".repeat(999) + "b", "%25".repeat(300));

        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> hostile.scrub(flood)))
                .doesNotThrowAnyException();
    }

    private static Redaction redaction(String... secrets) {
        List<Secret> all =
                Stream.of(secrets).map(text -> Secret.of("token", text)).toList();
        return new Redaction(Set.of(), () -> all);
    }

    /** Encodes all but letters, digits and these. */
    private static String percent(String text, String raw) {
        return text.chars()
                .mapToObj(c -> Character.isLetterOrDigit(c) || raw.indexOf(c) >= 0
                        ? String.valueOf((char) c)
                        : String.format(Locale.ROOT, "%%%02X", c))
                .collect(Collectors.joining());
    }

    private static String unicode(String text, String escaped) {
        return text.chars()
                .mapToObj(c ->
                        escaped.indexOf(c) < 0 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static String each(IntFunction<String> form) {
        return SECRET.chars().mapToObj(form).collect(Collectors.joining());
    }

    private static String twice(String percentEncoded) {
        return percentEncoded.replace("%", "%25");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("=", "&#x3D;");
    }

    private static String lines(String text, String separator) {
        return text.replaceAll("(.{" + LINE + "})(?=.)", "$1" + separator.replace("\\", "\\\\"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(utf8(text));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
