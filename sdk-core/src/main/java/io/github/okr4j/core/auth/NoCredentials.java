package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** No header, but secrets to mask. */
record NoCredentials(List<Secret> secrets) implements Credentials {
    @Override
    public Map<String, String> headers(Instant now) {
        return Map.of();
    }
}
