package io.github.okr4j.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpClientTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @Test
    void call_withPersonalToken_sendsItBare() {
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build()) {
            client.goals().list(fake.workspaceId()).execute();
        }

        assertThat(fake.lastRequest().headers().get("authorization")).containsExactly(fake.token());
        assertThat(fake.token()).startsWith("pk_");
    }

    @Test
    void call_withOauthToken_sendsItAsBearer() {
        try (ClickUpClient client = ClickUpClient.builder()
                .oauthToken(fake.oauthToken())
                .baseUrl(fake.baseUrl())
                .build()) {
            client.goals().list(fake.workspaceId()).execute();
        }

        assertThat(fake.lastRequest().headers().get("authorization")).containsExactly("Bearer " + fake.oauthToken());
    }

    @Test
    void call_withPersonalTokenGivenAsOauth_isRefusedByClickUp() {
        try (ClickUpClient client = ClickUpClient.builder()
                .oauthToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build()) {
            assertThatThrownBy(() -> client.goals().list(fake.workspaceId()).execute())
                    .isInstanceOf(UnauthorizedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer pk_1_A", "bearer pk_1_A", "BEARER x", " Bearer x", "Bearer", "Bearer "})
    void tokens_withBearerInTheText_areRefusedWithTheReason(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().personalToken(token))
                .withMessageStartingWith("personalToken must be the token alone")
                .withMessageContaining("the method decides")
                .withMessageNotContaining("pk_1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().oauthToken(token))
                .withMessageStartingWith("oauthToken must be the token alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "pk_1\n", "pk_1\r\nX-Evil: 1", "pk_1\u0000", "pk_ä", "pk 1"})
    void tokens_thatNoHeaderCanCarry_areRefusedWithoutQuotingThem(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().personalToken(token))
                .withMessageStartingWith("personalToken must")
                .withMessageNotContaining("pk_1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().oauthToken(token))
                .withMessageStartingWith("oauthToken must");
    }

    @Test
    void token_null_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().personalToken(null))
                .withMessage("personalToken must not be blank");
    }

    @Test
    void build_withoutToken_namesBothMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder().build())
                .withMessageContainingAll("exactly one", "personalToken(token)", "oauthToken(token)");
    }

    @Test
    void build_withBothTokens_namesBothMethods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder()
                        .personalToken("pk_1")
                        .oauthToken("1_a")
                        .build())
                .withMessageContainingAll("exactly one", "personalToken(token)", "oauthToken(token)");
    }

    @Test
    void build_withoutBaseUrl_callsClickUp() {
        try (ClickUpClient client =
                ClickUpClient.builder().personalToken("pk_1").build()) {
            assertThat(client.raw().baseUrl()).hasToString("https://api.clickup.com/api");
            assertThat(client.goals().get("g1").preview().url()).isEqualTo("https://api.clickup.com/api/v2/goal/g1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.clickup.com/api/v2",
                "https://api.clickup.com/api/v2/",
                "https://api.clickup.com/api/v3",
                " https://proxy.example.com/v2 "
            })
    void build_withBaseUrlThatEndsInAVersion_isRefused(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder()
                        .personalToken("pk_1")
                        .baseUrl(baseUrl)
                        .build())
                .withMessageStartingWith("baseUrl must end before the version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.clickup.com/api", "ftp://api.clickup.com", "no address", " "})
    void build_withBaseUrlThatIsNotAllowed_namesBaseUrl(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpClient.builder()
                        .personalToken("pk_1")
                        .baseUrl(baseUrl)
                        .build())
                .withMessageStartingWith("baseUrl must");
    }

    @Test
    void fromEnv_withPersonalToken_sendsItBare() {
        try (ClickUpClient client = ClickUpClient.fromEnv(
                Environment.of(Map.of("CLICKUP_PERSONAL_TOKEN", fake.token(), "CLICKUP_BASE_URL", fake.baseUrl())))) {
            client.goals().list(fake.workspaceId()).execute();
        }

        assertThat(fake.lastRequest().header("Authorization")).isEqualTo(fake.token());
    }

    @Test
    void fromEnv_withOauthToken_sendsItAsBearer() {
        try (ClickUpClient client = ClickUpClient.fromEnv(Environment.of(Map.of(
                "CLICKUP_OAUTH_TOKEN", fake.oauthToken(),
                "CLICKUP_PERSONAL_TOKEN", " ",
                "CLICKUP_BASE_URL", fake.baseUrl())))) {
            client.goals().list(fake.workspaceId()).execute();
        }

        assertThat(fake.lastRequest().header("Authorization")).isEqualTo("Bearer " + fake.oauthToken());
    }

    @Test
    void fromEnv_withoutBaseUrl_callsClickUp() {
        try (ClickUpClient client = ClickUpClient.fromEnv(Environment.of(Map.of("CLICKUP_PERSONAL_TOKEN", "pk_1")))) {
            assertThat(client.raw().baseUrl()).hasToString(ClickUpClient.DEFAULT_BASE_URL);
        }
    }

    @Test
    void fromEnv_withoutToken_namesBothVariables() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ClickUpClient.fromEnv(Environment.of(Map.of())))
                .withMessageContainingAll("CLICKUP_PERSONAL_TOKEN", "CLICKUP_OAUTH_TOKEN", "not set");
    }

    @Test
    void fromEnv_withBothTokens_namesBothVariables() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ClickUpClient.fromEnv(
                        Environment.of(Map.of("CLICKUP_PERSONAL_TOKEN", "pk_1", "CLICKUP_OAUTH_TOKEN", "1_a"))))
                .withMessageContainingAll("CLICKUP_PERSONAL_TOKEN", "CLICKUP_OAUTH_TOKEN", "both");
    }

    @Test
    void operations_all_areThoseOfClickUpInTheOrderOfItsPages() {
        assertThat(ClickUpClient.operations())
                .extracting(operation -> operation.name() + " " + operation.method() + " " + operation.path() + " "
                        + operation.idempotency() + " " + operation.evidence() + " " + operation.documentation())
                .containsSubsequence(
                        "clickup.goals.list GET /v2/team/{team_id}/goal SAFE RECORDED"
                                + " https://developer.clickup.com/reference/getgoals",
                        "clickup.goals.create POST /v2/team/{team_id}/goal NON_IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/creategoal",
                        "clickup.goals.get GET /v2/goal/{goal_id} SAFE RECORDED"
                                + " https://developer.clickup.com/reference/getgoal",
                        "clickup.goals.update PUT /v2/goal/{goal_id} IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/updategoal",
                        "clickup.goals.delete DELETE /v2/goal/{goal_id} IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/deletegoal",
                        "clickup.keyresults.create POST /v2/goal/{goal_id}/key_result NON_IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/createkeyresult",
                        "clickup.keyresults.update PUT /v2/key_result/{key_result_id} NON_IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/editkeyresult",
                        "clickup.keyresults.delete DELETE /v2/key_result/{key_result_id} IDEMPOTENT RECORDED"
                                + " https://developer.clickup.com/reference/deletekeyresult",
                        "clickup.webhooks.list GET /v2/team/{team_id}/webhook SAFE DOCUMENTED"
                                + " https://developer.clickup.com/reference/getwebhooks",
                        "clickup.webhooks.create POST /v2/team/{team_id}/webhook NON_IDEMPOTENT DOCUMENTED"
                                + " https://developer.clickup.com/reference/createwebhook",
                        "clickup.webhooks.update PUT /v2/webhook/{webhook_id} IDEMPOTENT DOCUMENTED"
                                + " https://developer.clickup.com/reference/updatewebhook",
                        "clickup.webhooks.delete DELETE /v2/webhook/{webhook_id} IDEMPOTENT DOCUMENTED"
                                + " https://developer.clickup.com/reference/deletewebhook",
                        "clickup.oauth.exchange POST /v2/oauth/token NON_IDEMPOTENT DOCUMENTED"
                                + " https://developer.clickup.com/docs/authentication");
    }

    @Test
    void raw_endpointTheSdkDoesNotKnow_hasTheSameCredential() {
        String goal = fake.addGoal("Grow");
        Operation<Map<String, Object>> own =
                Operation.get("clickup.own.get", "/v2/goal/{id}").returningMap();
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build()) {
            assertThat(client.raw().call(own, Request.EMPTY.path("id", goal)).execute())
                    .containsKey("goal");
        }
    }

    @Test
    void close_withHttpClientOfTheUser_leavesItOpen() {
        OkHttpClient shared = new OkHttpClient();
        ClickUpClient.Builder builder = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .okHttpClient(shared);
        builder.build().close();

        try (ClickUpClient second = builder.build()) {
            second.goals().list(fake.workspaceId()).execute();
        }
        assertThat(shared.dispatcher().executorService().isShutdown()).isFalse();
        shared.dispatcher().executorService().shutdown();
        shared.connectionPool().evictAll();
    }

    @Test
    void toString_client_namesVendorAndBaseUrlOnly() {
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build()) {
            assertThat(client).hasToString("ClickUpClient[" + fake.baseUrl() + "]");
        }
    }
}
