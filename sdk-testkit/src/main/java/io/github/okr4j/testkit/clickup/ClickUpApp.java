package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An OAuth app of ClickUp's, and the codes with which its users came back. */
final class ClickUpApp {

    static final String TOKEN_PATH = "/api/v2/oauth/token";
    static final String CLIENT_ID = "FAKE0CLICKUP0APP";
    static final String CLIENT_SECRET = "FAKE0CLICKUP0APP0SECRET";

    private final Set<String> codes = new HashSet<>();
    private int made;

    String newCode() {
        String code = "FAKE0CODE" + ++made;
        codes.add(code);
        return code;
    }

    /** Each code is good for one token, and all tokens are the same. */
    FakeResponse exchange(FakeRequest call) {
        Map<String, @Nullable Object> body = ClickUpContract.body(call);
        if (!CLIENT_ID.equals(body.get("client_id")) || !CLIENT_SECRET.equals(body.get("client_secret"))) {
            throw ClickUpContract.refused(401, "Client not found", "OAUTH_010");
        }
        if (!(body.get("code") instanceof String code) || !codes.remove(code)) {
            // which code ClickUp gives this is not known, and it may give none
            throw new ErrorResponseException(FakeResponse.json(400, Json.object("err", "Code invalid")));
        }
        return FakeResponse.json(200, Json.object("access_token", ClickUpContract.OAUTH_TOKEN, "token_type", "Bearer"));
    }
}
