package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the OAuth service. */
final class OAuthOperations {
    static final Operation<AccessToken> EXCHANGE = Operation.post("clickup.oauth.exchange", "/v2/oauth/token")
            .evidence(Evidence.DOCUMENTED, "https://developer.clickup.com/docs/authentication")
            .returning(TokenEnvelope.class, "access_token", TokenEnvelope::value);

    private OAuthOperations() {}

    static List<Operation<?>> all() {
        return List.of(EXCHANGE);
    }
}
