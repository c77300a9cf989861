package io.github.okr4j.pipedrive;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.oauth.OAuthCredentials;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.activities.Activities;
import io.github.okr4j.pipedrive.activities.ActivityTypes;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import io.github.okr4j.pipedrive.currencies.Currencies;
import io.github.okr4j.pipedrive.deals.Deals;
import io.github.okr4j.pipedrive.goals.Goals;
import io.github.okr4j.pipedrive.pipelines.Pipelines;
import io.github.okr4j.pipedrive.pipelines.Stages;
import io.github.okr4j.pipedrive.users.Teams;
import io.github.okr4j.pipedrive.users.Users;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Client for the Pipedrive API. Safe for use by many threads; close it when done. */
public final class PipedriveClient implements AutoCloseable {
    /** The host that serves all companies; Pipedrive recommends a company's own, see {@link Builder#companyDomain}. */
    public static final String DEFAULT_BASE_URL = "https://" + PipedriveProfile.COMMON_HOST;

    private final CallFactory callFactory;
    private final @Nullable OAuthCredentials oauth;
    private final Goals goals;
    private final Users users;
    private final Teams teams;
    private final Pipelines pipelines;
    private final Stages stages;
    private final ActivityTypes activityTypes;
    private final Activities activities;
    private final Deals deals;
    private final Currencies currencies;

    private PipedriveClient(CallFactory callFactory, @Nullable OAuthCredentials oauth) {
        this.callFactory = callFactory;
        this.oauth = oauth;
        this.goals = Goals.of(callFactory);
        this.users = Users.of(callFactory);
        this.teams = Teams.of(callFactory);
        this.pipelines = Pipelines.of(callFactory);
        this.stages = Stages.of(callFactory);
        this.activityTypes = ActivityTypes.of(callFactory);
        this.activities = Activities.of(callFactory);
        this.deals = Deals.of(callFactory);
        this.currencies = Currencies.of(callFactory);
    }

    /** Creates a builder, which needs one credential. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from environment variables: either {@code PIPEDRIVE_API_TOKEN} or {@code PIPEDRIVE_ACCESS_TOKEN}, and, if
     * it should not call {@value #DEFAULT_BASE_URL}, either {@code PIPEDRIVE_COMPANY_DOMAIN} or {@code
     * PIPEDRIVE_BASE_URL}.
     *
     * @throws IllegalStateException naming the variables, if there is no token, or both of two that exclude each other
     * @throws IllegalArgumentException if a value is not allowed
     */
    public static PipedriveClient fromEnv() {
        return fromEnv(Environment.system());
    }

    static PipedriveClient fromEnv(Environment environment) {
        return PipedriveEnvironment.builder(environment).build();
    }

