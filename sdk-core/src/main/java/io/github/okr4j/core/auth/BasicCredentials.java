package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

final class BasicCredentials implements Credentials {
    private final Map<String, String> headers;
    private final List<Secret> secrets;

    BasicCredentials(Secret username, Secret password) {
        if (username.reveal().indexOf(':') >= 0) {
            throw new IllegalArgumentException("username must not contain a colon: HTTP Basic cannot carry it");
        }
        byte[] pair = (username.reveal() + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        this.headers = Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        // Without padding, which a text that quotes the pair may have lost.
        this.secrets = List.of(
                password,
                Secret.of("apiKey", Base64.getEncoder().withoutPadding().encodeToString(pair)),
                Secret.of("apiKey", Base64.getUrlEncoder().withoutPadding().encodeToString(pair)));
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return headers;
    }

    @Override
    public List<Secret> secrets() {
        return secrets;
    }

    @Override
    public String toString() {
        return "BasicCredentials[***]";
    }
}
