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
        return Map.of("Authorization", "Basic " + encoded(Base64.getEncoder()));
    }

    @Override
    public List<Secret> secrets() {
        // Without padding, which a text that quotes the pair may have lost.
        return List.of(
                password,
                Secret.of("apiKey", encoded(Base64.getEncoder().withoutPadding())),
                Secret.of("apiKey", encoded(Base64.getUrlEncoder().withoutPadding())));
    }

    private String encoded(Base64.Encoder base64) {
        String pair = username.reveal() + ":" + password.reveal();
        return base64.encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
