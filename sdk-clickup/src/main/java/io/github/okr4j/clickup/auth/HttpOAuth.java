package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;

/** The token endpoint over HTTP. */
record HttpOAuth(CallFactory callFactory) implements OAuth {
    @Override
    public ApiCall<AccessToken> exchange(String clientId, Secret clientSecret, String code) {
        Secret once = Secret.of("code", code);
        CodeExchange body =
                new CodeExchange(Secret.of("clientId", clientId).reveal(), clientSecret.reveal(), once.reveal());
        return callFactory.call(
                OAuthOperations.EXCHANGE,
                Request.EMPTY.body(body).masking(clientSecret).masking(once));
    }
}
