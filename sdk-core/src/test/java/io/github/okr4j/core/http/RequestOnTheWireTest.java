package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.contract.VirtualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact bytes that a server receives. */
class RequestOnTheWireTest {
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = RawServer.responding("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void get_plain_hasOurHeadersAndNoBody() {
        Acme.get(client().build()).execute();
        assertThat(request())
                .startsWith("GET /things/t1 HTTP/1.1\r\n")
                .contains("\r\nAccept: application/json\r\n", "\r\nAuthorization: Bearer " + TestClient.TOKEN + "\r\n")
                .containsPattern("\r\nUser-Agent: okr4j/\\S+ Java/\\d+\r\n")
                .doesNotContain("Content-Type", "Content-Length")
                .endsWith("\r\n\r\n");
    }

    @Test
    void post_form_isEncodedOnceAndNamedAsSuch() {
        Request form = Request.EMPTY
                .form("grant", "a&b=c")
                .form("left_out", (String) null)
                .form("token", Secret.of("token", "x +/\u00e9"));
        client().build().call(Acme.CREATE, form).execute();
        assertThat(request())
                .contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n")
                .endsWith("\r\n\r\ngrant=a%26b%3Dc&token=x+%2B%2F%C3%A9");
        assertThat(client().build().call(Acme.CREATE, form).preview().body()).isEqualTo("grant=a%26b%3Dc&token=***");
        assertThat(form).asString().doesNotContain("+/");
    }

    @Test
    void post_body_isJsonWithItsLength() {
        client().build()
                .call(Acme.CREATE, Request.EMPTY.body(Map.of("name", "Zi\u00e9l")))
                .execute();
        assertThat(request())
                .startsWith("POST /things HTTP/1.1\r\n")
                .contains("\r\nContent-Type: application/json\r\n", "\r\nContent-Length: 16\r\n")
                .endsWith("\r\n\r\n" + bytesOf("{\"name\":\"Zi\u00e9l\"}"));
    }

    @Test
    void target_pathAndQuery_areEncodedOnce() {
        Operation<Acme.Thing> search =
                Operation.get("acme.things.search", "/things/{id}/").returning(Acme.Thing.class);
        Request request = Request.EMPTY
                .path("id", "a:b/c")
                .query("period.start", "2026-01-01")
                .query("title", "a&b=c d+\u00e9%")
                .query("id", List.of(1, 2));
        new TestClient()
                .baseUrl(server.url() + "/proxy/")
                .build()
                .call(search, request)
                .execute();
        assertThat(request())
                .startsWith("GET /proxy/things/a%3Ab%2Fc/?period.start=2026-01-01"
                        + "&title=a%26b%3Dc%20d%2B%C3%A9%25&id=1&id=2 HTTP/1.1\r\n");
    }

    @Test
    void credentials_eachKind_areExactlyTheVendorsBytes() {
        assertThat(sentWith(Credentials.bearer("token", "abc"))).contains("\r\nAuthorization: Bearer abc\r\n");
        assertThat(sentWith(Credentials.rawToken("token", "pk_1_ABC"))).contains("\r\nAuthorization: pk_1_ABC\r\n");
        assertThat(sentWith(Credentials.apiKey("apiKey", "x-api-token", "abc")))
                .contains("\r\nx-api-token: abc\r\n")
                .doesNotContain("Authorization");
        assertThat(sentWith(Credentials.basic("ren\u00e9e", "k\u00e9y")))
                .contains("\r\nAuthorization: Basic cmVuw6llOmvDqXk=\r\n");
        assertThat(sentWith(Credentials.hmacSha256("S1-HMAC-SHA256", "\u043a\u043b\u044e\u0447", "\u00df\u20ac")))
                .contains("\r\nAuthorization: S1-HMAC-SHA256 Credential=" + bytesOf("\u043a\u043b\u044e\u0447")
                        + "&Timestamp=2026-01-05T08:00:00Z&Signature=");
    }

    @Test
    void header_ofClientAndCall_areSent() {
        Acme.get(client().header("X-Client", "c").build()).header("X-Call", "d").execute();
        assertThat(request()).contains("\r\nX-Client: c\r\n", "\r\nX-Call: d\r\n");
    }

    @Test
    void header_sameNameAsOneOfOurs_replacesIt() {
        Acme.get(client().build())
                .header("user-agent", "mine/1")
                .header("ACCEPT", "application/vnd.x")
                .execute();
        assertThat(request())
                .contains("\r\nuser-agent: mine/1\r\n", "\r\nACCEPT: application/vnd.x\r\n")
                .doesNotContain("okr4j/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "AUTHORIZATION", "x-api-token", "X-API-Token"})
    void header_ofTheCredentials_isRefusedAndNothingIsSent(String name) {
        CallFactory callFactory = client().credentials(Credentials.apiKey("apiKey", "x-api-token", "abc"))
                .build();
        assertThatThrownBy(() -> Acme.get(callFactory).header(name, "canary").execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> Acme.get(callFactory)
                        .header(name, "canary")
                        .executeAsync()
                        .join())
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acme.get(callFactory).header(name, "canary").preview())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\0b", "\u00e9"})
    void header_controlCharacterOrNonAscii_isRefusedAndNothingIsSent(String value) {
        assertThatThrownBy(() -> Acme.get(client().build()).header("X-Call", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Call");
        assertThatThrownBy(() -> client().header("X-Client", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Client");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void get_withBody_isRefusedAndNothingIsSent() {
        Request withBody = Request.EMPTY.path("id", "t1").body(Map.of());
        assertThatThrownBy(() -> client().build().call(Acme.GET, withBody).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes no body");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void vendorPath_dependsOnTheHost() {
        VendorProfile prefixing = new TestClient.AcmeProfile() {
            @Override
            public String path(String host, String path) {
                return host.equals("127.0.0.1") ? "/company" + path : path;
            }
        };
        Acme.get(client().profile(prefixing).build()).execute();
        assertThat(request()).startsWith("GET /company/things/t1 ");
    }

    private String sentWith(Credentials credentials) {
        Acme.get(client().credentials(credentials).build()).execute();
        return server.requests().get(server.requests().size() - 1);
    }

    private TestClient client() {
        return new TestClient().baseUrl(server.url()).timing(new VirtualTime().timing());
    }

    private String request() {
        assertThat(server.requests()).hasSize(1);
        return server.requests().get(0);
    }

    /** UTF-8 as the server keeps it, a character for each byte. */
    private static String bytesOf(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