    /** Every operation of this client. */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Goals.operations(),
                        Users.operations(),
                        Teams.operations(),
                        Pipelines.operations(),
                        Stages.operations(),
                        ActivityTypes.operations(),
                        Activities.operations(),
                        Deals.operations(),
                        Currencies.operations())
                .<Operation<?>>flatMap(Collection::stream)
                .toList();
    }

    /** The company's goals. */
    public Goals goals() {
        return goals;
    }

    /** The company's users. */
    public Users users() {
        return users;
    }

    /** The company's teams, which the vendor calls legacy. */
    public Teams teams() {
        return teams;
    }

    /** The company's pipelines. */
    public Pipelines pipelines() {
        return pipelines;
    }

    /** The stages of the pipelines. */
    public Stages stages() {
        return stages;
    }

    /** The types of activities. */
    public ActivityTypes activityTypes() {
        return activityTypes;
    }

    /** The company's activities. */
    public Activities activities() {
        return activities;
    }

    /** The company's deals. */
    public Deals deals() {
        return deals;
    }

    /** The company's currencies. */
    public Currencies currencies() {
        return currencies;
    }

    /**
     * Calls endpoints that this SDK does not have, with this client's credentials, retries and limits. A path that begins
     * with {@code /v1} gets the prefix of the host. Write paths of other versions in full, for example {@code
     * /api/v2/deals}. {@link PipedrivePages} reads lists.
     */
    public CallFactory raw() {
        return callFactory;
    }

    /**
     * The OAuth tokens in use, without a call: {@link OAuthCredentials#tokens} tells their expiry and scopes, {@link
     * PipedriveOAuth#companyDomain} the company.
     *
     * @throws IllegalStateException if the client was not built by {@link Builder#oauth}
     */
    public OAuthCredentials oauth() {
        if (oauth == null) {
            throw new IllegalStateException("the client has no OAuth tokens: it was not built by oauth(app, store)");
        }
        return oauth;
    }

    /**
     * Ends the HTTP client unless the user brought it. Waits up to five seconds for a token refresh under way, so that the
     * new tokens are saved.
     */
    @Override
    public void close() {
        callFactory.close();
    }

    /** Vendor and base URL. */
    @Override
    public String toString() {
        return "PipedriveClient[" + callFactory.baseUrl() + "]";
    }

    /**
     * Makes a {@link PipedriveClient}; exactly one credential must be set.
     *
     * <p>For {@link #rateBudget}: Pipedrive allows a token 20 (Lite), 40 (Growth), 100 (Premium) or 120 (Ultimate)
     * requests within any 2 seconds, an OAuth app four times as many, and a company 30,000 tokens a day times 1, 2, 5 or 7
     * times its seats. The costs of the operations are known to the SDK. Documented by the vendor.
     *
     * @see <a href="https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting">Rate limiting</a>
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final Pattern COMPANY = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

        private @Nullable Credentials apiToken;
        private @Nullable Credentials accessToken;
        private @Nullable PipedriveOAuth oauth;
        private @Nullable TokenStore tokenStore;
        private @Nullable String companyDomain;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * A user's personal API token, sent in the header {@code x-api-token}, never in the address.
         *
         * @throws IllegalArgumentException if the token is blank or holds a character a header cannot carry
         */
        public Builder apiToken(String token) {
            this.apiToken = Credentials.apiKey("apiToken", "x-api-token", token);
            return this;
        }

        /**
         * An OAuth access token, sent as {@code Authorization: Bearer}.
         *
         * @throws IllegalArgumentException if the token is blank or holds a character a header cannot carry
         */
        public Builder accessToken(String token) {
            this.accessToken = Credentials.bearer("accessToken", token);
            return this;
        }

        /**
         * OAuth tokens that are refreshed in the background shortly before they expire, and when Pipedrive refuses them.
         * Unless a base URL or company domain is set, the client calls the company's host that the tokens name, also after
         * it has changed, but only below {@code pipedrive.com}. Calls throw {@link
         * io.github.okr4j.core.error.ReauthorizationRequiredException} when the user must authorize again; once new tokens
         * are in the store, calls succeed.
         *
         * @param app stays open when the client is closed
         * @param store the tokens of one user at one company
         */
        public Builder oauth(PipedriveOAuth app, TokenStore store) {
            this.oauth = app;
            this.tokenStore = store;
            return this;
        }

        /**
         * The company's own host, which Pipedrive recommends: {@code acme} stands for
         * {@code https://acme.pipedrive.com}.
         *
         * @throws IllegalArgumentException if it holds anything but {@code a-z}, {@code 0-9} and inner hyphens
         */
        public Builder companyDomain(String domain) {
            if (domain == null || !COMPANY.matcher(domain).matches()) {
                throw new IllegalArgumentException("companyDomain must be the part before .pipedrive.com alone:"
                        + " small letters, digits and inner hyphens");
            }
            this.companyDomain = domain;
            return this;
        }

        /**
         * Creates the client.
         *
         * @throws IllegalArgumentException if not exactly one credential is set, if both a company domain and a base URL
         *     are, or if the base URL is not allowed: it must not end in a version such as {@code /v1}, and must have
         * no
         *     path at all at Pipedrive's own hosts
         * @throws IllegalStateException if the token store is empty or contains tokens of another app
         */
        public PipedriveClient build() {
            if (Stream.of(apiToken, accessToken, oauth).filter(Objects::nonNull).count() != 1) {
                throw new IllegalArgumentException(
                        "set exactly one of apiToken(token), accessToken(token) and oauth(app, store)");
            }
            PipedriveProfile profile = new PipedriveProfile();
            String host = PipedriveHost.chosen(baseUrl(), companyDomain, oauth != null);
            if (oauth == null || tokenStore == null) {
                Credentials token = eitherOf("apiToken(token)", apiToken, "accessToken(token)", accessToken);
                return new PipedriveClient(callFactory(profile, token, host), null);
            }
            OAuthCredentials tokens = oauth.credentials(tokenStore);
            return new PipedriveClient(
                    host == null
                            ? followingCaller(profile, tokens, PipedriveHost.following(tokens::tokens))
                            : callFactory(profile, tokens, host),
                    tokens);
        }
    }
}
