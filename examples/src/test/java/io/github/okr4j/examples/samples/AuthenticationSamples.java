package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import java.util.concurrent.Executor;

/** The Java samples of {@code docs/authentication.md} and {@code docs/concurrency.md}. */
final class AuthenticationSamples {
    private AuthenticationSamples() {}

    static void clickUp(String token) {
        // sample: clickup
        ClickUpClient clickUp = ClickUpClient.builder().personalToken(token).build();
        // end
        clickUp.close();
    }

    static void pipedrive(String token, PipedriveOAuth app, TokenStore store) {
        // sample: pipedrive
        PipedriveClient pipedrive = PipedriveClient.builder()
                .apiToken(token)
                .companyDomain("acme") // https://acme.pipedrive.com
                .build();

        PipedriveClient refreshed = PipedriveClient.builder().oauth(app, store).build();
        // end
        pipedrive.close();
        refreshed.close();
    }

    static void perdoo(String token) {
        // sample: perdoo
        PerdooClient perdoo = PerdooClient.builder().token(token).build();
        // end
        perdoo.close();
    }

    static void perdooRest(String credential, String secret) {
        // sample: perdoo-rest
        PerdooRestClient perdooRest = PerdooRestClient.builder()
                .baseUrl(PerdooRestClient.SIMPLE_OKR_BASE_URL)
                .hmac(credential, secret)
                .build();
        // end
        perdooRest.close();
    }

    static void performEngage(String username, String apiKey) {
        // sample: perform-engage
        PerformEngageClient performEngage = PerformEngageClient.builder()
                .region("pro") // https://pro.weekly10.net
                .credentials(username, apiKey)
                .build();
        // end
        performEngage.close();
    }

    static void executor(String token, Executor containerExecutor) {
        // sample: executor
        ClickUpClient clickUp = ClickUpClient.builder()
                .personalToken(token)
                .callbackExecutor(containerExecutor)
                .build();
        // end
        clickUp.close();
    }
}
