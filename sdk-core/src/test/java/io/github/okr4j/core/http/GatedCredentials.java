package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Credentials that calls have to wait for. */
record GatedCredentials(CompletionStage<?> ready) implements Credentials {
    static Credentials after(CompletionStage<?> gate) {
        return new GatedCredentials(gate);
    }

    @Override
    public Map<String, String> headers(Instant now) {
        return Map.of();
    }

    @Override
    public List<Secret> secrets() {
        return List.of();
    }
}
