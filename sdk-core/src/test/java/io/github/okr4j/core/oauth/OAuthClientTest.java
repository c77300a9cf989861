package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to an authorization server, and what is read from its responses. */
class OAuthClientTest {
    private static final String BACK = "https://app.example.com/back";
    private static final String CODE = "co/de+4711=";

    private final VirtualTime time = new VirtualTime();
    private final AtomicReference<String> body = new AtomicReference<>();
    private OAuthVendor vendor;
    private OAuthClient oauth;

    @BeforeEach
    void start() throws IOException {
        vendor = new OAuthVendor();
        oauth = vendor.oauth(time.timing());
    }

    @AfterEach
    void stop() throws IOException {
        vendor.close();
    }

    @Test
    void authorizeUrl_holdsIdAddressAndState_andNoSecret() {
        assertThat(oauth.authorizeUrl(BACK + "?a=1", "s+t"))
                .hasToString(vendor.url()
                        + "/oauth/authorize?client_id=app-7&redirect_uri=https%3A%2F%2Fapp.example.com%2Fback%3Fa%3D1"
                        + "&state=s%2Bt");
    }

    @Test
    void exchange_goodCode_isAFormAnsweredByTokens() {
        OAuthTokens tokens = oauth.exchange(CODE, BACK).execute();
        assertThat(vendor.forms())
                .containsExactly(Map.of("grant_type", "authorization_code", "code", CODE, "redirect_uri", BACK));
        assertThat(tokens.accessToken().reveal()).startsWith("7:1:acc/");
        assertThat(tokens.refreshToken().reveal()).startsWith("7:1:ref/");
        assertThat(tokens.expiresAt()).isEqualTo(VirtualTime.START.plusSeconds(3599));
        assertThat(tokens.scopes()).containsExactly("base", "goals:read", "goals:full");
        assertThat(tokens.apiDomain()).isEqualTo("https://acme.example.com");
    }

    @Test
    void refresh_body_isEncodedOnce() {
        recordBody(200, "{\"access_token\": \"a\"}");
        oauth.refresh(Secret.of("refreshToken", "r:/+= e")).execute();
        assertThat(body).hasValue("grant_type=refresh_token&refresh_token=r%3A%2F%2B%3D+e");
    }

    @Test
    void revoke_tokensWithARefreshToken_givesThatBack() {
        recordBody(200, "");
        oauth.revoke(OAuthTokens.of("a+c", "r+f")).execute();
        assertThat(body).hasValue("token=r%2Bf&token_type_hint=refresh_token");
    }

