package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** The token endpoint over HTTP. */
record HttpOAuth(CallFactory callFactory) implements OAuth {
    private static final Operation<AccessToken> EXCHANGE = Operation.post("clickup.oauth.exchange", "/v2/oauth/token")
            .evidence(Evidence.DOCUMENTED, "https://developer.clickup.com/docs/authentication")
            .returning(TokenEnvelope.class, "access_token", TokenEnvelope::value);

    static final List<Operation<?>> OPERATIONS = List.of(EXCHANGE);

    @Override
    public ApiCall<AccessToken> exchange(String clientId, Secret clientSecret, String code) {
        Secret once = Secret.of("code", code);
        CodeExchange body =
                new CodeExchange(Secret.of("clientId", clientId).reveal(), clientSecret.reveal(), once.reveal());
        return callFactory.call(
                EXCHANGE, Request.EMPTY.body(body).masking(clientSecret).masking(once));
    }
}
