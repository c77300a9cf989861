package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
