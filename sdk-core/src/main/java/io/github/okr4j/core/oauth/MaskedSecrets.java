package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The secrets to mask: the app's secrets, the current tokens, and replaced tokens that a server may still quote. */
final class MaskedSecrets {
    private static final int TOKENS = 6;

    private final List<Secret> app;
    private volatile List<Secret> all;

    MaskedSecrets(List<Secret> app) {
        this.app = app;
        this.all = app;
    }

    List<Secret> all() {
        return all;
    }

    void add(OAuthTokens tokens) {
        Stream<Secret> added =
                Stream.of(tokens.accessToken(), tokens.refreshToken()).filter(Objects::nonNull);
        Stream<Secret> latest =
                Stream.concat(added, all.stream().skip(app.size())).distinct().limit(TOKENS);
        all = Stream.concat(app.stream(), latest).toList();
    }
}
