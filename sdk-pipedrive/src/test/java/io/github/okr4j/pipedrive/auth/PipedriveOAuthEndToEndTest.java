package io.github.okr4j.pipedrive.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import io.github.okr4j.testkit.pipedrive.FakePipedriveOAuth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a user's consent to months of unattended calls. */
class PipedriveOAuthEndToEndTest {
    private static final String BACK = "https://app.example.com/back";

    private final VirtualTime time = new VirtualTime();
    private final FakePipedrive fake = FakePipedrive.start();
    private final FakePipedriveOAuth authority = FakePipedriveOAuth.start();
    private final TokenStore store = TokenStore.inMemory(null);
    private final PipedriveOAuth app = app(authority.clientSecret());

    @BeforeEach
    void trust() {
        fake.trust(authority);
    }

    @AfterEach
    void close() {
        app.close();
        authority.close();
        fake.close();
    }

    @Test
    void authorizeUrl_isTheVendorsPage() {
        PipedriveOAuth real = PipedriveOAuth.builder()
                .clientId("app-7")
                .clientSecret("s")
                .redirectUri(BACK)
                .build();
        assertThat(real.authorizeUrl("st"))
                .hasToString("https://oauth.pipedrive.com/oauth/authorize?client_id=app-7"
                        + "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fback&state=st");
        assertThat(real).hasToString("PipedriveOAuth[https://oauth.pipedrive.com/]");
    }

    @Test
    void exchange_goodCode_givesTokensForTheApi() {
        OAuthTokens tokens = app.exchange(authority.authorize(BACK)).execute();
        assertThat(tokens.scopes()).contains("base", "goals:full");
        assertThat(tokens.expiresAt()).isEqualTo(time.now().plusSeconds(3599));
        assertThat(authority.lastRequest().header("content-type")).isEqualTo("application/x-www-form-urlencoded");
        store.save(tokens);
        assertThat(client().goals().find(GoalQuery.NONE).execute()).isEmpty();
    }

    @Test
    void exchange_theSameCodeTwice_isRefusedInTheVendorsWords() {
        String code = authority.authorize(BACK);
        app.exchange(code).execute();
        assertThatThrownBy(() -> app.exchange(code).execute())
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Invalid grant: authorization_code is invalid");
    }

    @Test
    void exchange_codeOfAnotherAddress_isRefused() {
        assertThatThrownBy(() -> app.exchange(authority.authorize(BACK + "2")).execute())
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("redirect_uri");
    }

    @Test
    void exchange_wrongSecret_isRefusedWithoutNamingIt() {
        PipedriveOAuth wrong = app("wrong-4711");
        assertThatThrownBy(() -> wrong.exchange(authority.authorize(BACK)).execute())
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Invalid client: client is invalid")
                .hasMessageNotContaining("4711");
    }

    @Test
    void calls_forThreeMonths_renewTheTokensUnattended() {
        authority.rotateRefreshTokens();
        authorize();
        PipedriveClient client = client();
        for (int day = 0; day < 90; day++) {
            authority.expireAccessTokens();
            assertThat(client.goals().find(GoalQuery.NONE).execute()).isEmpty();
            time.advance(Duration.ofDays(1));
        }
        assertThat(authority.requests()).hasSize(1 + 90);
    }

    @Test
    void hundredCalls_withATokenThatHasEnded_makeOneRefresh() throws Exception {
        authority.rotateRefreshTokens();
        authorize();
        PipedriveClient client = client();
        time.advance(Duration.ofHours(1));
        authority.expireAccessTokens();
        authority.forgetRequests();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(client.goals().find(GoalQuery.NONE).executeAsync());
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        assertThat(authority.requests()).hasSize(1);
        assertThat(fake.requests()).hasSize(100);
    }

    @Test
    void uninstalled_saysThatTheUserMustAuthoriseAgain_andGoesOnThereafter() {
        authorize();
        PipedriveClient client = client();
        authority.uninstall();
        assertThatThrownBy(() -> client.goals().find(GoalQuery.NONE).execute())
                .isInstanceOf(ReauthorizationRequiredException.class)
                .hasMessageContaining("must authorize the app again")
                .hasMessageContaining("pipedrive.goals.find");
        authorize();
        time.advance(Duration.ofMinutes(1));
        assertThat(client.goals().find(GoalQuery.NONE).execute()).isEmpty();
    }

    @Test
    void authorizationServerDown_isARefreshThatMayBeTriedAgain() {
        authorize();
        PipedriveClient client = client();
        authority.expireAccessTokens();
        authority.inject(Fault.status(503).times(3));
        assertThatThrownBy(() -> client.goals().find(GoalQuery.NONE).execute())
                .isInstanceOfSatisfying(
                        TokenRefreshException.class,
                        e -> assertThat(e.isRetryable()).isTrue());
        time.advance(Duration.ofSeconds(1));
        assertThat(client.goals().find(GoalQuery.NONE).execute()).isEmpty();
    }

    @Test
    void tokenThatTheApiRefusesForGood_isUnauthorized() {
        authorize();
        PipedriveClient client = client();
        fake.inject(Fault.status(401).times(2));
        assertThatThrownBy(() -> client.goals().find(GoalQuery.NONE).execute())
                .isInstanceOfSatisfying(
                        UnauthorizedException.class,
                        e -> assertThat(e.attempts()).isEqualTo(2));
    }

    @Test
    void revoke_refreshToken_endsAll() {
        OAuthTokens tokens = authorize();
        app.revoke(tokens).execute();
        assertThat(authority.lastRequest().body()).endsWith("&token_type_hint=refresh_token");
        assertThatThrownBy(() -> client().goals().find(GoalQuery.NONE).execute())
                .isInstanceOf(ReauthorizationRequiredException.class);
    }

    @Test
    void revoke_accessTokenAlone_leavesTheRefreshToken() {
        OAuthTokens tokens = authorize();
        app.revoke(tokens.withRefreshToken(null)).execute();
        assertThat(client().goals().find(GoalQuery.NONE).execute()).isEmpty();
        assertThat(store.load()).isNotEqualTo(tokens);
    }

    @Test
    void refresh_byHand_answersTheSameRefreshToken() {
        Secret refreshToken = authorize().refreshToken();
        assertThat(app.refresh(refreshToken).execute().refreshToken()).isEqualTo(refreshToken);
    }

    private OAuthTokens authorize() {
        OAuthTokens tokens = app.exchange(authority.authorize(BACK)).execute();
        store.save(tokens);
        return tokens;
    }

    private PipedriveOAuth app(String secret) {
        return PipedriveOAuth.builder()
                .clientId(authority.clientId())
                .clientSecret(secret)
                .redirectUri(BACK)
                .baseUrl(authority.baseUrl())
                .timing(time.timing())
                .build();
    }

    private PipedriveClient client() {
        return PipedriveClient.builder()
                .oauth(app, store)
                .baseUrl(fake.baseUrl())
                .timing(time.timing())
                .build();
    }
}