    @Test
    void revoke_tokensWithoutARefreshToken_givesTheAccessTokenBack() {
        recordBody(200, "{}");
        oauth.revoke(OAuthTokens.of("a+c", "r").withRefreshToken(null)).execute();
        assertThat(body).hasValue("token=a%2Bc&token_type_hint=access_token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": \"Invalid grant: authorization_code has expired\"} | Invalid grant: authorization_code",
                "{\"error\": \"invalid_request\", \"error_description\": \"no code\"} | no code",
                "{\"success\": false, \"message\": \"Invalid client: client is invalid\"} | client is invalid",
                "{\"success\": false, \"error\": {\"a\": 1}} | HTTP 400",
                "[] | HTTP 400",
                "<p>no</p> | HTTP 400"
            })
    void exchange_refused_saysItInTheServersWords(String json, String words) {
        vendor.tokenEndpoint(400, json);
        BadRequestException refusal = Acme.failure(BadRequestException.class, oauth.exchange(CODE, BACK));
        assertThat(refusal).hasMessageContaining(words).hasMessageContaining("acme.oauth.exchange");
        assertThat(refusal.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void exchange_serverError_isNotRepeated_asTheCodeMayBeUsedUp() {
        AtomicInteger asked = count(500);
        Acme.failure(ServerException.class, oauth.exchange(CODE, BACK));
        assertThat(asked).hasValue(1);
    }

    @Test
    void refresh_serverError_isRepeated() {
        AtomicInteger asked = count(500);
        Acme.failure(ServerException.class, oauth.refresh(Secret.of("refreshToken", "r")));
        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "\"soon\"", "-1", "0", "1e99", "[]", "99999999999"})
    void expiresIn_thatSaysNothing_leavesTheEndUnknown(String seconds) {
        String member = seconds.isEmpty() ? "" : ", \"expires_in\": " + seconds;
        vendor.tokenEndpoint(200, "{\"access_token\": \"a\"" + member + "}");
        OAuthTokens tokens = oauth.exchange(CODE, BACK).execute();
        assertThat(tokens.expiresAt()).isNull();
        assertThat(tokens.refreshToken()).isNull();
        assertThat(tokens.scopes()).isEmpty();
        assertThat(tokens.apiDomain()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"access_token\": 7}", "{\"access_token\": \"a b\"}", "{\"access_token\": \"\\n\"}"})
    void accessToken_missingOrUnusable_isADecodeExceptionByItsPath(String json) {
        vendor.tokenEndpoint(200, json);
        DecodeException failure = Acme.failure(DecodeException.class, oauth.exchange(CODE, BACK));
        assertThat(failure.path()).isEqualTo("$.access_token");
    }

    @Test
    void exchange_tokenThatNoHeaderCanCarry_saysSo() {
        vendor.tokenEndpoint(200, "{\"access_token\": \"a\\nb\"}");

        assertThatThrownBy(oauth.exchange(CODE, BACK)::execute)
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("a character that no header can carry, such as a line break at $.access_token")
                .hasMessageNotContaining("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void exchange_badCode_isRefusedBeforeSending(String code) {
        assertThatThrownBy(() -> oauth.exchange(code, BACK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code");
        assertThat(vendor.forms()).isEmpty();
    }

    @Test
    void preview_ofAllCalls_masksAppSecretCodeAndTokens() {
        for (ApiCall<?> call : List.of(
                oauth.exchange(CODE, BACK),
                oauth.refresh(Secret.of("refreshToken", CODE)),
                oauth.revoke(OAuthTokens.of("a", CODE)))) {
            RequestPreview preview = call.preview();
            assertThat(preview.headers())
                    .containsEntry("Authorization", "***")
                    .containsEntry("Content-Type", "application/x-www-form-urlencoded");
            assertThat(preview.body()).contains("=***").doesNotContain("4711");
            assertThat(preview.toCurl() + call).doesNotContain("4711");
        }
    }

    @Test
    void failure_thatEchoesTheForm_isMasked() {
        vendor.tokenEndpoint(visit -> visit.response(
                400, "{\"error\": \"bad " + visit.body() + " " + CODE + " " + OAuthVendor.CLIENT_SECRET + "\"}"));
        BadRequestException refusal = Acme.failure(BadRequestException.class, oauth.exchange(CODE, BACK));
        assertThat(refusal.toDiagnostics() + refusal.body() + refusal)
                .contains("***")
                .doesNotContain("4711");
    }

    @Test
    void operations_areExchangeRefreshAndRevoke() {
        assertThat(OAuthVendor.ENDPOINTS.operations())
                .extracting(Operation::name, Operation::path, Operation::idempotency)
                .containsExactly(
                        tuple("acme.oauth.exchange", "/oauth/token", Idempotency.NON_IDEMPOTENT),
                        tuple("acme.oauth.refresh", "/oauth/token", Idempotency.IDEMPOTENT),
                        tuple("acme.oauth.revoke", "/oauth/revoke", Idempotency.IDEMPOTENT));
        assertThat(oauth).hasToString("OAuthClient[acme at " + vendor.url() + "/]");
    }

    private void recordBody(int status, String json) {
        vendor.tokenEndpoint(visit -> {
            body.set(visit.body());
            visit.response(status, json);
        });
    }

    private AtomicInteger count(int status) {
        AtomicInteger asked = new AtomicInteger();
        vendor.tokenEndpoint(visit -> {
            asked.incrementAndGet();
            visit.response(status, "{}");
        });
        return asked;
    }
}
