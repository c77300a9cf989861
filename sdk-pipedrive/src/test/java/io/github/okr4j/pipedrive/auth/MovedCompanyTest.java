package io.github.okr4j.pipedrive.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import io.github.okr4j.testkit.pipedrive.FakePipedriveOAuth;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that gets another host while a client is in use. */
class MovedCompanyTest {
    private static final String BACK = "https://app.example.com/back";

    private final VirtualTime time = new VirtualTime();
    private final FakePipedrive fake = FakePipedrive.start();
    private final FakePipedriveOAuth authority = FakePipedriveOAuth.start();
    private final TokenStore store = TokenStore.inMemory(null);
    private final List<String> called = new CopyOnWriteArrayList<>();
    private final PipedriveOAuth app = PipedriveOAuth.builder()
            .baseUrl(authority.baseUrl())
            .clientId(authority.clientId())
            .clientSecret(authority.clientSecret())
            .redirectUri(BACK)
            .timing(time.timing())
            .build();

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
    void apiDomain_ofNewerTokens_isFollowedByTheSameClient() {
        grant("https://acme.pipedrive.com");
        try (PipedriveClient client = client()) {
            client.goals().find(GoalQuery.NONE).execute();
            time.advance(Duration.ofHours(2));
            grant("https://beta.pipedrive.com");
            client.goals().find(GoalQuery.NONE).execute();
            assertThat(client.raw().baseUrl()).hasToString("https://beta.pipedrive.com/");
        }
        assertThat(called)
                .containsExactly(
                        "https://acme.pipedrive.com/api/v1/goals/find", "https://beta.pipedrive.com/api/v1/goals/find");
    }

    @Test
    void apiDomain_ofAnotherVendor_getsNoToken() {
        grant("https://acme.pipedrive.com");
        try (PipedriveClient client = client()) {
            client.goals().find(GoalQuery.NONE).execute();
            time.advance(Duration.ofHours(2));
            grant("https://pipedrive.com.evil.example");
            client.goals().find(GoalQuery.NONE).execute();
        }
        assertThat(called)
                .containsExactly(
                        "https://acme.pipedrive.com/api/v1/goals/find", "https://api.pipedrive.com/v1/goals/find");
    }

    @Test
    void apiDomain_isNotFollowedIfTheUserSetTheHost() {
        grant("https://acme.pipedrive.com");
        try (PipedriveClient client = PipedriveClient.builder()
                .oauth(app, store)
                .companyDomain("gamma")
                .build()) {
            assertThat(client.raw().baseUrl()).hasToString("https://gamma.pipedrive.com/");
        }
    }

    @Test
    void oauth_tellsScopesExpiryAndCompanyWithoutACall() {
        grant("https://acme.pipedrive.com");
        try (PipedriveClient client = client()) {
            OAuthTokens tokens = client.oauth().tokens();
            assertThat(tokens.scopes()).contains("goals:full");
            assertThat(tokens.expiresAt()).isEqualTo(time.now().plusSeconds(3599));
            assertThat(PipedriveOAuth.companyDomain(tokens)).contains("acme");
            assertThat(tokens.toString() + tokens.accessToken() + client.oauth())
                    .doesNotContain(tokens.accessToken().reveal());
        }
        assertThat(called).isEmpty();
    }

    @Test
    void oauth_clientWithAnApiToken_saysSo() {
        try (PipedriveClient client = PipedriveClient.builder().apiToken("t").build()) {
            assertThatThrownBy(client::oauth)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("oauth(app, store)");
        }
    }

    /** As another process saves them, with the company's host. */
    private void grant(String apiDomain) {
        OAuthTokens tokens = app.exchange(authority.authorize(BACK)).execute();
        store.save(new OAuthTokens(
                tokens.accessToken(),
                tokens.refreshToken(),
                tokens.expiresAt(),
                tokens.scopes(),
                apiDomain,
                tokens.clientId()));
    }

    /** Its requests reach the fake, whatever host they are for. */
    private PipedriveClient client() {
        HttpUrl real = HttpUrl.get(fake.baseUrl());
        OkHttpClient rerouted = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    HttpUrl url = chain.request().url();
                    called.add(url.newBuilder().query(null).build().toString());
                    HttpUrl there = url.newBuilder()
                            .scheme(real.scheme())
                            .host(real.host())
                            .port(real.port())
                            .build();
                    return chain.proceed(chain.request().newBuilder().url(there).build());
                })
                .build();
        return PipedriveClient.builder()
                .oauth(app, store)
                .okHttpClient(rerouted)
                .timing(time.timing())
                .build();
    }
}
