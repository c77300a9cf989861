package io.github.okr4j.clickup.auth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the token endpoint is asked, in its body: in the query it would end up in logs. */
record CodeExchange(
        @JsonProperty("client_id") String clientId,
        @JsonProperty("client_secret") String clientSecret,
        @JsonProperty("code") String code) {
    @Override
    public String toString() {
        return "CodeExchange[clientId=" + clientId + "]";
    }
}
