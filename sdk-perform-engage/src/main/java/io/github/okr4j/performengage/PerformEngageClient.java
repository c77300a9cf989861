package io.github.okr4j.performengage;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.goals.Goals;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Client of Perform &amp; Engage 365 (once Weekly10), API v2. Safe for use by many threads.
 *
 * <p>The vendor's host differs by region and no list of regions is published: take the first label of the address at
 * which your organization uses the product, for example {@code pro} of {@code pro.weekly10.net}.
 */
public final class PerformEngageClient implements AutoCloseable {
    private final Caller caller;
    private final Goals goals;

    private PerformEngageClient(Caller caller) {
        this.caller = caller;
        this.goals = Goals.over(caller);
    }

    /**
     * Begins a client.
     *
     * @return a builder without address and credentials
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client set up from environment variables: {@code PERFORM_ENGAGE_REGION} or {@code PERFORM_ENGAGE_BASE_URL}, and
     * {@code PERFORM_ENGAGE_USERNAME} and {@code PERFORM_ENGAGE_API_KEY}.
     *
     * @return the client
     * @throws IllegalStateException naming the variable that is missing
     * @throws IllegalArgumentException if a value is not allowed, or both region and base URL are set
     */
    public static PerformEngageClient fromEnv() {
        return fromEnv(Environment.system());
    }

    static PerformEngageClient fromEnv(Environment environment) {
        String region = environment.get("PERFORM_ENGAGE_REGION");
        String baseUrl = environment.get("PERFORM_ENGAGE_BASE_URL");
        if (region == null && baseUrl == null) {
            throw new IllegalStateException(
                    "environment variable PERFORM_ENGAGE_REGION is not set, nor is PERFORM_ENGAGE_BASE_URL");
        }
        Builder builder = builder()
                .credentials(
                        environment.require("PERFORM_ENGAGE_USERNAME"), environment.require("PERFORM_ENGAGE_API_KEY"));
        if (region != null) {
            builder.region(region);
        }
        if (baseUrl != null) {
            builder.baseUrl(baseUrl);
        }
        return builder.build();
    }

    /**
     * The operations on goals and OKRs.
     *
     * @return the service
     */
    public Goals goals() {
        return goals;
    }

    /**
     * The door to endpoints this SDK does not know, with the same credentials, retries, errors and limits.
     *
     * @return the caller beneath all services
     */
    public Caller raw() {
        return caller;
    }

    /**
     * All operations of this client, for the table in the documentation.
     *
     * @return the operations in the order of the vendor's document
     */
    public static List<Operation<?>> operations() {
        return Goals.operations();
    }

    /** Ends the HTTP client if this SDK made it; one that the user brought stays open. */
    @Override
    public void close() {
        caller.close();
    }

    @Override
    public String toString() {
        return "PerformEngageClient[" + caller.baseUrl() + "]";
    }

    /** Sets up a client: credentials and one of region and base URL are mandatory. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,63}");

        private @Nullable String region;
        private @Nullable Credentials credentials;

        private Builder() {}

        /**
         * The region, which makes the base URL {@code https://{region}.weekly10.net}.
         *
         * @param name the first label of the product's address, for example {@code pro}
         * @return this
         * @throws IllegalArgumentException if it is not made of 1 to 63 small letters, digits and hyphens
         */
        public Builder region(@Nullable String name) {
            if (name == null || !REGION.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "region must be 1 to 63 small letters, digits and hyphens, for example pro");
            }
            this.region = name;
            return this;
        }

        /**
         * HTTP Basic, in UTF-8.
         *
         * @param username the key's user name, without a colon
         * @param apiKey the key; may hold colons
         * @return this
         * @throws IllegalArgumentException if one is blank or holds a control character, or the user name holds a colon
         */
        public Builder credentials(String username, String apiKey) {
            this.credentials = Credentials.basic(username, apiKey);
            return this;
        }

        /**
         * Makes the client.
         *
         * @return a client, to be closed
         * @throws IllegalArgumentException if not exactly one of {@link #region} and {@link #baseUrl(String)} is set, if
         *     the base URL is not allowed, or if the credentials are missing
         */
        public PerformEngageClient build() {
            if ((region == null) == (baseUrl() == null)) {
                throw new IllegalArgumentException("set exactly one of region(name) and baseUrl(url): the vendor has a"
                        + " host for each region, such as pro.weekly10.net");
            }
            if (credentials == null) {
                throw new IllegalArgumentException("set credentials(username, apiKey)");
            }
            return new PerformEngageClient(caller(new PerformEngageProfile(), credentials, address(region)));
        }

        @Override
        protected Builder self() {
            return this;
        }

        private static @Nullable String address(@Nullable String region) {
            return region == null
                    ? null
                    : new HttpUrl.Builder()
                            .scheme("https")
                            .host(region + ".weekly10.net")
                            .build()
                            .toString();
        }
    }
}
