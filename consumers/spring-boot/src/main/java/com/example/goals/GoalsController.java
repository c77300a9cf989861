package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.core.error.SdkException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GoalsController {
    private final ClickUpClient clickUp;

    GoalsController(ClickUpClient clickUp) {
        this.clickUp = clickUp;
    }

    /** Spring waits for the future without holding a thread. */
    @GetMapping("/goals/{id}")
    CompletableFuture<Goal> goal(@PathVariable String id) {
        return clickUp.goals().get(id).executeAsync();
    }

    /** The message of an SdkException names no secret, but it is for the log and not for the caller. */
    @ExceptionHandler
    ProblemDetail failed(SdkException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_GATEWAY, "ClickUp could not be read; retry: " + e.isRetryable());
    }
}
