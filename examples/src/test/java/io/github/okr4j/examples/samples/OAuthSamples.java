package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.auth.AccessToken;
import io.github.okr4j.clickup.auth.ClickUpOAuth;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.core.oauth.AuthorizeUrl;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The Java samples of {@code docs/oauth.md}. */
final class OAuthSamples {
    private OAuthSamples() {}

    static void pipedrive(String id, String secret, String uri, String code, Path path) {
        // sample: pipedrive
        PipedriveOAuth app = PipedriveOAuth.builder()
                .clientId(id)
                .clientSecret(secret)
                .redirectUri(uri)
                .build();
        String state = AuthorizeUrl.newState(); // keep it in the user's session
        URI address = app.authorizeUrl(state); // send the user there

        TokenStore store = TokenStore.file(path); // or JdbcTokenStore.of(dataSource, "acme/4711")
        store.save(app.exchange(code).execute()); // once, after the user has authorized the app

        PipedriveClient client = PipedriveClient.builder()
                .oauth(app, store)
                .rateBudget(RateLimiter.builder()
                        .requests(80, Duration.ofSeconds(2))
                        .build())
                .build();
        // end
        close(client, address);
    }

    static void tokens(PipedriveClient client) {
        // sample: tokens
        OAuthTokens tokens = client.oauth().tokens();
        String company = PipedriveOAuth.companyDomain(tokens).orElse("unknown");
        System.out.println(company + ": " + tokens.scopes() + " until " + tokens.expiresAt());
        // end
    }

    static void clickUp(String id, String secret, String uri, String code) {
        // sample: clickup
        try (ClickUpOAuth app = ClickUpOAuth.builder()
                .clientId(id)
                .clientSecret(secret)
                .redirectUri(uri)
                .build()) {
            AccessToken token = app.exchange(code).execute();
            ClickUpClient clickUp =
                    ClickUpClient.builder().oauthToken(token.token().reveal()).build();
            clickUp.workspaces().list().execute(); // the Workspaces that the user chose
        }
        // end
    }

    private static void close(PipedriveClient client, URI address) {
        System.out.println(address);
        client.close();
    }
}
