package io.github.okr4j.pipedrive.auth;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.oauth.OAuthTokens;
import java.util.List;

class PipedriveOAuthOperationContractTest extends OperationContract {
    private static final String TOKENS = """
        {"access_token": "7:1:a/b+c=", "token_type": "Bearer", "expires_in": 3599,
         "refresh_token": "7:1:d/e+f=", "scope": "base,goals:full", "api_domain": "https://acme.pipedrive.com"}\
        """;

    @Override
    protected List<Operation<?>> operations() {
        return PipedriveOAuth.operations();
    }

    @Override
    protected String errorBody(int status) {
        return "{\"success\": false, \"error\": \"Invalid request: it did not work\"}";
    }

    @Override
    protected List<OperationCase> cases() {
        List<Operation<?>> all = operations();
        return List.of(
                OperationCase.of(
                        all.get(0),
                        "/oauth/token",
                        TOKENS,
                        "{\"access_token\": \"a\"}",
                        at -> app(at).exchange("code")),
                OperationCase.of(
                        all.get(1),
                        "/oauth/token",
                        TOKENS,
                        "{\"access_token\": \"a\"}",
                        at -> app(at).refresh(Secret.of("refreshToken", "7:1:d/e+f="))),
                OperationCase.of(
                        all.get(2),
                        "/oauth/revoke",
                        "{\"success\": true}",
                        "",
                        at -> app(at).revoke(OAuthTokens.of("7:1:a/b+c=", "7:1:d/e+f="))));
    }

    private static PipedriveOAuth app(Endpoint at) {
        return PipedriveOAuth.builder()
                .clientId("app-7")
                .clientSecret("canary/4711+secret=")
                .redirectUri("https://app.example.com/back")
                .baseUrl(at.baseUrl())
                .timing(at.timing())
                .build();
    }
}
