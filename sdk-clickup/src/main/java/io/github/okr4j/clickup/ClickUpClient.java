package io.github.okr4j.clickup;

import io.github.okr4j.clickup.auth.ClickUpOAuth;
import io.github.okr4j.clickup.auth.OAuth;
import io.github.okr4j.clickup.goals.Goals;
import io.github.okr4j.clickup.goals.KeyResults;
import io.github.okr4j.clickup.tasks.Tasks;
import io.github.okr4j.clickup.webhooks.Webhooks;
import io.github.okr4j.clickup.wire.ClickUpWire;
import io.github.okr4j.clickup.workspaces.Folders;
import io.github.okr4j.clickup.workspaces.Lists;
import io.github.okr4j.clickup.workspaces.Spaces;
import io.github.okr4j.clickup.workspaces.UserGroups;
import io.github.okr4j.clickup.workspaces.Workspaces;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Client for the ClickUp API. Thread-safe; close it after use. */
public final class ClickUpClient implements AutoCloseable {
    /** Base URL of the ClickUp API, without the version, which is part of each operation's path. */
    public static final String DEFAULT_BASE_URL = "https://api.clickup.com/api";

    private static final String PERSONAL_TOKEN = "CLICKUP_PERSONAL_TOKEN";
    private static final String OAUTH_TOKEN = "CLICKUP_OAUTH_TOKEN";
    private static final String BASE_URL = "CLICKUP_BASE_URL";

    private final CallFactory callFactory;
    private final Goals goals;
    private final KeyResults keyResults;
    private final Workspaces workspaces;
    private final Spaces spaces;
    private final Folders folders;
    private final Lists lists;
    private final UserGroups userGroups;
    private final Tasks tasks;
    private final Webhooks webhooks;

    private ClickUpClient(CallFactory callFactory) {
        this.callFactory = callFactory;
        this.goals = Goals.of(callFactory);
        this.keyResults = KeyResults.of(callFactory);
        this.workspaces = Workspaces.of(callFactory);
        this.spaces = Spaces.of(callFactory);
        this.folders = Folders.of(callFactory);
        this.lists = Lists.of(callFactory);
        this.userGroups = UserGroups.of(callFactory);
        this.tasks = Tasks.of(callFactory);
        this.webhooks = Webhooks.of(callFactory);
    }

    /** Creates a builder, which needs one token. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from environment variables: either {@code CLICKUP_PERSONAL_TOKEN} or {@code CLICKUP_OAUTH_TOKEN}, and
     * {@code CLICKUP_BASE_URL} if it should not call {@value #DEFAULT_BASE_URL}.
     *
     * @throws IllegalStateException naming the variables, if there is no token or both are set
     * @throws IllegalArgumentException if a value is not allowed
     */
    public static ClickUpClient fromEnv() {
        return fromEnv(Environment.system());
    }

    static ClickUpClient fromEnv(Environment environment) {
        String personalToken = environment.get(PERSONAL_TOKEN);
        String oauthToken = environment.get(OAUTH_TOKEN);
        if (personalToken != null && oauthToken != null) {
            throw new IllegalStateException("environment variables " + PERSONAL_TOKEN + " and " + OAUTH_TOKEN
                    + " are both set: keep one of them");
        }
        Builder builder = builder();
        if (personalToken != null) {
            builder.personalToken(personalToken);
        } else if (oauthToken != null) {
            builder.oauthToken(oauthToken);
        } else {
            throw new IllegalStateException("environment variable " + PERSONAL_TOKEN + " is not set, nor is "
                    + OAUTH_TOKEN + ": one is required");
        }
        String baseUrl = environment.get(BASE_URL);
        if (baseUrl != null) {
            builder.baseUrl(baseUrl);
        }
        return builder.build();
    }

    /** All operations of this client, and the one of {@link ClickUpOAuth}. */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Goals.operations(),
                        KeyResults.operations(),
                        Workspaces.operations(),
                        Spaces.operations(),
                        Folders.operations(),
                        Lists.operations(),
                        UserGroups.operations(),
                        Tasks.operations(),
                        Webhooks.operations(),
                        OAuth.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    /** The goals of Workspaces. */
    public Goals goals() {
        return goals;
    }

    /** The key results of goals, which ClickUp's pages call Targets. */
    public KeyResults keyResults() {
        return keyResults;
    }

    /** The user of the token and the Workspaces it can access. */
    public Workspaces workspaces() {
        return workspaces;
    }

    /** The Spaces of Workspaces. */
    public Spaces spaces() {
        return spaces;
    }

    /** The Folders of Spaces, which goal folders are not. */
    public Folders folders() {
        return folders;
    }

    /** The Lists of Folders and Spaces. */
    public Lists lists() {
        return lists;
    }

    /** The user groups of Workspaces, which ClickUp's pages call Teams. */
    public UserGroups userGroups() {
        return userGroups;
    }

    /** The tasks of Lists and Workspaces. */
    public Tasks tasks() {
        return tasks;
    }

    /** The webhooks of Workspaces. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /**
     * Creates calls of endpoints that this SDK does not cover. Their paths begin with the version, for example {@code
     * /v2/team/{team_id}/seats}.
     *
     * @return the call factory, with this client's credentials, retries and limits
     */
    public CallFactory raw() {
        return callFactory;
    }

    /** Closes the HTTP client, unless you supplied it. */
    @Override
    public void close() {
        callFactory.close();
    }

    /** Vendor and base URL. */
    @Override
    public String toString() {
        return "ClickUpClient[" + callFactory.baseUrl() + "]";
    }

    /** Builds a {@link ClickUpClient}; exactly one token must be set. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable Credentials personalToken;
        private @Nullable Credentials oauthToken;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * A user's personal token, which begins with {@code pk_}; sent without a scheme.
         *
         * @param token the token alone
         * @throws IllegalArgumentException if the token is blank, begins with {@code Bearer} or holds a character a
         *     header cannot carry
         */
        public Builder personalToken(String token) {
            this.personalToken = Credentials.rawToken("personalToken", bare("personalToken", token));
            return this;
        }

        /**
         * An access token that an app got for a user through OAuth; sent as {@code Authorization: Bearer}.
         *
         * <p>ClickUp's access tokens do not expire and cannot be refreshed.
         *
         * @param token the token alone
         * @throws IllegalArgumentException if the token is blank, begins with {@code Bearer} or holds a character a
         *     header cannot carry
         */
        public Builder oauthToken(String token) {
            this.oauthToken = Credentials.bearer("oauthToken", bare("oauthToken", token));
            return this;
        }

        /**
         * Builds the client.
         *
         * @throws IllegalArgumentException if not exactly one token is set, or if the base URL is not allowed: it must
         *     end before the version, as {@value ClickUpClient#DEFAULT_BASE_URL} does
         */
        public ClickUpClient build() {
            return new ClickUpClient(callFactory(ClickUpWire.profile(), credentials(), DEFAULT_BASE_URL));
        }

        private Credentials credentials() {
            return eitherOf("personalToken(token)", personalToken, "oauthToken(token)", oauthToken);
        }

        private static @Nullable String bare(String parameter, @Nullable String token) {
            String lower = token == null ? "" : token.strip().toLowerCase(Locale.ROOT);
            if (lower.equals("bearer") || lower.startsWith("bearer ")) {
                throw new IllegalArgumentException(
                        parameter + " must be the token alone, without \"Bearer\": the method"
                                + " decides how it is sent, personalToken(…) bare and oauthToken(…) after Bearer");
            }
            return token;
        }
    }
}
