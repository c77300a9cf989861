package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.auth.Credentials;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com",
                "https://api.example.com:8443/proxy/",
                " https://api.example.com ",
                "http://localhost:8080",
                "http://127.0.0.1:8080/api",
                "http://127.8.9.1",
                "http://[::1]:8080"
            })
    void checked_httpsOrLoopback_isTaken(String url) {
        assertThat(BaseUrl.checked(url, false).uri().toString()).startsWith("http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://10.0.0.1",
                "http://1271.0.0.1.example.com"
            })
    void checked_httpElsewhere_isRefusedUnlessAllowed(String url) {
        assertThatThrownBy(() -> BaseUrl.checked(url, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must be https");
        assertThat(BaseUrl.checked(url, true).isHttps()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "api.example.com", "ftp://api.example.com", "https://", "file:///etc/passwd"})
    void checked_noAddress_isRefused(String url) {
        assertThatThrownBy(() -> BaseUrl.checked(url, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:canary@api.example.com",
                "https://canary@api.example.com",
                "https://:canary@api.example.com",
                "https://api.example.com?key=canary",
                "https://api.example.com/?",
                "https://api.example.com#canary"
            })
    void checked_userInfoQueryOrFragment_isRefusedWithoutQuotingIt(String url) {
        assertThatThrownBy(() -> BaseUrl.checked(url, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must not contain")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.com/v1", "https://api.example.com/api/v2/", "http://localhost/v10"})
    void checked_endingInAVersion_isRefused(String url) {
        assertThatThrownBy(() -> BaseUrl.checked(url, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must end before the version");
    }

    @Test
    void build_allowInsecure_takesPlainHttp() {
        try (CallFactory callFactory = new TestClient()
                .baseUrl("http://api.example.com/proxy")
                .allowInsecure()
                .build()) {
            assertThat(callFactory.baseUrl()).hasToString("http://api.example.com/proxy");
        }
    }

    @Test
    void build_linksFrom_takesAnOrigin() {
        assertThat(BaseUrl.origin(" http://api.example.com:8080 ")).hasToString("http://api.example.com:8080/");
        assertThat(BaseUrl.origin("https://api.example.com/")).hasToString("https://api.example.com/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://canary@api.example.com",
                "https://:canary@api.example.com",
                "https://api.example.com/canary",
                "https://api.example.com?key=canary",
                "https://api.example.com#canary"
            })
    void build_linksFromWithMoreThanAnOrigin_isRefusedWithoutQuotingIt(String url) {
        TestClient client = new TestClient();
        assertThatThrownBy(() -> client.linksFrom(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("linksFrom must be an origin: scheme, host and port only");
    }

    @Test
    void build_linksFromThatIsNoUrl_isRefused() {
        TestClient client = new TestClient();
        assertThatThrownBy(() -> client.linksFrom("api.example.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("linksFrom must be an http or https URL");
    }

    @Test
    void build_baseUrlThatChangesWithTheCredentials_isCheckedWheneverItChanges() {
        AtomicReference<String> current = new AtomicReference<>("https://one.example.com");
        try (CallFactory callFactory = following(current)) {
            assertThat(callFactory.baseUrl()).hasToString("https://one.example.com/");
            current.set("https://two.example.com/api");
            assertThat(callFactory.baseUrl()).hasToString("https://two.example.com/api");
            current.set("http://three.example.com");
            assertThatThrownBy(() -> Acme.get(callFactory).preview())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("baseUrl must be https");
        }
    }

    @Test
    void build_baseUrlThatChanges_firstIsRefusedBeforeAnyCall() {
        AtomicReference<String> current = new AtomicReference<>("http://one.example.com");
        assertThatThrownBy(() -> following(current))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl must be https");
    }

    private static CallFactory following(AtomicReference<String> current) {
        return new TestClient()
                .followingCaller(
                        new TestClient.AcmeProfile(), Credentials.bearer("token", TestClient.TOKEN), current::get);
    }
}
