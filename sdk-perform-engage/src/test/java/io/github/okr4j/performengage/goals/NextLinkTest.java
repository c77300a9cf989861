package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's links are built from a request's headers, so a proxy can make them point anywhere. */
class NextLinkTest {
    @AutoClose
    private final FakePerformEngage fake = FakePerformEngage.start();

    @AutoClose
    private final FakePerformEngage foreign = FakePerformEngage.start();

    @AutoClose
    private final PerformEngageClient client = PerformEngageClient.builder()
            .baseUrl(fake.baseUrl())
            .credentials(fake.username(), fake.apiKey())
            .build();

    @Test
    void next_toAnotherServer_failsAfterItsItemsAndSendsNothingThere() {
        foreign.addGoal("Stolen", null, 0, 0, 1);
        inject(foreign.baseUrl() + "/api/v2/goals/?limit=1&offset=1");

        Iterator<Goal> goals = client.goals().list(1).iterator();

        assertThat(goals.next().apiId()).isEqualTo("580:a");
        assertThatThrownBy(goals::hasNext)
                .isInstanceOfSatisfying(
                        OriginException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                .hasMessageContaining("nothing was sent there");
        assertThat(foreign.requests()).isEmpty();
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com/api/v2/goals/?limit=1&offset=1",
                "//evil.example.com/api/v2/goals/?limit=1&offset=1",
                "http://user:password@localhost/api/v2/goals/?limit=1&offset=1",
                "ftp://localhost/api/v2/goals/?limit=1&offset=1",
                "javascript:alert(1)",
                "http://"
            })
    void next_toAnywhereElse_isRefused(String link) {
        inject(link);

        assertThatThrownBy(() -> client.goals().list(1).toList()).isInstanceOf(OriginException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void next_withOtherParameters_givesOnlyItsPosition() {
        inject(fake.baseUrl() + "/api/v2/users/?limit=1&offset=1&format=xml&search=x");
        inject(null);

        assertThat(client.goals().list(1)).hasSize(2);

        assertThat(fake.requests())
                .extracting(request -> request.path() + "?" + request.query())
                .containsExactly("/api/v2/goals/?limit=1&offset=0", "/api/v2/goals/?limit=1&offset=1");
    }

    @Test
    void next_relative_isResolvedAgainstTheBaseUrl() {
        inject("/api/v2/goals/?limit=1&offset=1");
        inject(null);

        assertThat(client.goals().list(1)).hasSize(2);
        assertThat(fake.requests()).extracting(ReceivedRequest::query).contains("limit=1&offset=1");
    }

    @Test
    void next_overHttpForAnHttpsBaseUrl_isAskedOverHttps() {
        List<String> asked = new ArrayList<>();
        OkHttpClient canned = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    String url = chain.request().url().toString();
                    asked.add(url);
                    String next =
                            url.contains("offset=0") ? "http://pro.weekly10.net/api/v2/goals/?limit=1&offset=1" : null;
                    return new Response.Builder()
                            .request(chain.request())
                            .protocol(Protocol.HTTP_1_1)
                            .code(200)
                            .message("OK")
                            .body(ResponseBody.create(page(next), MediaType.get("application/json")))
                            .build();
                })
                .build();
        try (PerformEngageClient pro = PerformEngageClient.builder()
                .region("pro")
                .credentials("user", "key")
                .okHttpClient(canned)
                .build()) {
            assertThat(pro.goals().list(1)).hasSize(2);
        }

        assertThat(asked)
                .containsExactly(
                        "https://pro.weekly10.net/api/v2/goals/?limit=1&offset=0",
                        "https://pro.weekly10.net/api/v2/goals/?limit=1&offset=1");
    }

    @Test
    void linksFrom_vendorBehindAGateway_isReadThroughTheGatewayAlone() {
        try (PerformEngageClient behind = behindAGateway("https://pro.weekly10.net")) {
            inject("https://pro.weekly10.net/api/v2/goals/?limit=1&offset=1&search=x");
            inject(null);

            assertThat(behind.goals().list(1)).hasSize(2);
        }
        assertThat(fake.requests())
                .extracting(request -> request.path() + "?" + request.query())
                .containsExactly("/api/v2/goals/?limit=1&offset=0", "/api/v2/goals/?limit=1&offset=1");
    }

    @Test
    void linksFrom_linkToAThirdServer_isRefused() {
        try (PerformEngageClient behind = behindAGateway("https://pro.weekly10.net")) {
            inject(foreign.baseUrl() + "/api/v2/goals/?limit=1&offset=1");

            assertThatThrownBy(() -> behind.goals().list(1).toList()).isInstanceOf(OriginException.class);
        }
        assertThat(foreign.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pro.weekly10.net",
                "ftp://pro.weekly10.net",
                "https://pro.weekly10.net/api",
                "https://user@pro.weekly10.net",
                "https://pro.weekly10.net?a=b",
                "https://pro.weekly10.net#a",
                " "
            })
    void linksFrom_noOrigin_isRefused(String text) {
        assertThatThrownBy(() -> PerformEngageClient.builder().linksFrom(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("linksFrom must be");
    }

    private PerformEngageClient behindAGateway(String linksFrom) {
        return PerformEngageClient.builder()
                .baseUrl(fake.baseUrl())
                .linksFrom(linksFrom)
                .credentials(fake.username(), fake.apiKey())
                .build();
    }

    private void inject(String next) {
        fake.inject(Fault.body(200, "application/json", page(next)));
    }

    private static String page(String next) {
        String link = next == null ? "null" : "\"" + next + "\"";
        return "{\"count\": 2, \"next\": " + link + ", \"previous\": null, \"results\": [{\"api_id\": \"580:a\"}]}";
    }
}
