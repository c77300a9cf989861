package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.json.JsonCodec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The canary: a known secret is driven through everything that prints, and must not come out. */
class SecretsTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private static final String CANARY = "cnry/4711+x=~&z";
    private static final String ENCODED = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
    private static final List<String> DRESSES = List.of(
            CANARY,
            ENCODED,
            base64(CANARY),
            CANARY.replace("/", "\\/"),
            "cnry%2F4711%2Bx%3D~%26z",
            "cnry\\u002f4711\\u002Bx\\u003d~\\u0026z");

    private final CapturedLog log = new CapturedLog();

    @BeforeEach
    void captureTheLog() {
        log.start();
    }

    @AfterEach
    void releaseTheLog() {
        log.stop();
    }

    static Stream<Credentials> credentials() {
        return Stream.of(
                Credentials.bearer("token", CANARY),
                Credentials.rawToken("token", CANARY),
                Credentials.apiKey("apiKey", "x-api-token", CANARY),
                Credentials.basic("ann", CANARY),
                Credentials.hmacSha256("S1-HMAC-SHA256", "cred", CANARY));
    }

    /** Servers that echo the credential in every way they can think of. */
    private static List<ResponseDefinitionBuilder> leakyAnswers(Credentials credentials) {
        String sent = credentials.headers(VirtualTime.START).values().iterator().next();
        String all = String.join(" ", DRESSES) + (sent.contains("Signature") ? "" : " " + sent);
        return List.of(
                status(401).withBody(all),
                status(500).withHeader("X-Request-Id", CANARY).withHeader("X-Echo", CANARY),
                status(400)
                        .withBody("{\"code\": \"" + CANARY + "\", \"message\": \"bad " + all.replace("\\", "\\\\")
                                + "\"}"),
                status(400).withBody("{\"message\": \"token cnry\\/4711+x=~&z\"}"),
                status(400).withBody("{\"message\": \"token cnry/4711+x\\u003d~\\u0026z\"}"),
                status(502).withHeader("Content-Type", "text/html; " + CANARY).withBody("<p>" + all + "</p>"),
                ok("<p>" + all + "</p>").withHeader("Content-Type", "text/" + CANARY),
                okJson("{\"id\": {\"" + "x" + "\": \"" + CANARY + "\"}}"),
                okJson("{\"id\": \"" + CANARY),
                okJson("{\"ok\": false, \"message\": \"" + CANARY + "\"}"),
                status(302).withHeader("Location", "https://evil.example.net/" + ENCODED + "?t=" + ENCODED),
                status(302).withHeader("Location", "/again?limit=" + ENCODED),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void failure_ofAnyKind_holdsNoSecretInAnyText(Credentials credentials) {
        CallFactory callFactory = callFactory(credentials);
        List<ResponseDefinitionBuilder> responses = leakyAnswers(credentials);
        for (ResponseDefinitionBuilder response : responses) {
            SERVER.stubFor(any(anyUrl()).willReturn(response));
            SdkException e = catchThrowableOfType(SdkException.class, call(callFactory)::execute);
            assertThat(e).isNotNull();
            List<String> texts = new ArrayList<>(List.of(stackTrace(e), e.toDiagnostics()));
            if (e instanceof ApiException api) {
                texts.add(api.vendorError() + " " + api.requestId() + " " + api.headers());
                texts.add(api.body());
            }
            assertHarmless(texts);
        }
        assertHarmless(log.lines());
        assertThat(log.lines()).hasSizeGreaterThanOrEqualTo(responses.size());
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void describedCalls_anyText_holdsNoSecret(Credentials credentials) {
        CallFactory callFactory = callFactory(credentials);
        ApiCall<Acme.Thing> call = call(callFactory);
        RequestPreview preview = call.preview();
        assertHarmless(List.of(
                credentials.toString(),
                callFactory.toString(),
                call.toString(),
                call.then(ApiCall::completed).toString(),
                call.options().toString(),
                preview.toString(),
                preview.toCurl(),
                call.executeAsync().toString(),
                ClientContext.of(
                                new TestClient.AcmeProfile(),
                                credentials,
                                () -> okhttp3.HttpUrl.get(SERVER.baseUrl()),
                                Transport.of(null, Duration.ofSeconds(30), client -> client),
                                Timing.SYSTEM,
                                RateLimiter.UNLIMITED,
                                JsonCodec.of(new TestClient.AcmeProfile().dialect()),
                                false,
                                Runnable::run,
                                Observation.NONE)
                        .toString()));
    }

    @Test
    void success_echoedRequestId_isMasked() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING).withHeader("X-Request-Id", "r " + CANARY)));
        ApiResponse<Acme.Thing> response =
                call(callFactory(Credentials.bearer("token", CANARY))).executeForResponse();
        assertThat(response.requestId()).isEqualTo("r ***");
        assertHarmless(List.of(response.toString()));
    }

    /** The server has read the signature of this very request; while it is fresh it is as good as the secret. */
    @Test
    void failure_signatureEchoedInAnyForm_isMasked() throws Exception {
        Credentials credentials = Credentials.hmacSha256("S1-HMAC-SHA256", "cred", CANARY);
        VirtualTime time = new VirtualTime();
        String sent = credentials.headers(VirtualTime.START).get("Authorization");
        String signature = sent.substring(sent.lastIndexOf('=') + 1);
        byte[] bytes = HexFormat.of().parseHex(signature);
        List<String> forms = List.of(
                signature,
                signature.toUpperCase(Locale.ROOT),
                HexFormat.ofDelimiter(":").formatHex(bytes),
                URLEncoder.encode(sent, StandardCharsets.UTF_8),
                sent.replace("=", "\\u003d"),
                sent.replace("=", "&#61;"),
                base64(sent),
                base64(signature),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(signature.getBytes(StandardCharsets.UTF_8)));
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(time.timing())
                .credentials(credentials)
                .build();
        for (String form : forms) {
            SERVER.stubFor(any(anyUrl()).willReturn(status(401).withBody("got " + form + " end")));
            ApiException e = catchThrowableOfType(ApiException.class, call(callFactory)::execute);
            assertThat(e.body()).doesNotContain(form).contains("***");
            assertThat(e.body().length()).as(e.body()).isLessThan("got  end".length() + form.length() - 30);
        }
    }

    @Test
    void preview_signature_isMasked() {
        RequestPreview preview = call(callFactory(Credentials.hmacSha256("S1", "cred", "secret")))
                .preview();
        assertThat(preview.headers()).containsEntry("Authorization", "***");
    }

    private static ApiCall<Acme.Thing> call(CallFactory callFactory) {
        Request request = Request.EMPTY.path("id", "t1").query("limit", CANARY).query("title", CANARY);
        return callFactory.call(Acme.GET, request).header("X-Extra", CANARY);
    }

    private static CallFactory callFactory(Credentials credentials) {
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .credentials(credentials)
                .build();
    }

    private static void assertHarmless(List<String> texts) {
        for (String text : texts) {
            assertThat(text).doesNotContain(DRESSES).doesNotContain("4711", base64("ann:" + CANARY));
        }
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
