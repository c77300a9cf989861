package io.github.okr4j.perdoo.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerdooSigningTest {
    private final VirtualTime time = new VirtualTime();

    @ParameterizedTest
    @CsvSource({
        "mycredential, mysecret, 2019-02-03T01:55:37Z,"
                + " ab9b15c8321dd0e00bbbcc8e33629adcb273b1dfeedb54387cb305fca6c409fa",
        "cred-1, s3cr3t, 2026-01-01T00:00:00Z," + " b958f5681761427646d309065fa27ce11dc04c1e5029cd739a40e3c2e28dd911"
    })
    void request_atAGivenTime_carriesTheSignatureOfTheTestVector(
            String credential, String secret, Instant now, String signature) {
        Clock clock = Clock.fixed(now.plusMillis(999), ZoneOffset.UTC);
        try (FakePerdooRest fake = FakePerdooRest.start(clock, credential, secret);
                PerdooRestClient client = PerdooRestClient.builder()
                        .baseUrl(fake.baseUrl())
                        .hmac(credential, secret)
                        .clock(clock)
                        .build()) {
            assertThat(client.keyResults().list(fake.addCycle("2026 Q1"))).isEmpty();

            assertThat(fake.lastRequest().header("Authorization"))
                    .isEqualTo("S1-HMAC-SHA256 Credential=" + credential + "&Timestamp=" + now + "&Signature="
                            + signature);
        }
    }

    // The vector's letters go out as UTF-8; the fake's server reads headers as ISO 8859-1, so it does not know them.
    @Test
    void request_keyBeyondAscii_isSentAndSignedAsUtf8() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T23:59:59Z"), ZoneOffset.UTC);
        try (FakePerdooRest fake = FakePerdooRest.start(clock);
                PerdooRestClient client = PerdooRestClient.builder()
                        .baseUrl(fake.baseUrl())
                        .hmac("ключ", "ß€")
                        .clock(clock)
                        .build()) {
            fake.inject(Fault.body(200, "application/json", "{\"keyresults\": []}"));

            assertThat(client.keyResults().list("cy-1")).isEmpty();

            byte[] sent = fake.lastRequest().header("Authorization").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(new String(sent, StandardCharsets.UTF_8))
                    .isEqualTo("S1-HMAC-SHA256 Credential=ключ&Timestamp=2026-06-30T23:59:59Z&Signature="
                            + "424b491473da90352236563da1e56f8034b9501d0b033ea3adb428eceb324d9a");
        }
    }

    @Test
    void retry_afterALongWait_isSignedAnew() {
        try (FakePerdooRest fake = FakePerdooRest.start(time.clock());
                PerdooRestClient client = client(fake)) {
            String id = fake.addKeyResult(fake.addObjective(fake.addCycle("2026 Q1")), "Revenue", "1.00", "2.00");
            fake.inject(Fault.tooManyRequests().retryAfter("1200"));

            assertThat(client.keyResults().get(id).execute().id()).isEqualTo(id);

            assertThat(timestamps(fake)).containsExactly("2026-01-05T08:00:00Z", "2026-01-05T08:20:01Z");
        }
    }

    @Test
    void retryAsync_afterALongWait_isSignedAnew() {
        try (FakePerdooRest fake = FakePerdooRest.start(time.clock());
                PerdooRestClient client = client(fake)) {
            String id = fake.addKeyResult(fake.addObjective(fake.addCycle("2026 Q1")), "Revenue", "1.00", "2.00");
            fake.inject(Fault.status(503).retryAfter("1200"));

            assertThat(client.keyResults().delete(id).executeAsync().join()).isNotNull();

            assertThat(timestamps(fake)).containsExactly("2026-01-05T08:00:00Z", "2026-01-05T08:20:01Z");
        }
    }

    @Test
    void call_runTwice_isSignedEachTime() {
        try (FakePerdooRest fake = FakePerdooRest.start(time.clock());
                PerdooRestClient client = client(fake)) {
            String id = fake.addKeyResult(fake.addObjective(fake.addCycle("2026 Q1")), "Revenue", "1.00", "2.00");
            var call = client.keyResults().get(id);

            assertThat(call.execute().id()).isEqualTo(id);
            time.advance(Duration.ofHours(1));
            assertThat(call.execute().id()).isEqualTo(id);

            assertThat(timestamps(fake)).containsExactly("2026-01-05T08:00:00Z", "2026-01-05T09:00:00Z");
        }
    }

    @Test
    void request_withAClockElevenMinutesOff_isUnauthorized() {
        Clock ahead = Clock.fixed(VirtualTime.START.plus(Duration.ofMinutes(11)), ZoneOffset.UTC);
        try (FakePerdooRest fake = FakePerdooRest.start(ahead);
                PerdooRestClient client = client(fake)) {
            assertThatThrownBy(() -> client.keyResults().get("kr-1").execute())
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessageContaining("clock");
        }
    }

    private PerdooRestClient client(FakePerdooRest fake) {
        return PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .hmac(fake.credential(), fake.secret())
                .timing(time.timing())
                .timeout(Duration.ofHours(1))
                .build();
    }

    private static List<String> timestamps(FakePerdooRest fake) {
        return fake.requests().stream()
                .map(request -> request.header("Authorization").replaceAll(".*Timestamp=([^&]*)&.*", "$1"))
                .toList();
    }
}
