package io.github.okr4j.clickup.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.ClickUpError;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpOAuthTest {
    private static final String BACK = "https://app.example.com/back?from=click up&x=1";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpOAuth oauth = app(fake.clientSecret());

    @Test
    void authorizeUrl_appAndState_areEncodedInTheQuery() {
        ClickUpOAuth.Builder app = ClickUpOAuth.builder().clientId("A B&C").clientSecret("s");
        try (ClickUpOAuth odd =
                app.redirectUri("https://app.example.com/back?a=1&b=%20").build()) {
            assertThat(odd.authorizeUrl("x/y+z=&"))
                    .isEqualTo(URI.create("https://app.clickup.com/api?client_id=A+B%26C"
                            + "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fback%3Fa%3D1%26b%3D%2520"
                            + "&state=x%2Fy%2Bz%3D%26"));
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void stateAndCode_blank_areRefusedByName(String text) {
        assertRefused("state must not", () -> oauth.authorizeUrl(text));
        assertRefused("code must not", () -> oauth.exchange(text));
        assertRefused("code must not", () -> oauth.exchange("a\nb"));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void exchange_code_goesInTheBodyAndNeverInTheQuery() {
        String code = fake.authorize();

        AccessToken token = oauth.exchange(code).execute();

        assertThat(token.token().reveal()).isEqualTo(fake.oauthToken());
        assertThat(token.tokenType()).isEqualTo("Bearer");
        assertThat(fake.requests()).singleElement().satisfies(sent -> {
            assertThat(sent.query()).isEmpty();
            assertThat(sent.header("authorization")).isNull();
            assertThat(sent.header("content-type")).isEqualTo("application/json");
            assertThat(sent.body())
                    .isEqualTo("{\"client_id\":\"" + fake.clientId() + "\",\"client_secret\":\"" + fake.clientSecret()
                            + "\",\"code\":\"" + code + "\"}");
        });
    }

    @Test
    void exchange_token_opensTheApi() {
        String token = oauth.exchange(fake.authorize()).execute().token().reveal();
        try (ClickUpClient client = ClickUpClient.builder()
                .oauthToken(token)
                .baseUrl(fake.baseUrl())
                .build()) {
            assertThat(client.goals().list(fake.workspaceId()).execute().all()).isEmpty();
        }
    }

    @Test
    void exchange_sameCodeTwice_isRefusedWithoutACode() {
        String code = fake.authorize();
        oauth.exchange(code).execute();

        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> oauth.exchange(code).execute());

        assertThat(e.vendorError().code()).isNull();
        assertThat(ClickUpError.of(e).meaning()).isEqualTo(ClickUpError.Meaning.INPUT);
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void exchange_wrongSecret_isAnErrorOfTheAppThatHoldsNoSecret() {
        try (ClickUpOAuth stranger = app("wrong/secret")) {
            UnauthorizedException e = catchThrowableOfType(
                    UnauthorizedException.class,
                    () -> stranger.exchange(fake.authorize()).execute());

            assertThat(ClickUpError.of(e).meaning()).isEqualTo(ClickUpError.Meaning.APP);
            assertThat(e + e.toDiagnostics()).doesNotContain("wrong/secret");
        }
        assertThat(fake.requests()).as("never refreshed, never repeated").hasSize(1);
    }

    @Test
    void exchange_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> oauth.exchange(fake.authorize()).execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"access_token\":\"\"}", "{\"access_token\":null}", "{\"access_token\":\"a b\"}"})
    void exchange_answerWithoutAUsableToken_isADecodeException(String body) {
        fake.inject(Fault.body(200, "application/json", body));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> oauth.exchange(fake.authorize()).execute());

        assertThat(e.path()).isEqualTo("$.access_token");
    }

    @Test
    void token_withUnknownMembers_printsNoneOfTheirValues() {
        fake.inject(
                Fault.body(200, "application/json", "{\"access_token\":\"CANARY0A\",\"more_secret\":\"CANARY0B\"}"));

        AccessToken token = oauth.exchange("c").execute();

        assertThat(token.additional()).containsEntry("more_secret", "CANARY0B");
        assertThat(token.toString()).contains("more_secret").doesNotContain("CANARY0");
    }

    @Test
    void preview_ofAnExchange_masksTheSecret() {
        String preview = oauth.exchange("CODE0ONCE").preview().toCurl();

        assertThat(preview).contains(fake.clientId(), "\"client_secret\":\"***\"");
        assertThat(preview + oauth + oauth.exchange("CODE0ONCE")).doesNotContain(fake.clientSecret(), "CODE0ONCE");
    }

    @Test
    void build_incompleteOrWrong_namesTheParameter() {
        assertRefused(
                "clientSecret must be set",
                () -> ClickUpOAuth.builder().clientId("a").redirectUri(BACK).build());
        assertRefused(
                "clientId must be set",
                () -> ClickUpOAuth.builder()
                        .clientSecret("s")
                        .redirectUri("https://app.example.com")
                        .build());
        assertRefused(
                "redirectUri must be set",
                () -> ClickUpOAuth.builder().clientId("a").clientSecret("s").build());
        assertRefused(
                "clientId, clientSecret, redirectUri must be set",
                () -> ClickUpOAuth.builder().build());
        for (String address : new String[] {BACK, "app.example.com", "https://a.example/#x"}) {
            assertRefused(
                    "redirectUri must be",
                    () -> ClickUpOAuth.builder()
                            .clientId("a")
                            .clientSecret("s")
                            .redirectUri(address)
                            .build());
        }
        assertRefused("clientId must not", () -> ClickUpOAuth.builder().clientId(" "));
        assertRefused("clientSecret must not", () -> ClickUpOAuth.builder().clientSecret("a\n"));
    }

    private ClickUpOAuth app(String secret) {
        return ClickUpOAuth.builder()
                .clientId(fake.clientId())
                .clientSecret(secret)
                .redirectUri("https://app.example.com/back")
                .baseUrl(fake.baseUrl())
                .timing(new VirtualTime().timing())
                .build();
    }

    private static void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
    }
}
