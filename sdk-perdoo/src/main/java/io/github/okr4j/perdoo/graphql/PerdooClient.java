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
 * Client for Perdoo's own GraphQL API.
 *
 * <p>It shares neither host nor credentials with {@link io.github.okr4j.perdoo.rest.PerdooRestClient}, which is for the
 * contract of another vendor. Thread-safe.
 */
public final class PerdooClient implements AutoCloseable {
    /** The host in Perdoo's current documentation; used unless you set another one. */
    public static final String DEFAULT_BASE_URL = "https://eu.perdoo.com";

    /** The older host, which recorded traffic used. */
    public static final String ALTERNATIVE_BASE_URL = "https://api-eu.perdoo.com";

    private final CallFactory callFactory;
    private final Objectives objectives;
    private final Results results;
    private final Kpis kpis;
    private final Goals goals;
    private final Commits commits;
    private final Timeframes timeframes;
    private final Users users;
    private final Groups groups;
    private final Documents documents;
    private final Schema schema;

    private PerdooClient(CallFactory callFactory) {
        this.callFactory = callFactory;
        this.objectives = Objectives.of(callFactory);
        this.results = Results.of(callFactory);
        this.kpis = Kpis.of(callFactory);
        this.goals = Goals.of(callFactory);
        this.commits = Commits.of(callFactory);
        this.timeframes = Timeframes.of(callFactory);
        this.users = Users.of(callFactory);
        this.groups = Groups.of(callFactory);
        this.documents = Documents.of(callFactory);
        this.schema = Schema.of(callFactory);
    }

    /** Creates a builder. It needs a token. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a client from environment variables: {@code PERDOO_TOKEN} and, for another host, {@code PERDOO_BASE_URL}.
     *
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

    /** Operations on objectives. */
    public Objectives objectives() {
        return objectives;
    }

    /** Operations on key results and initiatives. */
    public Results results() {
        return results;
    }

    /** Operations on KPIs. */
    public Kpis kpis() {
        return kpis;
    }

    /** Operations on strategic pillars and the unified view of goals. */
    public Goals goals() {
        return goals;
    }

    /** Operations on progress updates. */
    public Commits commits() {
        return commits;
    }

    /** Operations on timeframes. */
    public Timeframes timeframes() {
        return timeframes;
    }

    /** Operations on users. */
    public Users users() {
        return users;
    }

    /** Operations on groups. */
    public Groups groups() {
        return groups;
    }

    /** Your own GraphQL documents, for everything else. */
    public Documents documents() {
        return documents;
    }

    /** Compares Perdoo's schema with what this SDK expects. */
    public Schema schema() {
        return schema;
    }

    /** Creates calls to endpoints that this SDK does not know, with the same credentials, retries, errors and limits. */
    public CallFactory raw() {
        return callFactory;
    }

    /** All operations of this client, by service. */
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

    /** Closes the HTTP client if this SDK created it. One that you passed stays open. */
    @Override
    public void close() {
        callFactory.close();
    }

    @Override
    public String toString() {
        return "PerdooClient[" + callFactory.baseUrl() + "]";
    }

    /** Builds a client. The token is required. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final String SIMPLE_OKR_HOST = "simpleokr.com";

        private @Nullable Credentials token;

        private Builder() {}

        /**
         * Sends {@code Authorization: Bearer <token>}. You create tokens under Personal settings, API Tokens. A token has the rights
         * of its user.
         *
         * @throws IllegalArgumentException if it is blank or holds a character that a header cannot carry
         */
        public Builder token(String value) {
            this.token = Credentials.bearer("token", value);
            return this;
        }

        /**
         * Creates the client. You must close it. The base URL may end in the path of the API, {@code /graphql/}.
         *
         * @throws IllegalArgumentException if the token is missing, if the base URL is not allowed, or if the token would be sent
         *     to Simple OKR, which does not accept it
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
                        + " which does not accept a token of Perdoo; use PerdooRestClient");
            }
        }
    }
}
