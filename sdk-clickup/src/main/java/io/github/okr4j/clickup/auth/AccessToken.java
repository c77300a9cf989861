package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Access token of an app for a user. It does not expire and cannot be refreshed. It is valid until the user revokes it.
 *
 * @param token the token, for {@code ClickUpClient.builder().oauthToken(token.reveal())}
 * @param tokenType how to send it, or null; not documented
 * @param additional fields that this SDK does not know; never printed
 */
public record AccessToken(Secret token, @Nullable String tokenType, Map<String, Object> additional) {
    /** Copies the map. */
    public AccessToken {
        additional = Immutable.json(additional);
    }

    /** Omits the values of unknown fields, because they may be secrets. */
    @Override
    public String toString() {
        return "AccessToken[token=" + token + ", tokenType=" + tokenType + ", additional=" + additional.keySet() + "]";
    }
}
