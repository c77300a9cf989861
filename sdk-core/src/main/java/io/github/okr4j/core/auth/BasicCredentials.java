package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

record BasicCredentials(Secret username, Secret password) implements Credentials {
    BasicCredentials {
        if (username.reveal().indexOf(':') >= 0) {
            throw new IllegalArgumentException("username must not contain a colon: HTTP Basic cannot carry it");
        }
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return Map.of("Authorization", "Basic " + encoded());
    }

    @Override
    public List<Secret> secrets() {
        return List.of(password, Secret.of("apiKey", encoded()));
    }

    private String encoded() {
        String pair = username.reveal() + ":" + password.reveal();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
