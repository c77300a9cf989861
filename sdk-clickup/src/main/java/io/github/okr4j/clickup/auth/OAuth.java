package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** ClickUp's token endpoint. {@code ClickUpOAuth} is the convenient client. */
@CheckReturnValue
public interface OAuth {
    /**
     * Exchanges the code that a user brought back for a token.
     *
     * <p>Not idempotent, because a code is valid for one token; retried only if it was provably not executed. If the
     * outcome is {@code UNKNOWN}, send the user to the authorize address again.
     *
     * @param clientSecret the app's secret; sent in the body
     * @param code the query parameter {@code code} with which the user came back
     * @throws IllegalArgumentException if a parameter is blank or holds a control character
     * @see <a href="https://developer.clickup.com/docs/authentication">authentication</a>, documented
     */
    ApiCall<AccessToken> exchange(String clientId, Secret clientSecret, String code);

    /**
     * Creates the service.
     *
     * @param callFactory what describes the calls; it should know the app's secret by {@code
     *     Credentials.unsigned(secret)}, so that it is masked in every text
     */
    static OAuth of(CallFactory callFactory) {
        return new HttpOAuth(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpOAuth.OPERATIONS;
    }
}
