package io.github.okr4j.clickup.auth;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** ClickUp's token endpoint; {@code ClickUpOAuth} is the convenient way to it. */
@CheckReturnValue
public interface OAuth {
    /**
     * Exchanges the code that a user brought back for a token.
     *
     * <p>Not idempotent, for a code is good for one token: repeated only if it was certainly not carried out. If the
     * outcome is {@code UNKNOWN}, send the user to the authorize address once more.
     *
     * @param clientId the app's id
     * @param clientSecret the app's secret; sent in the body
     * @param code the query parameter {@code code} with which the user came back
     * @return the token
     * @throws IllegalArgumentException if a parameter is blank or holds a control character
     * @see <a href="https://developer.clickup.com/docs/authentication">authentication</a>, documented
     */
    ApiCall<AccessToken> exchange(String clientId, Secret clientSecret, String code);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls; it should know the app's secret by {@code Credentials.unsigned(secret)},
     *     so that it is masked in every text
     * @return the service
     */
    static OAuth of(CallFactory callFactory) {
        return new HttpOAuth(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpOAuth.OPERATIONS;
    }
}
