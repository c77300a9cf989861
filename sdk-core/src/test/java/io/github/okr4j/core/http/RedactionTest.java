package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.VendorError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final String SECRET = "s3cr3t/with+odd~chars=";

    private final Redaction redaction = new Redaction(
            Set.of("page", "limit"), () -> List.of(Secret.of("token", SECRET), Secret.of("apiKey", "other")));

    @ParameterizedTest
    @CsvSource({
        "Accept, shown",
        "content-type, shown",
        "User-Agent, shown",
        "Retry-After, shown",
        "X-RateLimit-Remaining, shown",
        "Authorization, ***",
        "x-api-token, ***",
        "Cookie, ***",
        "X-Anything-Else, ***"
    })
    void header_anyName_isShownOnlyIfKnownAsHarmless(String name, String expected) {
        assertThat(redaction.header(name, "shown")).isEqualTo(expected);
    }

    @Test
    void header_harmlessNameWithASecret_isScrubbed() {
        assertThat(redaction.header("User-Agent", "me " + SECRET)).isEqualTo("me ***");
    }

    @Test
    void scrub_secretsThatChange_masksThoseOfTheMoment() {
        AtomicReference<List<Secret>> secrets = new AtomicReference<>(List.of(Secret.of("token", "first")));
        Redaction changing = new Redaction(Set.of(), secrets::get);
        assertThat(changing.scrub("first second")).isEqualTo("*** second");
        secrets.set(List.of(Secret.of("token", "second")));
        assertThat(changing.scrub("first second")).isEqualTo("first ***");
        assertThat(changing.and(List.of(Secret.of("code", "first"))).scrub("first second"))
                .isEqualTo("*** ***");
    }

    @Test
    void url_queryOfUnknownNames_isMasked() {
        assertThat(redaction.url(HttpUrl.get("https://api.example.com/a?page=2&title=Ship+it&limit=5&x")))
                .isEqualTo("https://api.example.com/a?page=2&title=***&limit=5&x=***");
    }

    @Test
    void url_secretInAPrintableParameter_isMasked() {
        HttpUrl url = HttpUrl.get("https://api.example.com/a")
                .newBuilder()
                .addQueryParameter("page", SECRET)
                .build();
        assertThat(redaction.url(url)).isEqualTo("https://api.example.com/a?page=***");
    }

    @Test
    void scrub_secretInAnyDress_isMasked() {
        String base64 = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
        assertThat(redaction.scrub("a " + SECRET + " b s3cr3t%2Fwith%2Bodd%7Echars%3D c " + base64
                        + " d s3cr3t%2Fwith%2Bodd~chars%3D e s3cr3t\\/with+odd~chars= f s3cr3t\\u002fwith\\u002Bodd~chars\\u003D"
                        + " g s3cr3t\\\\/with+odd~chars= h other"))
                .isEqualTo("a *** b *** c *** d *** e *** f *** g *** h ***");
    }

    @Test
    void scrub_letterThatJsonMayEscape_isMaskedEitherWay() {
        Redaction umlauts = new Redaction(Set.of(), () -> List.of(Secret.of("password", "gr\u00fcn")));
        assertThat(umlauts.scrub("a gr\u00fcn b gr\\u00fcn c gr\\u00FCn")).isEqualTo("a *** b *** c ***");
    }

    @Test
    void scrub_vendorError_masksCodeMessageAndFields() {
        VendorError scrubbed = redaction.scrub(new VendorError(
                "bad other", "no " + SECRET, Map.of("title", List.of("too long"), "other", List.of("is other"))));
        assertThat(scrubbed)
                .isEqualTo(new VendorError(
                        "bad ***", "no ***", Map.of("title", List.of("too long"), "***", List.of("is ***"))));
    }

    @Test
    void scrub_noSecret_changesNothing() {
        assertThat(redaction.scrub("plain text")).isEqualTo("plain text");
    }

    /** A pattern that can match the same backslashes in two ways would take minutes for these. */
    @Test
    void scrub_floodOfBackslashes_comesToAnEnd() {
        String flood = "\\".repeat(100_000);

        assertThat(redaction.scrub(flood)).isEqualTo(flood);
    }

    @Test
    void scrub_ioExceptionThatQuotesASecret_keepsNeitherItNorItsCause() {
        java.io.IOException broken = new java.io.IOException("odd line", new IllegalStateException(SECRET));

        assertThat(redaction.scrub(broken)).hasNoCause().hasMessage("java.lang.IllegalStateException: ***");
        java.io.IOException clean = new java.io.IOException("reset");
        assertThat(redaction.scrub(clean)).isSameAs(clean);
    }
}
