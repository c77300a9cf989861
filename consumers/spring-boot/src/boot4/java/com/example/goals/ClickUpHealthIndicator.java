package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.SdkException;
import org.springframework.stereotype.Component;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up as long as the token is accepted. */
@Component
class ClickUpHealthIndicator implements HealthIndicator {
    private final ClickUpClient clickUp;

    ClickUpHealthIndicator(ClickUpClient clickUp) {
        this.clickUp = clickUp;
    }

    @Override
    public Health health() {
        try {
            clickUp.workspaces().list().execute();
            return Health.up().build();
        } catch (SdkException e) {
            return Health.down().withDetail("failure", e.getClass().getSimpleName()).build();
        }
    }
}
