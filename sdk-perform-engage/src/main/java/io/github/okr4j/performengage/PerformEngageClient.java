package io.github.okr4j.performengage;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.checkins.CheckIns;
import io.github.okr4j.performengage.conversations.ConversationPlans;
import io.github.okr4j.performengage.conversations.ConversationTemplates;
import io.github.okr4j.performengage.conversations.Conversations;
import io.github.okr4j.performengage.goals.Goals;
import io.github.okr4j.performengage.people.People;
import io.github.okr4j.performengage.questions.Questions;
import io.github.okr4j.performengage.recognition.Recognitions;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Client of Perform &amp; Engage 365 (once Weekly10), API v2. Safe for use by many threads.
 *
 * <p>The vendor's host differs by region and no list of regions is published: take the first label of the address at
 * which your organization uses the product, for example {@code pro} of {@code pro.weekly10.net}.
 */
public final class PerformEngageClient implements AutoCloseable {
    private final CallFactory callFactory;
    private final Goals goals;
    private final People people;
    private final CheckIns checkIns;
    private final Questions questions;
    private final Recognitions recognitions;
    private final Conversations conversations;
    private final ConversationPlans conversationPlans;
    private final ConversationTemplates conversationTemplates;

    private PerformEngageClient(CallFactory callFactory) {
        this.callFactory = callFactory;
        this.goals = Goals.of(callFactory);
        this.people = People.of(callFactory);
        this.checkIns = CheckIns.of(callFactory);
        this.questions = Questions.of(callFactory);
        this.recognitions = Recognitions.of(callFactory);
        this.conversations = Conversations.of(callFactory);
        this.conversationPlans = ConversationPlans.of(callFactory);
        this.conversationTemplates = ConversationTemplates.of(callFactory);
    }

    /** Begins a client. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client set up from environment variables: {@code PERFORM_ENGAGE_REGION} or {@code PERFORM_ENGAGE_BASE_URL}, and
     * {@code PERFORM_ENGAGE_USERNAME} and {@code PERFORM_ENGAGE_API_KEY}.
     *
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

    /** The operations on goals and OKRs. */
    public Goals goals() {
        return goals;
    }

    /** Users, departments, and the index that joins goals to them. */
    public People people() {
        return people;
    }

    /** The operations on check-ins. */
    public CheckIns checkIns() {
        return checkIns;
    }

    /** The operations on questions. */
    public Questions questions() {
        return questions;
    }

    /** The operations on recognitions. */
    public Recognitions recognitions() {
        return recognitions;
    }

    /** The operations on conversations. */
    public Conversations conversations() {
        return conversations;
    }

    /** The operations on the plans of conversations. */
    public ConversationPlans conversationPlans() {
        return conversationPlans;
    }

    /** The operations on the templates of conversations. */
    public ConversationTemplates conversationTemplates() {
        return conversationTemplates;
    }

    /** Calls endpoints that this SDK has no method for, with the same credentials, retries, errors and limits. */
    public CallFactory raw() {
        return callFactory;
    }

    /**
     * All operations of this client, for the table in the documentation.
     *
     * @return the operations, resource by resource
     */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Goals.operations(),
                        People.operations(),
                        CheckIns.operations(),
                        Questions.operations(),
                        Recognitions.operations(),
                        Conversations.operations(),
                        ConversationPlans.operations(),
                        ConversationTemplates.operations())
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
        return "PerformEngageClient[" + callFactory.baseUrl() + "]";
    }

    /** Sets up a client: credentials and one of region and base URL are mandatory. */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,63}");

        private @Nullable String region;
        private @Nullable Credentials credentials;
        private ZoneId zone = ZoneOffset.UTC;

        private Builder() {}

        /**
         * The region, which makes the base URL {@code https://{region}.weekly10.net}.
         *
         * @param name the first label of the product's address, for example {@code pro}
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
         * @throws IllegalArgumentException if one is blank or holds a control character, or the user name holds a colon
         */
        public Builder credentials(String username, String apiKey) {
            this.credentials = Credentials.basic(username, apiKey);
            return this;
        }

        /**
         * The zone in which times are read that name none, UTC unless set; the vendor's usually name theirs. A time that
         * the zone's clocks skip counts as if they had not yet been put forward, one they show twice as the earlier.
         *
         * @param value the zone, for example {@code Europe/London}
         * @throws IllegalArgumentException if it is null
         */
        public Builder zone(@Nullable ZoneId value) {
            if (value == null) {
                throw new IllegalArgumentException("zone must not be null; leave it out for UTC");
            }
            this.zone = value;
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
            return new PerformEngageClient(callFactory(new PerformEngageProfile(zone), credentials, address(region)));
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
