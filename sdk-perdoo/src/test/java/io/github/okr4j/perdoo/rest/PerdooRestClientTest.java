package io.github.okr4j.perdoo.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerdooRestClientTest {
    private static final Map<String, String> SIGNING_ENVIRONMENT = Map.of(
            "PERDOO_REST_BASE_URL", "https://okr.example.com",
            "PERDOO_REST_CREDENTIAL", "my-credential",
            "PERDOO_REST_SECRET", "my-secret");

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final FakePerdooRest fake = FakePerdooRest.start(time.clock());

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void build_withoutBaseUrl_saysThatNoPerdooHostIsKnown(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder()
                        .baseUrl(baseUrl)
                        .bearerToken("t")
                        .build())
                .withMessageContaining("baseUrl must be set")
                .withMessageContaining("no Perdoo host is known")
                .withMessageContaining("SIMPLE_OKR_BASE_URL");
    }

    @Test
    void build_withoutCredentials_namesTheMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder()
                        .baseUrl("https://okr.example.com")
                        .build())
                .withMessageContaining("bearerToken")
                .withMessageContaining("hmac");
    }

    @Test
    void build_withBothCredentials_namesTheMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder()
                        .baseUrl("https://okr.example.com")
                        .bearerToken("t")
                        .hmac("c", "s")
                        .build())
                .withMessageContaining("exactly one of bearerToken(token) and hmac(credential, secret)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PerdooRestClient.SIMPLE_OKR_BASE_URL,
                "https://API.SimpleOKR.com",
                "https://api.simpleokr.com:8443/",
                "https://api.simpleokr.com/proxy/",
                "https://api.simpleokr.com.",
                "  https://api.simpleokr.com",
                "http://api.simpleokr.com",
                "https://api%2Esimpleokr.com"
            })
    void build_bearerTokenForSimpleOkr_isRefused(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder()
                        .baseUrl(baseUrl)
                        .allowInsecure()
                        .bearerToken("canary-token")
                        .build())
                .withMessageContaining("bearerToken must not be sent to api.simpleokr.com")
                .withMessageNotContaining("canary-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://okr.example.com", "https://api.simpleokr.com.example.com"})
    void build_bearerTokenForAnotherHost_isTaken(String baseUrl) {
        try (PerdooRestClient client =
                PerdooRestClient.builder().baseUrl(baseUrl).bearerToken("t").build()) {
            assertThat(client.raw().baseUrl().toString()).startsWith(baseUrl);
        }
    }

    @Test
    void build_hmacForSimpleOkr_isTaken() {
        try (PerdooRestClient client = PerdooRestClient.builder()
                .baseUrl(PerdooRestClient.SIMPLE_OKR_BASE_URL)
                .hmac("canary-credential", "canary-secret")
                .build()) {
            assertThat(client).hasToString("PerdooRestClient[https://api.simpleokr.com/]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://okr.example.com", "ftp://okr.example.com", "not a url", "https://a:b@okr.example.com"})
    void build_badBaseUrl_isRefusedByName(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder()
                        .baseUrl(baseUrl)
                        .bearerToken("t")
                        .build())
                .withMessageContaining("baseUrl");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a\nb", "a b", "é"})
    void bearerToken_unfitForAHeader_isRefusedByName(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder().bearerToken(token))
                .withMessageContaining("bearerToken must");
    }

    @ParameterizedTest
    @CsvSource({
        "'', s, credential",
        "a&b, s, credential",
        "a=b, s, credential",
        "a b, s, credential",
        "'a\tb', s, credential",
        "c, '', secret"
    })
    void hmac_unfitForTheHeader_isRefusedByName(String credential, String secret, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.builder().hmac(credential, secret))
                .withMessageContaining(named + " must not");
    }

    @Test
    void fromEnv_credentialAndSecret_signs() {
        try (PerdooRestClient client = PerdooRestClient.fromEnv(Environment.of(SIGNING_ENVIRONMENT))) {
            assertThat(client).hasToString("PerdooRestClient[https://okr.example.com/]");
        }
    }

    @Test
    void fromEnv_token_isSentAsBearer() {
        Map<String, String> variables =
                Map.of("PERDOO_REST_BASE_URL", fake.baseUrl(), "PERDOO_REST_TOKEN", fake.bearerToken());
        try (PerdooRestClient client = PerdooRestClient.fromEnv(Environment.of(variables))) {
            assertThat(client.keyResults().list(fake.addCycle("2026 Q1"))).isEmpty();
        }
        assertThat(fake.lastRequest().header("Authorization")).isEqualTo("Bearer " + fake.bearerToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERDOO_REST_BASE_URL", "PERDOO_REST_CREDENTIAL", "PERDOO_REST_SECRET"})
    void fromEnv_variableMissing_namesIt(String missing) {
        Map<String, String> variables = new HashMap<>(SIGNING_ENVIRONMENT);
        variables.remove(missing);

        assertThatIllegalStateException()
                .isThrownBy(() -> PerdooRestClient.fromEnv(Environment.of(variables)))
                .withMessage("environment variable " + missing + " is not set");
    }

    @Test
    void fromEnv_noCredentials_namesAllVariables() {
        Environment environment = Environment.of(Map.of("PERDOO_REST_BASE_URL", "https://okr.example.com"));

        assertThatIllegalStateException()
                .isThrownBy(() -> PerdooRestClient.fromEnv(environment))
                .withMessageContaining("PERDOO_REST_TOKEN")
                .withMessageContaining("PERDOO_REST_CREDENTIAL and PERDOO_REST_SECRET");
    }

    @Test
    void fromEnv_bothCredentials_areRefused() {
        Map<String, String> variables = new HashMap<>(SIGNING_ENVIRONMENT);
        variables.put("PERDOO_REST_TOKEN", "my-token");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerdooRestClient.fromEnv(Environment.of(variables)))
                .withMessageContaining("exactly one");
    }

    @Test
    void raw_endpointNotInTheSdk_isSignedAlike() {
        String objective = fake.addObjective(fake.addCycle("2026 Q1"));
        fake.addKeyResult(objective, "Revenue", "1.00", "2.00");
        Operation<Map<String, Object>> list = Operation.get("acme.keyresults.list", "/v1/objectives/{id}/keyresults")
                .returningMap();

        try (PerdooRestClient client = signing()) {
            Map<String, Object> page =
                    client.raw().call(list, Request.EMPTY.path("id", objective)).execute();
            assertThat((List<?>) page.get("keyresults")).hasSize(1);
        }
    }

    @Test
    void close_sharedOkHttpClient_staysOpen() {
        OkHttpClient shared = new OkHttpClient();
        PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .okHttpClient(shared)
                .bearerToken(fake.bearerToken())
                .build()
                .close();

        assertThat(shared.dispatcher().executorService().isShutdown()).isFalse();
        shared.dispatcher().executorService().shutdown();
    }

    @Test
    void get_401WhenSigning_hintsAtTheClock() {
        time.advance(Duration.ofMinutes(5));
        try (PerdooRestClient client = PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .hmac(fake.credential(), "wrong-secret")
                .timing(time.timing())
                .build()) {
            UnauthorizedException e = catchThrowableOfType(
                    UnauthorizedException.class,
                    () -> client.keyResults().get("kr-1").execute());

            assertThat(e).hasMessageContaining("clock is more than ten minutes off");
            assertThat(fake.requests()).hasSize(1);
        }
    }

    @Test
    void get_401WithBearer_doesNotSpeakOfTheClock() {
        try (PerdooRestClient client = PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .bearerToken("wrong-token")
                .build()) {
            UnauthorizedException e = catchThrowableOfType(
                    UnauthorizedException.class,
                    () -> client.keyResults().get("kr-1").execute());

            assertThat(e).hasMessageContaining("not authorized").hasMessageNotContaining("clock");
        }
    }

    @Test
    void texts_ofAllThatIsPrinted_holdNoSecret() {
        fake.inject(Fault.body(400, "application/json", "{\"message\": \"saw " + fake.secret() + "\"}"));
        try (PerdooRestClient client = signing()) {
            SdkException e = catchThrowableOfType(
                    SdkException.class, () -> client.keyResults().get("kr-1").execute());
            RequestPreview preview = client.keyResults().get("kr-1").preview();
            String header = fake.lastRequest().header("Authorization");

            assertThat(e + e.toDiagnostics() + preview + preview.toCurl() + client + client.raw())
                    .contains("saw ***")
                    .doesNotContain(fake.secret(), header, header.substring(header.indexOf("Signature=")));
        }
    }

    private PerdooRestClient signing() {
        return PerdooRestClient.builder()
                .baseUrl(fake.baseUrl())
                .hmac(fake.credential(), fake.secret())
                .timing(time.timing())
                .build();
    }
}
