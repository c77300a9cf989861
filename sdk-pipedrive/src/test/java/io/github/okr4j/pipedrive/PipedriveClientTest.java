package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PipedriveClientTest {
    private static final String TOKEN = "canary-4711-token";

    @Test
    void build_withoutCredential_namesTheMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder().build())
                .withMessageContaining("apiToken")
                .withMessageContaining("accessToken");
    }

    @Test
    void build_withBothCredentials_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder()
                        .apiToken(TOKEN)
                        .accessToken("other")
                        .build())
                .withMessageContaining("exactly one")
                .withMessageNotContaining(TOKEN);
    }

    @Test
    void build_withoutAddress_callsTheCommonHostBelowV1() {
        try (PipedriveClient client = PipedriveClient.builder().apiToken(TOKEN).build()) {
            assertThat(findUrl(client)).isEqualTo("https://api.pipedrive.com/v1/goals/find");
        }
    }

    @Test
    void companyDomain_given_callsTheCompanyHostBelowApiV1() {
        try (PipedriveClient client = PipedriveClient.builder()
                .apiToken(TOKEN)
                .companyDomain("acme-2")
                .build()) {
            assertThat(findUrl(client)).isEqualTo("https://acme-2.pipedrive.com/api/v1/goals/find");
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Acme",
                "acme.pipedrive.com",
                "https://acme.pipedrive.com",
                "acme/",
                "a b",
                "-acme",
                "acme-",
                "acme@evil.example",
                "acme\n",
                "äcme"
            })
    void companyDomain_withAnythingElse_isRefused(String domain) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder().companyDomain(domain))
                .withMessageContaining("companyDomain");
    }

    @Test
    void build_withCompanyDomainAndBaseUrl_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder()
                        .apiToken(TOKEN)
                        .companyDomain("acme")
                        .baseUrl("https://acme.pipedrive.com")
                        .build())
                .withMessageContaining("companyDomain")
                .withMessageContaining("baseUrl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.pipedrive.com/v1",
                "https://acme.pipedrive.com/api/v1",
                "https://acme.pipedrive.com/api/v1/",
                "https://acme.pipedrive.com/api/v2",
                "https://acme.pipedrive.com/api",
                "https://proxy.example.com/pipedrive/api/v1",
                "http://localhost:8080/v1"
            })
    void baseUrl_withAVersion_isRefusedAskingForTheOrigin(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PipedriveClient.builder().apiToken(TOKEN).baseUrl(url).build())
                .withMessageStartingWith("baseUrl must")
                .withMessageEndingWith("this SDK adds the version itself");
    }

    @Test
    void baseUrl_ofAProxy_keepsItsOwnPath() {
        try (PipedriveClient client = PipedriveClient.builder()
                .apiToken(TOKEN)
                .baseUrl("https://proxy.example.com/pipedrive/")
                .build()) {
            assertThat(findUrl(client)).isEqualTo("https://proxy.example.com/pipedrive/api/v1/goals/find");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://acme.pipedrive.com", "ftp://acme.pipedrive.com", "acme.pipedrive.com", " "})
    void baseUrl_thatIsNotHttps_isRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PipedriveClient.builder().apiToken(TOKEN).baseUrl(url).build())
                .withMessageContaining("baseUrl");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "canary-4711\n", "canary-4711 ", "canary-4711-ä"})
    void tokens_thatAHeaderCannotCarry_areRefusedByName(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder().apiToken(token))
                .withMessageContaining("apiToken")
                .withMessageNotContaining("canary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipedriveClient.builder().accessToken(token))
                .withMessageContaining("accessToken")
                .withMessageNotContaining("canary");
    }

    @Test
    void fromEnv_withoutToken_namesBothVariables() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PipedriveClient.fromEnv(Environment.of(Map.of("PIPEDRIVE_API_TOKEN", " "))))
                .withMessageContaining("PIPEDRIVE_API_TOKEN")
                .withMessageContaining("PIPEDRIVE_ACCESS_TOKEN");
    }

    @Test
    void fromEnv_withBothTokens_namesBothVariables() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PipedriveClient.fromEnv(
                        Environment.of(Map.of("PIPEDRIVE_API_TOKEN", TOKEN, "PIPEDRIVE_ACCESS_TOKEN", "b"))))
                .withMessageContaining("PIPEDRIVE_ACCESS_TOKEN")
                .withMessageNotContaining(TOKEN);
    }

    @Test
    void fromEnv_withTwoAddresses_namesBothVariables() {
        Environment environment = Environment.of(Map.of(
                "PIPEDRIVE_API_TOKEN",
                TOKEN,
                "PIPEDRIVE_COMPANY_DOMAIN",
                "acme",
                "PIPEDRIVE_BASE_URL",
                "https://acme.pipedrive.com"));
        assertThatIllegalStateException()
                .isThrownBy(() -> PipedriveClient.fromEnv(environment))
                .withMessageContaining("PIPEDRIVE_COMPANY_DOMAIN")
                .withMessageContaining("PIPEDRIVE_BASE_URL");
    }

    @Test
    void fromEnv_withApiTokenAndCompany_usesThem() {
        try (PipedriveClient client = PipedriveClient.fromEnv(
                Environment.of(Map.of("PIPEDRIVE_API_TOKEN", TOKEN, "PIPEDRIVE_COMPANY_DOMAIN", "acme")))) {
            RequestPreview preview = client.goals().find(GoalQuery.NONE).preview();
            assertThat(preview.url()).isEqualTo("https://acme.pipedrive.com/api/v1/goals/find");
            assertThat(preview.headers()).containsEntry("x-api-token", "***");
        }
    }

    @Test
    void fromEnv_withAccessTokenAndBaseUrl_usesThem() {
        try (PipedriveClient client = PipedriveClient.fromEnv(
                Environment.of(Map.of("PIPEDRIVE_ACCESS_TOKEN", TOKEN, "PIPEDRIVE_BASE_URL", "http://localhost:1")))) {
            RequestPreview preview = client.goals().find(GoalQuery.NONE).preview();
            assertThat(preview.url()).isEqualTo("http://localhost:1/api/v1/goals/find");
            assertThat(preview.headers()).containsEntry("Authorization", "***").doesNotContainKey("x-api-token");
        }
    }

    @Test
    void toString_always_showsTheAddressAndNoSecret() {
        try (PipedriveClient client = PipedriveClient.builder().apiToken(TOKEN).build()) {
            assertThat(client).hasToString("PipedriveClient[https://api.pipedrive.com/]");
            assertThat(client.raw() + " " + client.goals()).doesNotContain(TOKEN);
        }
    }

    @Test
    void raw_ownOperation_getsThePrefixOfTheHost() {
        try (PipedriveClient client =
                PipedriveClient.builder().apiToken(TOKEN).companyDomain("acme").build()) {
            assertThat(client.raw()
                            .call(Operation.get("pipedrive.users.me", "/v1/users/me"), Request.EMPTY)
                            .preview()
                            .url())
                    .isEqualTo("https://acme.pipedrive.com/api/v1/users/me");
        }
    }

    @Test
    void operations_always_areThoseOfEveryRoomWithCostAndScopes() {
        assertThat(PipedriveClient.operations())
                .extracting(operation -> operation.name().replaceFirst("pipedrive\\.(.*)\\..*", "$1"))
                .containsOnly(
                        "goals",
                        "users",
                        "teams",
                        "pipelines",
                        "stages",
                        "activitytypes",
                        "activities",
                        "deals",
                        "currencies");
        assertThat(PipedriveClient.operations())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .allMatch(operation -> operation.cost() > 0)
                .allMatch(operation -> !operation.scopes().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.pipedrive.com,  https://api.pipedrive.com/v1/users/me,      https://api.pipedrive.com/api/v2/deals/1",
        "https://acme.pipedrive.com, https://acme.pipedrive.com/api/v1/users/me, https://acme.pipedrive.com/api/v2/deals/1",
    })
    void prefix_perHostAndVersion_isTheVendors(String base, String versionOne, String versionTwo) {
        try (PipedriveClient client =
                PipedriveClient.builder().apiToken(TOKEN).baseUrl(base).build()) {
            assertThat(client.users().me().preview().url()).isEqualTo(versionOne);
            assertThat(client.deals().get(1).preview().url()).isEqualTo(versionTwo);
        }
    }

    private static String findUrl(PipedriveClient client) {
        return client.goals().find(GoalQuery.NONE).preview().url();
    }
}
