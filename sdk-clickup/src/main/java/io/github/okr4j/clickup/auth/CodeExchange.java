package io.github.okr4j.clickup.auth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Body of the token request. In the query, the secret would appear in logs. */
record CodeExchange(
        @JsonProperty("client_id") String clientId,
        @JsonProperty("client_secret") String clientSecret,
        @JsonProperty("code") String code) {
    @Override
    public String toString() {
        return "CodeExchange[clientId=" + clientId + "]";
    }
}
