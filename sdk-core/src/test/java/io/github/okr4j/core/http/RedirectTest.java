package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects are followed for reads only, within the origin, five at most. */
class RedirectTest {
    @RegisterExtension
    static final WireMockExtension SERVER = server();

    @RegisterExtension
    static final WireMockExtension FOREIGN = server();

    private final CallFactory callFactory = new TestClient()
            .baseUrl(SERVER.baseUrl() + "/api")
            .timing(new VirtualTime().timing())
            .build();

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void get_sameOrigin_isFollowedAndSigned(int status) {
        SERVER.stubFor(get("/api/things/t1").willReturn(redirect(status, "/moved?to=here")));
        SERVER.stubFor(get("/moved?to=here").willReturn(okJson(Acme.THING)));
        assertThat(Acme.get(callFactory).executeForResponse().attempts()).isEqualTo(1);
        assertThat(Acme.get(callFactory).executeAsync().join().id()).isEqualTo("t1");
        SERVER.verify(
                2,
                getRequestedFor(urlEqualTo("/moved?to=here"))
                        .withHeader("Authorization", equalTo("Bearer " + TestClient.TOKEN)));
    }

    @Test
    void get_fiveHops_areFollowed() {
        hops(5);
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    @Test
    void get_sixHops_isRefused() {
        hops(6);
        UnexpectedStatusException e = Acme.failure(UnexpectedStatusException.class, Acme.get(callFactory));
        assertThat(e).hasMessageContaining("More than 5 redirects");
        assertThat(e.isRetryable()).isFalse();
        SERVER.verify(6, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void get_foreignOrigin_isRefusedAndNothingIsSentThere(int status) {
        SERVER.stubFor(any(anyUrl()).willReturn(redirect(status, FOREIGN.baseUrl() + "/api/things/t1?canary=1")));
        OriginException e = Acme.failure(OriginException.class, Acme.get(callFactory));
        assertThat(e)
                .hasMessageContaining(FOREIGN.baseUrl())
                .hasMessageContaining(SERVER.baseUrl())
                .hasMessageNotContaining("canary");
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.isRetryable()).isFalse();
        FOREIGN.verify(0, anyRequestedFor(anyUrl()));
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void get_locationWithUserInfo_isRefused() {
        String location = SERVER.baseUrl().replace("://", "://user:canary@") + "/moved";
        SERVER.stubFor(any(anyUrl()).willReturn(redirect(302, location)));
        assertThat(Acme.failure(OriginException.class, Acme.get(callFactory))).hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void post_anyRedirect_isNeverFollowed(int status) {
        SERVER.stubFor(any(anyUrl()).willReturn(redirect(status, "/moved")));
        UnexpectedStatusException e = Acme.failure(UnexpectedStatusException.class, Acme.create(callFactory));
        assertThat(e.status()).isEqualTo(status);
        assertThat(e).hasMessageContaining("Redirects of writes are not followed");
        assertThat(e.outcome()).as("a redirect often follows an executed POST").isEqualTo(Outcome.UNKNOWN);
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void get_redirectWithoutLocation_isAnUnexpectedStatus() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(302).withBody("where to?")));
        assertThat(Acme.failure(UnexpectedStatusException.class, Acme.get(callFactory))
                        .body())
                .isEqualTo("where to?");
    }

    @Test
    void get_locationThatIsNoAddress_isAnUnexpectedStatusAndSaysSo() {
        SERVER.stubFor(any(anyUrl()).willReturn(redirect(302, "ftp://example.com/canary")));
        UnexpectedStatusException e = Acme.failure(UnexpectedStatusException.class, Acme.get(callFactory));
        assertThat(e)
                .hasMessageContaining("not an http(s) address")
                .hasMessageNotContaining("writes")
                .hasMessageNotContaining("canary");
    }

    @Test
    void get_failureBehindARedirect_isRetriedFromTheBeginning() {
        SERVER.stubFor(get("/api/things/t1").willReturn(redirect(302, "/moved")));
        SERVER.stubFor(get("/moved").willReturn(serverError()));
        ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(e.attempts()).isEqualTo(3);
        SERVER.verify(3, getRequestedFor(urlEqualTo("/api/things/t1")));
        SERVER.verify(3, getRequestedFor(urlEqualTo("/moved")));
    }

    @Test
    void get_httpsToHttp_isRefused() {
        OkHttpClient downgrading = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(302)
                        .message("Found")
                        .header("Location", "http://api.example.com:443/things/t1")
                        .body(ResponseBody.create("", null))
                        .build())
                .build();
        CallFactory secure = new TestClient()
                .baseUrl("https://api.example.com")
                .okHttpClient(downgrading)
                .build();
        assertThat(Acme.failure(OriginException.class, Acme.get(secure)))
                .hasMessageContaining("redirects to http://api.example.com:443");
    }

    @Test
    void sameOrigin_schemeHostOrPort_mustAllBeTheSame() {
        HttpUrl base = HttpUrl.get("https://api.example.com/v1");
        assertThat(Redirect.sameOrigin(base, HttpUrl.get("https://API.example.com:443/other")))
                .isTrue();
        assertThat(Redirect.sameOrigin(base, HttpUrl.get("http://api.example.com/v1")))
                .isFalse();
        assertThat(Redirect.sameOrigin(base, HttpUrl.get("https://example.com/v1")))
                .isFalse();
        assertThat(Redirect.sameOrigin(base, HttpUrl.get("https://api.example.com:444/v1")))
                .isFalse();
        assertThat(Redirect.sameOrigin(base, HttpUrl.get("https://u@api.example.com/v1")))
                .isFalse();
    }

    private static void hops(int count) {
        for (int i = 0; i < count; i++) {
            SERVER.stubFor(get(i == 0 ? "/api/things/t1" : "/hop" + i).willReturn(redirect(302, "/hop" + (i + 1))));
        }
        SERVER.stubFor(get("/hop" + count).willReturn(okJson(Acme.THING)));
    }

    private static ResponseDefinitionBuilder redirect(int status, String location) {
        return status(status).withHeader("Location", location);
    }

    private static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(WireMockConfiguration.options().dynamicPort())
                .build();
    }
}
