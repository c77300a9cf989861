package io.github.okr4j.perdoo.graphql;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.commits.Commits;
import io.github.okr4j.perdoo.graphql.documents.Documents;
import io.github.okr4j.perdoo.graphql.goals.Goals;
import io.github.okr4j.perdoo.graphql.groups.Groups;
import io.github.okr4j.perdoo.graphql.kpis.Kpis;
import io.github.okr4j.perdoo.graphql.objectives.Objectives;
import io.github.okr4j.perdoo.graphql.results.Results;
import io.github.okr4j.perdoo.graphql.schema.Schema;
import io.github.okr4j.perdoo.graphql.timeframes.Timeframes;
import io.github.okr4j.perdoo.graphql.users.Users;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Client of Perdoo's own API, which is GraphQL at one address.
 *
 * <p>It shares neither host nor credential with {@link io.github.okr4j.perdoo.rest.PerdooRestClient}, which is for
 * another vendor's contract. Safe for use by many threads.
 */
public final class PerdooClient implements AutoCloseable {
    /** The host that Perdoo's current articles name; used unless another is set. */
    public static final String DEFAULT_BASE_URL = "https://eu.perdoo.com";

    /** The older name of the host, at which recorded traffic went. */
    public static final String ALTERNATIVE_BASE_URL = "https://api-eu.perdoo.com";

    private final CallFactory callFactory;

    private PerdooClient(CallFactory callFactory) {
        this.callFactory = callFactory;
    }

    /**
     * Begins a client.
     *
     * @return a builder without a token
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client set up from environment variables: {@code PERDOO_TOKEN} and, if the host is another one, {@code
     * PERDOO_BASE_URL}.
     *
     * @return the client
     * @throws IllegalStateException naming the variable that is missing
     * @throws IllegalArgumentException if a value is not allowed
     */
    public static PerdooClient fromEnv() {
        return fromEnv(Environment.system());
    }

    static PerdooClient fromEnv(Environment environment) {
        Builder builder = builder().token(environment.require("PERDOO_TOKEN"));
        String baseUrl = environment.get("PERDOO_BASE_URL");
        return (baseUrl == null ? builder : builder.baseUrl(baseUrl)).build();
    }

    /**
     * The operations on objectives.
     *
     * @return the service
     */
    public Objectives objectives() {
        return Objectives.of(callFactory);
    }

    /**
     * The operations on key results and initiatives.
     *
     * @return the service
     */
    public Results results() {
        return Results.of(callFactory);
    }

    /**
     * The operations on KPIs.
     *
     * @return the service
     */
    public Kpis kpis() {
        return Kpis.of(callFactory);
    }

    /**
     * The operations on strategic pillars and the unified view of goals.
     *
     * @return the service
     */
    public Goals goals() {
        return Goals.of(callFactory);
    }

    /**
     * The operations on progress updates.
     *
     * @return the service
     */
    public Commits commits() {
        return Commits.of(callFactory);
    }

    /**
     * The operations on timeframes.
     *
     * @return the service
     */
    public Timeframes timeframes() {
        return Timeframes.of(callFactory);
    }

    /**
     * The operations on users.
     *
     * @return the service
     */
    public Users users() {
        return Users.of(callFactory);
    }

    /**
     * The operations on groups.
     *
     * @return the service
     */
    public Groups groups() {
        return Groups.of(callFactory);
    }

    /**
     * Documents of the user's own, the typed way to everything else.
     *
     * @return the service
     */
    public Documents documents() {
        return Documents.of(callFactory);
    }

    /**
     * The check whether the vendor's schema has changed.
     *
     * @return the service
     */
    public Schema schema() {
        return Schema.of(callFactory);
    }

    /**
     * The door to calls this SDK does not know, with the same signing, retries, errors and limits.
     *
     * @return the caller beneath all services
     */
    public CallFactory raw() {
        return callFactory;
    }

    /**
     * All operations of this client, for the table in the documentation.
     *
     * @return the operations, room by room
     */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Objectives.operations(),
                        Results.operations(),
                        Kpis.operations(),
                        Goals.operations(),
                        Commits.operations(),
                        Timeframes.operations(),
                        Users.operations(),
                        Groups.operations(),
                        Documents.operations(),
                        Schema.operations())
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
        return "PerdooClient[" + callFactory.baseUrl() + "]";
    }

    /** Sets up a client: the token is mandatory. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final String SIMPLE_OKR_HOST = "simpleokr.com";

        private @Nullable Credentials token;

        private Builder() {}

        /**
         * Sends {@code Authorization: Bearer <token>}. Tokens are made under Personal settings, API Tokens, and may do
         * what their user may do.
         *
         * @param value the token
         * @return this
         * @throws IllegalArgumentException if it is blank or holds a character a header cannot carry
         */
        public Builder token(String value) {
            this.token = Credentials.bearer("token", value);
            return this;
        }

        /**
         * Makes the client. A base URL that already ends in the API's own path {@code /graphql/} is taken as well.
         *
         * @return a client, to be closed
         * @throws IllegalArgumentException if the token is missing, if the base URL is not allowed, or if the token would
         *     go to Simple OKR, to which it is a stranger
         */
        public PerdooClient build() {
            if (token == null) {
                throw new IllegalArgumentException("token(value) must be set");
            }
            String address = baseUrl();
            if (address != null) {
                refuseSimpleOkr(address);
                baseUrl(address.strip().replaceFirst("/graphql/*$", ""));
            }
            return new PerdooClient(callFactory(new PerdooProfile(), token, DEFAULT_BASE_URL));
        }

        @Override
        protected Builder self() {
            return this;
        }

        private static void refuseSimpleOkr(String address) {
            HttpUrl url = HttpUrl.parse(address.strip());
            String host = url == null ? "" : url.host().toLowerCase(Locale.ROOT);
            if (("." + host).matches(".*\\." + SIMPLE_OKR_HOST + "\\.?")) {
                throw new IllegalArgumentException("baseUrl must not be " + host + ": that host belongs to Simple OKR,"
                        + " to which a token of Perdoo is a stranger; PerdooRestClient is for it");
            }
        }
    }
}
