package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import org.springframework.stereotype.Component;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down if the token is refused. A limit or an outage of the vendor is not a fault of this instance. */
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
        } catch (UnauthorizedException | ForbiddenException e) {
            return Health.down().withDetail("failure", e.getClass().getSimpleName()).build();
        } catch (SdkException e) {
            return Health.unknown().withDetail("failure", e.getClass().getSimpleName()).build();
        }
    }
}
