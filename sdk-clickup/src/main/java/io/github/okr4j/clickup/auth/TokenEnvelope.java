package io.github.okr4j.clickup.auth;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Response of the token endpoint. */
record TokenEnvelope(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("token_type") @Nullable String tokenType,
        @JsonAnySetter Map<String, Object> additional) {
    /** Null if there is no token, or if a header cannot contain it. */
    @Nullable
    AccessToken value() {
        boolean usable = accessToken != null
                && !accessToken.isEmpty()
                && accessToken.chars().allMatch(c -> c > ' ' && c < 0x7f);
        return usable ? new AccessToken(Secret.of("access_token", accessToken), tokenType, additional) : null;
    }

    @Override
    public String toString() {
        return "TokenEnvelope";
    }
}
