package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record HeaderToken(String parameter, String header, String prefix, Secret token) implements Credentials {
    HeaderToken {
        // Checked here because OkHttp's own message would quote the value.
        if (!token.reveal().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(parameter + " must be printable ASCII without blanks");
        }
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return Map.of(header, prefix + token.reveal());
    }

    @Override
    public List<Secret> secrets() {
        return List.of(token);
    }
}
