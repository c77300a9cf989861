package io.github.okr4j.perdoo.rest;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.cycles.Cycles;
import io.github.okr4j.perdoo.rest.keyresults.KeyResults;
import io.github.okr4j.perdoo.rest.objectives.Objectives;
import io.github.okr4j.perdoo.rest.teams.Teams;
import io.github.okr4j.perdoo.rest.users.Users;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Client of the documented REST contract: users, teams, cycles, objectives and key results below {@code /v1}.
 *
 * <p>No host of Perdoo is known to serve this contract, so the base URL must be given. The only host that publishes it
 * is Simple OKR's, {@link #SIMPLE_OKR_BASE_URL}, which wants signed requests. Safe for use by many threads.
 */
public final class PerdooRestClient implements AutoCloseable {
    /** The only published host of this contract; it belongs to Simple OKR, not to Perdoo, and wants HMAC. */
    public static final String SIMPLE_OKR_BASE_URL = "https://api.simpleokr.com";

    private final CallFactory callFactory;
    private final Users users;
    private final Teams teams;
    private final Cycles cycles;
    private final Objectives objectives;
    private final KeyResults keyResults;

    private PerdooRestClient(CallFactory callFactory, boolean localCheck) {
        this.callFactory = callFactory;
        this.users = Users.of(callFactory);
        this.teams = Teams.of(callFactory);
        this.cycles = Cycles.of(callFactory);
        this.objectives = Objectives.of(callFactory);
        this.keyResults = KeyResults.of(callFactory, localCheck);
    }

    /**
     * Begins a client.
     *
     * @return a builder without base URL and credentials
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client set up from environment variables: {@code PERDOO_REST_BASE_URL}, and either {@code PERDOO_REST_TOKEN} or
     * both {@code PERDOO_REST_CREDENTIAL} and {@code PERDOO_REST_SECRET}.
     *
     * @return the client
     * @throws IllegalStateException naming the variable that is missing
     * @throws IllegalArgumentException if a value is not allowed, or both kinds of credentials are set
     */
    public static PerdooRestClient fromEnv() {
        return fromEnv(Environment.system());
    }

    static PerdooRestClient fromEnv(Environment environment) {
        Builder builder = builder().baseUrl(environment.require("PERDOO_REST_BASE_URL"));
        String token = environment.get("PERDOO_REST_TOKEN");
        boolean signing =
                environment.get("PERDOO_REST_CREDENTIAL") != null || environment.get("PERDOO_REST_SECRET") != null;
        if (token == null && !signing) {
            throw new IllegalStateException("environment variable PERDOO_REST_TOKEN is not set,"
                    + " nor are PERDOO_REST_CREDENTIAL and PERDOO_REST_SECRET");
        }
        if (token != null) {
            builder.bearerToken(token);
        }
        if (signing) {
            builder.hmac(environment.require("PERDOO_REST_CREDENTIAL"), environment.require("PERDOO_REST_SECRET"));
        }
        return builder.build();
    }

    /**
     * The operations on users.
     *
     * @return the service
     */
    public Users users() {
        return users;
    }

    /**
     * The operations on teams.
     *
     * @return the service
     */
    public Teams teams() {
        return teams;
    }

    /**
     * The operations on cycles.
     *
     * @return the service
     */
    public Cycles cycles() {
        return cycles;
    }

    /**
     * The operations on objectives.
     *
     * @return the service
     */
    public Objectives objectives() {
        return objectives;
    }

    /**
     * The operations on key results.
     *
     * @return the service
     */
    public KeyResults keyResults() {
        return keyResults;
    }

    /**
     * The door to endpoints this SDK does not know, with the same signing, retries, errors and limits.
     *
     * @return the caller beneath all services
     */
    public CallFactory raw() {
        return callFactory;
    }

    /**
     * All operations of this client, for the table in the documentation.
     *
     * @return the operations in the order of the vendor's document
     */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Users.operations(),
                        Teams.operations(),
                        Cycles.operations(),
                        Objectives.operations(),
                        KeyResults.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    /** Ends the HTTP client if this SDK made it; one that the user brought stays open. */
    @Override
    public void close() {
        callFactory.close();
    }

    @Override
    public String toString() {
        return "PerdooRestClient[" + callFactory.baseUrl() + "]";
    }

    /** Sets up a client: the base URL and one kind of credentials are mandatory. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final String SIMPLE_OKR_HOST = "api.simpleokr.com";

        private @Nullable Credentials bearer;
        private @Nullable Credentials signer;
        private boolean localCheck = true;

        private Builder() {}

        /**
         * Sends {@code Authorization: Bearer <token>}. Refused together with Simple OKR's host, which would be a
         * stranger to the token.
         *
         * @param token the token
         * @return this
         * @throws IllegalArgumentException if it is blank or holds a character a header cannot carry
         */
        public Builder bearerToken(String token) {
            this.bearer = Credentials.bearer("bearerToken", token);
            return this;
        }

        /**
         * Signs each request with {@code S1-HMAC-SHA256}, anew for each attempt.
         *
         * @param credential the public part of the key
         * @param secret the private part of the key
         * @return this
         * @throws IllegalArgumentException if one is blank, or the credential holds {@code &}, {@code =} or a blank
         */
        public Builder hmac(String credential, String secret) {
            this.signer = Credentials.hmacSha256("S1-HMAC-SHA256", credential, secret);
            return this;
        }

        /**
         * Leaves it to the vendor to judge a key result's confidence and targets. Unless this is called, a key result whose
         * confidence is not from 0 to 1, or whose targets do not fit its type, is refused before anything is sent.
         *
         * @return this
         */
        public Builder withoutLocalCheck() {
            this.localCheck = false;
            return this;
        }

        /**
         * Makes the client.
         *
         * @return a client, to be closed
         * @throws IllegalArgumentException if the base URL is missing or not allowed, if not exactly one of
         *     {@link #bearerToken} and {@link #hmac} is set, or if a bearer token would go to Simple OKR
         */
        public PerdooRestClient build() {
            String address = baseUrl();
            if (address == null || address.isBlank()) {
                throw new IllegalArgumentException(
                        "baseUrl must be set: no Perdoo host is known to serve this contract;"
                                + " the only published one is PerdooRestClient.SIMPLE_OKR_BASE_URL, "
                                + SIMPLE_OKR_BASE_URL);
            }
            Credentials credentials = eitherOf("bearerToken(token)", bearer, "hmac(credential, secret)", signer);
            if (bearer != null) {
                refuseSimpleOkr(address);
            }
            return new PerdooRestClient(
                    callFactory(new PerdooRestProfile(signer != null), credentials, null), localCheck);
        }

        @Override
        protected Builder self() {
            return this;
        }

        private static void refuseSimpleOkr(String address) {
            HttpUrl url = HttpUrl.parse(address.strip());
            String host = url == null ? "" : url.host().toLowerCase(Locale.ROOT);
            if (host.equals(SIMPLE_OKR_HOST) || host.equals(SIMPLE_OKR_HOST + ".")) {
                throw new IllegalArgumentException("bearerToken must not be sent to " + SIMPLE_OKR_HOST
                        + ": that host belongs to Simple OKR, which takes hmac(credential, secret)");
            }
        }
    }
}
