package io.github.okr4j.examples.samples;

import io.github.okr4j.core.http.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * Metrics of all calls in Micrometer: {@code okr4j.calls} by operation and outcome, {@code okr4j.attempts} by operation and
 * status, {@code okr4j.waits} by operation and reason.
 */
public record CallMetrics(MeterRegistry registry) implements CallListener {
    @Override
    public void waiting(ObservedCall call, WaitReason reason, Duration duration) {
        registry.timer("okr4j.waits", "operation", call.operation().name(), "reason", reason.name())
                .record(duration);
    }

    @Override
    public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
        String status = attempt.status() == null ? "none" : attempt.status().toString();
        registry.timer("okr4j.attempts", "operation", call.operation().name(), "status", status)
                .record(attempt.duration());
    }

    @Override
    public void callEnded(ObservedCall call, CallEnd end) {
        String outcome = end.outcome() == null ? "SUCCESS" : end.outcome().name();
        registry.timer("okr4j.calls", "operation", call.operation().name(), "outcome", outcome)
                .record(end.duration());
    }
}
