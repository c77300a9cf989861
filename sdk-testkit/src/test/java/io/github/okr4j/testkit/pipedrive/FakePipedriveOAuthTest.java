package io.github.okr4j.testkit.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.server.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authorization server, spoken to in the vendor's wire form. */
class FakePipedriveOAuthTest {
    private static final String BACK = "https://app.example.com/back";

    private final FakePipedriveOAuth fake = FakePipedriveOAuth.start();
    private final FakePipedrive api = FakePipedrive.start();

    @AfterEach
    void close() {
        fake.close();
        api.close();
    }

    @Test
    void exchange_code_answersTokensThatTheApiAccepts() {
        api.trust(fake);
        Map<String, Object> tokens = tokens();
        assertThat(tokens)
                .containsEntry("token_type", "Bearer")
                .containsEntry("expires_in", 3599)
                .containsKeys("refresh_token", "scope", "api_domain");
        assertThat(goals(tokens).status()).isEqualTo(200);
    }

    @Test
    void api_thatWasNotToldToTrust_refusesTheTokens() {
        assertThat(goals(tokens()).status()).isEqualTo(401);
    }

    @Test
    void exchange_codeTwice_isRefused() {
        String form = codeForm(fake.authorize(BACK), BACK);
        assertThat(post("/oauth/token", form).status()).isEqualTo(200);
        assertRefused(post("/oauth/token", form), "Invalid grant: authorization_code is invalid");
    }

    @Test
    void exchange_otherRedirectUri_isRefusedAndTheCodeStaysGood() {
        String code = fake.authorize(BACK);
        assertRefused(post("/oauth/token", codeForm(code, BACK + "2")), "redirect_uri");
        assertThat(post("/oauth/token", codeForm(code, BACK)).status()).isEqualTo(200);
    }

    @Test
    void refresh_asDocumented_answersTheSameRefreshToken() {
        Map<String, Object> first = tokens();
        Map<String, Object> second = refreshed(first).json();
        assertThat(second.get("refresh_token")).isEqualTo(first.get("refresh_token"));
        assertThat(second.get("access_token")).isNotEqualTo(first.get("access_token"));
    }

    @Test
    void refresh_whenRotating_killsTheOldRefreshToken() {
        fake.rotateRefreshTokens();
        Map<String, Object> first = tokens();
        Map<String, Object> second = refreshed(first).json();
        assertRefused(refreshed(first), "Invalid grant: refresh_token is invalid");
        assertThat(refreshed(second).status()).isEqualTo(200);
    }

    @Test
    void expireAccessTokens_leavesRefreshTokens_uninstallDoesNot() {
        api.trust(fake);
        fake.setAccessTokenLifetime(Duration.ofMinutes(1));
        Map<String, Object> tokens = tokens();
        assertThat(tokens).containsEntry("expires_in", 60);
        fake.expireAccessTokens();
        assertThat(goals(tokens).body()).contains("Invalid token:");
        assertThat(refreshed(tokens).status()).isEqualTo(200);
        fake.uninstall();
        assertRefused(refreshed(tokens), "refresh_token is invalid");
    }

    @Test
    void revoke_refreshToken_endsItsAccessTokens() {
        api.trust(fake);
        Map<String, Object> tokens = tokens();
        Map<String, Object> others = tokens();
        assertThat(post("/oauth/revoke", "token=" + encoded(tokens.get("refresh_token")))
                        .status())
                .isEqualTo(200);
        assertThat(goals(tokens).status()).isEqualTo(401);
        assertThat(goals(others).status()).isEqualTo(200);
        assertRefused(refreshed(tokens), "refresh_token is invalid");
    }

    @Test
    void revoke_accessToken_leavesTheRefreshToken() {
        api.trust(fake);
        Map<String, Object> tokens = tokens();
        post("/oauth/revoke", "token=" + encoded(tokens.get("access_token")));
        assertThat(goals(tokens).status()).isEqualTo(401);
        assertThat(refreshed(tokens).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/oauth/token, '', grant_type",
        "/oauth/token, grant_type=client_credentials, Unsupported grant type",
        "/oauth/token, grant_type=authorization_code&code=none, authorization_code is invalid",
        "/oauth/token, grant_type=refresh_token, refresh_token is invalid",
        "/oauth/revoke, '', token"
    })
    void badForms_areRefusedInTheVendorsWords(String path, String form, String words) {
        assertRefused(post(path, form), words);
    }

    @Test
    void badClients_areRefusedInTheVendorsWords() {
        String form = codeForm(fake.authorize(BACK), BACK);
        assertRefused(Browser.anonymous(fake).post("/oauth/token", form), "cannot retrieve client credentials");
        assertRefused(
                Browser.of(fake, "Authorization", basic("wrong")).post("/oauth/token", form), "client is invalid");
        assertRefused(
                Browser.of(fake, "Authorization", basic(fake.clientSecret())).post("/oauth/token", form), "content");
    }

    private Map<String, Object> tokens() {
        return post("/oauth/token", codeForm(fake.authorize(BACK), BACK)).json();
    }

    private Browser.Reply refreshed(Map<String, Object> tokens) {
        return post("/oauth/token", "grant_type=refresh_token&refresh_token=" + encoded(tokens.get("refresh_token")));
    }

    private Browser.Reply goals(Map<String, Object> tokens) {
        return Browser.of(api, "Authorization", "Bearer " + tokens.get("access_token"))
                .get("/api/v1/goals/find");
    }

    private Browser.Reply post(String path, String form) {
        Map<String, String> headers = Map.of(
                "Authorization", basic(fake.clientSecret()), "Content-Type", "application/x-www-form-urlencoded");
        return new Browser(fake.baseUrl(), headers).post(path, form);
    }

    private String basic(String secret) {
        String pair = fake.clientId() + ":" + secret;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String codeForm(String code, String redirectUri) {
        return "grant_type=authorization_code&code=" + code + "&redirect_uri=" + encoded(redirectUri);
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(Browser.Reply reply, String words) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()).containsEntry("success", false);
        assertThat(reply.json().get("error")).asString().contains(words);
    }
}
