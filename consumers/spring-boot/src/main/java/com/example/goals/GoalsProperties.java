package com.example.goals;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account to read.
 *
 * @param token a personal token, {@code pk_…}
 * @param baseUrl the API, or a fake in tests
 * @param workspace the id of the Workspace
 */
@ConfigurationProperties("goals")
public record GoalsProperties(String token, String baseUrl, String workspace) {
    /** Without the token, which Spring may log. */
    @Override
    public String toString() {
        return "GoalsProperties[baseUrl=" + baseUrl + ", workspace=" + workspace + "]";
    }
}
