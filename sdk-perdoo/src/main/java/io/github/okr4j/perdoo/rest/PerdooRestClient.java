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
 * <p>No host of Perdoo is known to serve this contract, so you must set the base URL. The only documented host is Simple
 * OKR's, {@link #SIMPLE_OKR_BASE_URL}, which requires signed requests. Thread-safe.
 */
public final class PerdooRestClient implements AutoCloseable {
    /** The only documented host of this contract. It belongs to Simple OKR, not to Perdoo, and requires HMAC. */
    public static final String SIMPLE_OKR_BASE_URL = "https://api.simpleokr.com";

    private final CallFactory callFactory;
    private final Users users;
    private final Teams teams;
    private final Cycles cycles;
    private final Objectives objectives;
    private final KeyResults keyResults;

    private PerdooRestClient(CallFactory callFactory, boolean clientSideValidation) {
        this.callFactory = callFactory;
        this.users = Users.of(callFactory);
        this.teams = Teams.of(callFactory);
        this.cycles = Cycles.of(callFactory);
        this.objectives = Objectives.of(callFactory);
        this.keyResults = KeyResults.of(callFactory, clientSideValidation);
    }

    /** Creates a builder. It needs a base URL and one kind of credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from environment variables: {@code PERDOO_REST_BASE_URL}, and either {@code PERDOO_REST_TOKEN} or both
     * {@code PERDOO_REST_CREDENTIAL} and {@code PERDOO_REST_SECRET}.
     *
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

    /** Operations on users. */
    public Users users() {
        return users;
    }

    /** Operations on teams. */
    public Teams teams() {
        return teams;
    }

    /** Operations on cycles. */
    public Cycles cycles() {
        return cycles;
    }

    /** Operations on objectives. */
    public Objectives objectives() {
        return objectives;
    }

    /** Operations on key results. */
    public KeyResults keyResults() {
        return keyResults;
    }

    /** Creates calls to endpoints that this SDK does not know, with the same signing, retries, errors and limits. */
    public CallFactory raw() {
        return callFactory;
    }

    /** All operations of this client in the order of the documentation. */
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

    /** Closes the HTTP client if this SDK created it. One that you passed stays open. */
    @Override
    public void close() {
        callFactory.close();
    }

    @Override
    public String toString() {
        return "PerdooRestClient[" + callFactory.baseUrl() + "]";
    }

    /** Builds a client. The base URL and one kind of credentials are required. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final String SIMPLE_OKR_HOST = "api.simpleokr.com";

        private @Nullable Credentials bearer;
        private @Nullable Credentials signer;
        private boolean clientSideValidation = true;

        private Builder() {}

        /**
         * Sends {@code Authorization: Bearer <token>}. {@link #build} refuses it for Simple OKR's host, which does not accept it.
         *
         * @throws IllegalArgumentException if it is blank or holds a character that a header cannot carry
         */
        public Builder bearerToken(String token) {
            this.bearer = Credentials.bearer("bearerToken", token);
            return this;
        }

        /**
         * Signs each attempt with {@code S1-HMAC-SHA256}.
         *
         * @param credential the public part of the key
         * @param secret the private part of the key
         * @throws IllegalArgumentException if one is blank, or the credential holds {@code &}, {@code =} or white space
         */
        public Builder hmac(String credential, String secret) {
            this.signer = Credentials.hmacSha256("S1-HMAC-SHA256", credential, secret);
            return this;
        }

        /**
         * Turns client-side validation off. Otherwise a key result whose confidence is not from 0 to 1, or whose targets do not
         * fit its type, is refused before a request is sent.
         */
        public Builder withoutClientSideValidation() {
            this.clientSideValidation = false;
            return this;
        }

        /**
         * Creates the client. You must close it.
         *
         * @throws IllegalArgumentException if the base URL is missing or not allowed, if not exactly one of
         *     {@link #bearerToken} and {@link #hmac} is set, or if a bearer token would be sent to Simple OKR
         */
        public PerdooRestClient build() {
            String address = baseUrl();
            if (address == null || address.isBlank()) {
                throw new IllegalArgumentException(
                        "baseUrl must be set: no Perdoo host is known to serve this contract;"
                                + " the only documented one is PerdooRestClient.SIMPLE_OKR_BASE_URL, "
                                + SIMPLE_OKR_BASE_URL);
            }
            Credentials credentials = eitherOf("bearerToken(token)", bearer, "hmac(credential, secret)", signer);
            if (bearer != null) {
                refuseSimpleOkr(address);
            }
            return new PerdooRestClient(
                    callFactory(new PerdooRestProfile(signer != null), credentials, null), clientSideValidation);
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
                        + ": that host belongs to Simple OKR and requires hmac(credential, secret)");
            }
        }
    }
}
