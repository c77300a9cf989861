package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerdooClientTest extends PerdooFixture {
    @Test
    void anyCall_onTheWire_isAPostOfJsonWithTheBearerTokenToTheOneAddress() {
        assertThat(client.users().me().execute()).isNotNull();

        ReceivedRequest request = fake.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/graphql/");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + fake.token());
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/graphql", "/graphql/", "/proxy", "/proxy/graphql/"})
    void baseUrl_withOrWithoutTheApisPath_keepsTheSlashAtTheEnd(String suffix) {
        respond(200, Map.of(), "{\"data\":{\"me\":{\"id\":\"a\"}}}");
        try (PerdooClient other = PerdooClient.builder()
                .baseUrl(fake.baseUrl() + suffix)
                .token(fake.token())
                .build()) {
            assertThat(other.users().me().execute().id()).isEqualTo("a");
        }
        String prefix = suffix.startsWith("/proxy") ? "/proxy" : "";
        assertThat(fake.requests().get(0).path()).isEqualTo(prefix + "/graphql/");
    }

    @Test
    void baseUrl_notSet_isThatOfTheCurrentArticles() {
        try (PerdooClient usual = PerdooClient.builder().token("token-4711").build()) {
            assertThat(usual.users().me().preview().url()).isEqualTo("https://eu.perdoo.com/graphql/");
        }
        try (PerdooClient older = PerdooClient.builder()
                .token("token-4711")
                .baseUrl(PerdooClient.ALTERNATIVE_BASE_URL)
                .build()) {
            assertThat(older.users().me().preview().url()).isEqualTo("https://api-eu.perdoo.com/graphql/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.simpleokr.com",
                "https://api.simpleokr.com./graphql/",
                "https://API.SimpleOKR.com",
                "https://simpleokr.com"
            })
    void build_hostOfSimpleOkr_isRefused(String url) {
        assertThatThrownBy(() ->
                        PerdooClient.builder().token("secret-1").baseUrl(url).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Simple OKR")
                .hasMessageNotContaining("secret-1");
    }

    @Test
    void hostsAndCredentials_ofTheTwoClients_areNotShared() {
        assertThat(List.of(PerdooClient.DEFAULT_BASE_URL, PerdooClient.ALTERNATIVE_BASE_URL))
                .doesNotContain(PerdooRestClient.SIMPLE_OKR_BASE_URL);
        Environment rest =
                Environment.of(Map.of("PERDOO_REST_TOKEN", "t", "PERDOO_REST_BASE_URL", "https://okr.example.com"));
        assertThatThrownBy(() -> PerdooClient.fromEnv(rest))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PERDOO_TOKEN");
    }

    @Test
    void fromEnv_tokenAndHost_areTaken() {
        Environment both = Environment.of(Map.of("PERDOO_TOKEN", fake.token(), "PERDOO_BASE_URL", fake.baseUrl()));
        try (PerdooClient other = PerdooClient.fromEnv(both)) {
            assertThat(other.users().me().execute().id()).isEqualTo(ann);
        }
        try (PerdooClient other = PerdooClient.fromEnv(Environment.of(Map.of("PERDOO_TOKEN", "t")))) {
            assertThat(other).hasToString("PerdooClient[https://eu.perdoo.com/]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void token_thatNoHeaderCanCarry_isRefused(String token) {
        assertThatThrownBy(() -> PerdooClient.builder().token(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
    }

    @Test
    void build_withoutToken_isRefused() {
        assertThatThrownBy(() -> PerdooClient.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token(value)");
    }

    @Test
    void wrongToken_isUnauthorizedAndSaysWhereTokensAreMade() {
        try (PerdooClient other = PerdooClient.builder()
                .baseUrl(fake.baseUrl())
                .token("wrong-token-4711")
                .build()) {
            UnauthorizedException e =
                    failure(UnauthorizedException.class, other.users().me());

            assertThat(e).hasMessageContaining("API Tokens").hasMessageNotContaining("4711");
        }
    }

    @Test
    void texts_ofClientCallsAndFailures_holdNoToken() {
        respond(400, Map.of(), "{\"errors\":[{\"message\":\"bad token " + fake.token() + "\"}]}");
        Exception e = failure(Exception.class, client.users().me());

        assertThat(client.toString()
                        + client.raw()
                        + client.users()
                        + client.objectives().list(ObjectiveQuery.ALL)
                        + client.users().me().preview()
                        + client.users().me().preview().toCurl()
                        + e)
                .doesNotContain(fake.token());
    }

    @Test
    void operations_reads_areSafeAndWritesAreNot() {
        for (Operation<?> operation : PerdooClient.operations()) {
            boolean write =
                    operation.name().endsWith(".upsert") || operation.name().endsWith(".mutate");
            assertThat(operation.idempotency())
                    .as(operation.name())
                    .isEqualTo(write ? Idempotency.NON_IDEMPOTENT : Idempotency.SAFE);
            assertThat(operation.path()).isEqualTo("/graphql/");
        }
        assertThat(PerdooClient.operations().stream()
                        .filter(operation -> operation.evidence() == Evidence.RECORDED)
                        .map(Operation::name))
                .contains("perdoo.graphql.objectives.upsert", "perdoo.graphql.users.me")
                .doesNotContain("perdoo.graphql.results.upsert", "perdoo.graphql.commits.upsert");
    }
}
