package io.github.okr4j.kafka;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.CallListener;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.RateBudget;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;

/**
 * The client of one account and its items.
 *
 * @param source the items
 * @param closing closes the client
 */
record AccountClient(OkrSource source, Runnable closing) implements AutoCloseable {
    /**
     * Creates the client. Nothing is sent.
     *
     * @throws IllegalArgumentException if a setting is not permitted
     */
    static AccountClient open(AccountSettings settings, SharedHttp shared, CallListener listener) {
        Opening opening = new Opening(settings, shared, listener);
        return switch (settings.vendor()) {
            case CLICKUP -> opening.clickUp();
            case PIPEDRIVE -> opening.pipedrive();
            case PERDOO -> opening.perdoo();
            case PERDOO_REST -> opening.perdooRest();
            case PERFORM_ENGAGE -> opening.performEngage();
        };
    }

    private record Opening(AccountSettings settings, SharedHttp shared, CallListener listener) {
        <B extends ClientBuilder<B>> B common(B builder) {
            builder.okHttpClient(shared.http()).listener(listener);
            RateBudget budget = shared.budget(settings);
            if (budget != null) {
                builder.rateBudget(budget);
            }
            String baseUrl = settings.get(AccountKey.BASE_URL);
            return baseUrl == null ? builder : builder.baseUrl(baseUrl);
        }

        AccountClient clickUp() {
            ClickUpClient.Builder builder = common(ClickUpClient.builder());
            String token = settings.token();
            ClickUpClient client =
                    (settings.isOauth() ? builder.oauthToken(token) : builder.personalToken(token)).build();
            return new AccountClient(ClickUpOkr.of(client, settings.require(AccountKey.WORKSPACE)), client::close);
        }

        AccountClient pipedrive() {
            PipedriveClient.Builder builder = common(PipedriveClient.builder());
            String token = settings.token();
            if (settings.isOauth()) {
                builder.accessToken(token);
            } else {
                builder.apiToken(token);
            }
            String domain = settings.get(AccountKey.COMPANY_DOMAIN);
            if (domain != null) {
                builder.companyDomain(domain);
            }
            PipedriveClient client = builder.build();
            return new AccountClient(PipedriveOkr.of(client), client::close);
        }

        AccountClient perdoo() {
            PerdooClient client =
                    common(PerdooClient.builder()).token(settings.token()).build();
            return new AccountClient(PerdooOkr.of(client), client::close);
        }

        AccountClient perdooRest() {
            PerdooRestClient.Builder builder = common(PerdooRestClient.builder());
            String credential = settings.get(AccountKey.CREDENTIAL);
            if (credential == null) {
                builder.bearerToken(settings.token());
            } else {
                builder.hmac(credential, settings.token());
            }
            PerdooRestClient client = builder.build();
            return new AccountClient(PerdooRestOkr.of(client, settings.require(AccountKey.CYCLE)), client::close);
        }

        AccountClient performEngage() {
            PerformEngageClient.Builder builder = common(PerformEngageClient.builder())
                    .credentials(settings.require(AccountKey.USERNAME), settings.token());
            String region = settings.get(AccountKey.REGION);
            if (region != null) {
                builder.region(region);
            }
            PerformEngageClient client = builder.build();
            return new AccountClient(PerformEngageOkr.of(client), client::close);
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
