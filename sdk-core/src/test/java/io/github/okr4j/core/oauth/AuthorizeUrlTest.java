package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizeUrlTest {
    private static final URI PAGE = URI.create("https://oauth.example.com/oauth/authorize");

    @Test
    void of_allParts_encodesThem() {
        assertThat(AuthorizeUrl.of(PAGE, "a b", "https://app.example.com/x?y=z", "s&t"))
                .hasToString("https://oauth.example.com/oauth/authorize?client_id=a+b"
                        + "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fx%3Fy%3Dz&state=s%26t");
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://app.example.com, s, clientId",
        "a, '', s, redirectUri",
        "a, /back, s, redirectUri",
        "a, https://app.example.com/#x, s, redirectUri",
        "a, 'https://app example', s, redirectUri",
        "a, https://app.example.com, ' ', state",
        "a, https://app.example.com, , state"
    })
    void of_badPart_isRefusedByName(String clientId, String redirectUri, String state, String parameter) {
        assertThatThrownBy(() -> AuthorizeUrl.of(PAGE, clientId, redirectUri, state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(parameter + " must");
    }

    @Test
    void newState_isNeverTheSame() {
        assertThat(AuthorizeUrl.newState()).hasSize(32).isNotEqualTo(AuthorizeUrl.newState());
    }
}
