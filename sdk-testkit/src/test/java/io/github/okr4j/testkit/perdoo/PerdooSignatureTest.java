package io.github.okr4j.testkit.perdoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.server.Browser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerdooSignatureTest {

    private static final Instant SIGNED_AT = Instant.parse("2019-02-03T01:55:37Z");
    private static final String GOOD = "S1-HMAC-SHA256 Credential=mycredential&Timestamp=2019-02-03T01:55:37Z"
            + "&Signature=ab9b15c8321dd0e00bbbcc8e33629adcb273b1dfeedb54387cb305fca6c409fa";

    @Test
    void request_withTheDocumentedSignature_isAnswered() {
        assertThat(statusAt(Duration.ZERO, GOOD)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PT-10M,404", "PT10M,404", "PT-10M-1S,401", "PT10M1S,401"})
    void request_signedSomeTimeAway_isAnsweredWithinTenMinutes(Duration away, int status) {
        assertThat(statusAt(away, GOOD)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "S1-HMAC-SHA256 Credential=other&Timestamp=2019-02-03T01:55:37Z"
                        + "&Signature=ab9b15c8321dd0e00bbbcc8e33629adcb273b1dfeedb54387cb305fca6c409fa",
                "S1-HMAC-SHA256 Credential=mycredential&Timestamp=2019-02-03T01:55:38Z"
                        + "&Signature=ab9b15c8321dd0e00bbbcc8e33629adcb273b1dfeedb54387cb305fca6c409fa",
                "S1-HMAC-SHA256 Credential=mycredential&Timestamp=2019-02-03T01:55:37Z"
                        + "&Signature=AB9B15C8321DD0E00BBBCC8E33629ADCB273B1DFEEDB54387CB305FCA6C409FA",
                "S1-HMAC-SHA256 Credential=mycredential&Timestamp=yesterday"
                        + "&Signature=e07a2607cde572c892f7ff88e4995414e4108fbefeaa88ba4c93fc96be6903f8"
            })
    void request_withAnythingElse_is401WithEnvelope(String header) {
        try (FakePerdooRest fake = startedAt(Duration.ZERO)) {
            Browser.Reply reply = Browser.of(fake, "Authorization", header).get("/v1/keyresults/unknown");

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.json()).containsEntry("code", 401).containsKey("message");
        }
    }

    @Test
    void request_withoutAuthorization_is401() {
        try (FakePerdooRest fake = startedAt(Duration.ZERO)) {
            assertThat(fake.credential()).isEqualTo("mycredential");
            assertThat(fake.secret()).isEqualTo("mysecret");
            assertThat(Browser.anonymous(fake).get("/v1/keyresults/unknown").status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cred-1,s3cr3t,2026-01-01T00:00:00Z,b958f5681761427646d309065fa27ce11dc04c1e5029cd739a40e3c2e28dd911",
        "ключ,ß€,2026-06-30T23:59:59Z,424b491473da90352236563da1e56f8034b9501d0b033ea3adb428eceb324d9a"
    })
    void isGood_withOtherKeys_readsThemAsUtf8(String credential, String secret, Instant time, String signature) {
        PerdooSignature checker = new PerdooSignature(Clock.fixed(time, ZoneOffset.UTC), credential, secret);

        assertThat(checker.isGood(
                        "S1-HMAC-SHA256 Credential=" + credential + "&Timestamp=" + time + "&Signature=" + signature))
                .isTrue();
    }

    private static int statusAt(Duration away, String header) {
        try (FakePerdooRest fake = startedAt(away)) {
            return Browser.of(fake, "Authorization", header)
                    .get("/v1/keyresults/unknown")
                    .status();
        }
    }

    private static FakePerdooRest startedAt(Duration away) {
        Clock clock = Clock.fixed(SIGNED_AT.plus(away), ZoneOffset.UTC);
        return FakePerdooRest.start(clock, "mycredential", "mysecret");
    }
}
