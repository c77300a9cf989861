package io.github.okr4j.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00.123456Z");

    @Test
    void bearer_token_isAuthorizationWithScheme() {
        assertThat(Credentials.bearer("token", "abc").headers(NOW)).isEqualTo(Map.of("Authorization", "Bearer abc"));
    }

    @Test
    void rawToken_token_isAuthorizationWithoutScheme() {
        assertThat(Credentials.rawToken("token", "pk_1").headers(NOW)).isEqualTo(Map.of("Authorization", "pk_1"));
    }

    @Test
    void apiKey_token_isTheVendorsOwnHeader() {
        assertThat(Credentials.apiKey("apiKey", "x-api-token", "abc").headers(NOW))
                .isEqualTo(Map.of("x-api-token", "abc"));
    }

    @Test
    void basic_userAndKey_isBase64OfUtf8() {
        assertThat(Credentials.basic("Aladdin", "open sesame").headers(NOW))
                .isEqualTo(Map.of("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        assertThat(Credentials.basic("renée", "k:é").headers(NOW))
                .isEqualTo(Map.of("Authorization", "Basic cmVuw6llOms6w6k="));
    }

    @Test
    void unsigned_secretInTheBody_isMaskedAndInNoHeader() {
        Secret secret = Secret.of("clientSecret", "s3cret");
        assertThat(Credentials.unsigned(secret).headers(Instant.EPOCH)).isEmpty();
        assertThat(Credentials.unsigned(secret).secrets()).containsExactly(secret);
        assertThat(Credentials.unsigned(secret)).asString().doesNotContain("s3cret");
    }

    @Test
    void basic_userWithColon_isRefused() {
        refused(() -> Credentials.basic("a:b", "key"), "username");
    }

    @ParameterizedTest
    @CsvSource({
        "mycredential, mysecret, 2019-02-03T01:55:37Z, "
                + "ab9b15c8321dd0e00bbbcc8e33629adcb273b1dfeedb54387cb305fca6c409fa",
        "cred-1, s3cr3t, 2026-01-01T00:00:00Z, b958f5681761427646d309065fa27ce11dc04c1e5029cd739a40e3c2e28dd911",
        "ключ, ß€, 2026-06-30T23:59:59Z, 424b491473da90352236563da1e56f8034b9501d0b033ea3adb428eceb324d9a"
    })
    void hmacSha256_knownVectors_signCredentialAndTime(String credential, String secret, String time, String hex) {
        Credentials signer = Credentials.hmacSha256("S1-HMAC-SHA256", credential, secret);
        assertThat(signer.headers(Instant.parse(time)))
                .isEqualTo(Map.of(
                        "Authorization",
                        "S1-HMAC-SHA256 Credential=" + credential + "&Timestamp=" + time + "&Signature=" + hex));
    }

    @Test
    void hmacSha256_eachRequest_signsItsOwnTimeInWholeSeconds() {
        Credentials signer = Credentials.hmacSha256("S1-HMAC-SHA256", "cred-1", "s3cr3t");
        assertThat(signer.headers(NOW).get("Authorization")).contains("&Timestamp=2026-01-05T08:00:00Z&");
        assertThat(signer.headers(NOW.plusSeconds(1))).isNotEqualTo(signer.headers(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a&b", "a=b"})
    void hmacSha256_credentialTheHeaderCannotCarry_isRefused(String credential) {
        refused(() -> Credentials.hmacSha256("S1-HMAC-SHA256", credential, "s"), "credential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "canary x", "canary\n", "canary\r\nX: y", "canaryé"})
    void token_aHeaderCannotCarry_isRefusedByNameWithoutTheValue(String token) {
        refused(() -> Credentials.bearer("token", token), "token");
        refused(() -> Credentials.rawToken("token", token), "token");
        refused(() -> Credentials.apiKey("apiKey", "x-api-token", token), "apiKey");
    }

    @Test
    void missingPart_isRefusedByName() {
        refused(() -> Credentials.bearer("token", null), "token");
        refused(() -> Credentials.apiKey("apiKey", "x-api-token", null), "apiKey");
        refused(() -> Credentials.basic(null, "key"), "username");
        refused(() -> Credentials.basic("user", " "), "apiKey");
        refused(() -> Credentials.basic("user", "canary\n"), "apiKey");
        refused(() -> Credentials.hmacSha256("S1-HMAC-SHA256", null, "s"), "credential");
        refused(() -> Credentials.hmacSha256("S1-HMAC-SHA256", "c", null), "secret");
    }

    @Test
    void toString_eachKind_holdsNoSecret() {
        assertThat(Credentials.bearer("token", "canary").toString()
                        + Credentials.rawToken("token", "canary")
                        + Credentials.apiKey("apiKey", "x-api-token", "canary")
                        + Credentials.basic("user", "canary")
                        + Credentials.hmacSha256("S1-HMAC-SHA256", "cred", "canary"))
                .doesNotContain("canary");
    }

    private static void refused(ThrowingCallable making, String parameter) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(parameter)
                .hasMessageNotContaining("canary");
    }
}
