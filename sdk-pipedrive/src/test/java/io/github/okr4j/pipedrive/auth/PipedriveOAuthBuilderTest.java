package io.github.okr4j.pipedrive.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app needs, and which host its tokens may go to. */
class PipedriveOAuthBuilderTest {
    private final PipedriveOAuth app = complete().build();

    @Test
    void client_tokensNameTheCompanysHost_callsThat() {
        assertThat(hostOf("https://acme.pipedrive.com")).isEqualTo("https://acme.pipedrive.com/");
        assertThat(hostOf("https://ACME.pipedrive.com/")).isEqualTo("https://acme.pipedrive.com/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://acme.example.com",
                "https://acme.pipedrive.com.example.com",
                "https://pipedrive.com.example.com",
                "https://evilpipedrive.com",
                "http://acme.pipedrive.com",
                "https://acme.pipedrive.com:444",
                "https://acme.pipedrive.com/v1",
                "https://user@acme.pipedrive.com",
                "https://example.com/.pipedrive.com",
                "https://example.com#.pipedrive.com",
                "https://a.b.pipedrive.com",
                "acme.pipedrive.com",
                ""
            })
    void client_tokensNameAnythingElse_callsTheCommonHost(@Nullable String apiDomain) {
        assertThat(hostOf(apiDomain)).isEqualTo("https://api.pipedrive.com/");
    }

    @Test
    void client_companyDomainOrBaseUrlSet_goBeforeTheTokens() {
        TokenStore store = storeWith("https://acme.pipedrive.com");
        assertThat(baseUrl(PipedriveClient.builder().oauth(app, store).companyDomain("other")))
                .hasHost("other.pipedrive.com");
        assertThat(baseUrl(PipedriveClient.builder().oauth(app, store).baseUrl("http://localhost:1")))
                .hasHost("localhost");
    }

    @Test
    void client_emptyStore_isRefused() {
        assertThatThrownBy(() -> PipedriveClient.builder()
                        .oauth(app, TokenStore.inMemory(null))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("token store is empty");
    }

    @Test
    void client_oauthAndAnotherCredential_isRefused() {
        assertThatThrownBy(() -> PipedriveClient.builder()
                        .oauth(app, storeWith(null))
                        .apiToken("t")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("oauth(app, store)");
    }

    @Test
    void build_partMissing_isRefusedByName() {
        refused("clientId", PipedriveOAuth.builder().clientSecret("s").redirectUri("https://app.example.com"));
        refused("clientSecret", PipedriveOAuth.builder().clientId("a").redirectUri("https://app.example.com"));
        refused("redirectUri", PipedriveOAuth.builder().clientId("a").clientSecret("s"));
        refused("baseUrl", complete().baseUrl("http://oauth.example.com"));
    }

    @Test
    void parts_bad_areRefusedByName() {
        assertThatThrownBy(() -> PipedriveOAuth.builder().clientId("a:b")).hasMessageContaining("clientId");
        assertThatThrownBy(() -> PipedriveOAuth.builder().clientId(" ")).hasMessageContaining("clientId");
        assertThatThrownBy(() -> PipedriveOAuth.builder().clientSecret("")).hasMessageContaining("clientSecret");
        assertThatThrownBy(() -> PipedriveOAuth.builder().redirectUri("/back")).hasMessageContaining("redirectUri");
        assertThatThrownBy(() -> app.exchange(" ")).hasMessageContaining("code");
        assertThatThrownBy(() -> app.authorizeUrl("")).hasMessageContaining("state");
    }

    private static void refused(String parameter, PipedriveOAuth.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(parameter);
    }

    private static PipedriveOAuth.Builder complete() {
        return PipedriveOAuth.builder().clientId("app-7").clientSecret("s").redirectUri("https://app.example.com");
    }

    private String hostOf(@Nullable String apiDomain) {
        return baseUrl(PipedriveClient.builder().oauth(app, storeWith(apiDomain)))
                .toString();
    }

    private static URI baseUrl(PipedriveClient.Builder builder) {
        try (PipedriveClient client = builder.build()) {
            return client.raw().baseUrl();
        }
    }

    private static TokenStore storeWith(@Nullable String apiDomain) {
        return TokenStore.inMemory(new OAuthTokens(
                Secret.of("accessToken", "a"), Secret.of("refreshToken", "r"), null, List.of(), apiDomain, null));
    }
}
