package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.examples.samples.ObservabilitySamples;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a dashboard and a trace show, with the libraries that users have. */
class ObservabilityTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private static final String GET = "clickup.goals.get";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final String goal = fake.addGoal("Grow");

    private ClickUpClient.Builder builder() {
        return ClickUpClient.builder()
                .baseUrl(fake.baseUrl())
                .personalToken(fake.token())
                .retry(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2)));
    }

    @Test
    void listener_callThatIsRetried_countsTheCallItsAttemptsAndItsWait() {
        fake.inject(Fault.status(503));
        try (ClickUpClient client = ObservabilitySamples.listener(builder(), registry)) {
            assertThat(client.goals().get(goal).execute().name()).isEqualTo("Grow");
        }

        assertThat(count("okr4j.calls", "operation", GET, "outcome", "SUCCESS")).isEqualTo(1);
        assertThat(count("okr4j.attempts", "operation", GET, "status", "503")).isEqualTo(1);
        assertThat(count("okr4j.attempts", "operation", GET, "status", "200")).isEqualTo(1);
        assertThat(count("okr4j.waits", "operation", GET, "reason", "RETRY")).isEqualTo(1);
    }

    @Test
    void listener_callThatFails_hasItsOutcome() {
        try (ClickUpClient client = ObservabilitySamples.listener(builder(), registry)) {
            assertThatThrownBy(client.goals().get("00000000-0000-4000-8000-000000000000")::execute)
                    .isInstanceOf(UnauthorizedException.class);
        }

        assertThat(count("okr4j.calls", "operation", GET, "outcome", "REJECTED"))
                .isEqualTo(1);
    }

    @Test
    void micrometer_metricsOfOkHttp_haveTheOperationForTheUri() {
        try (ClickUpClient client = ObservabilitySamples.micrometer(builder(), registry)) {
            assertThat(client.goals().get(goal).execute()).isNotNull();
            assertThat(client.goals().get(goal).executeAsync().join()).isNotNull();
        }

        assertThat(count("http.client", "uri", GET, "status", "200")).isEqualTo(2);
        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .noneMatch(id -> id.toString().contains(fake.token()));
    }

    @Test
    void traces_asyncCallThatIsRetried_hasASpanForEachAttemptUnderItsParent() {
        fake.inject(Fault.status(503));
        Tracer tracer = TELEMETRY.getOpenTelemetry().getTracer("test");
        Span parent = tracer.spanBuilder("sync goals").startSpan();
        try (ClickUpClient client = ObservabilitySamples.traces(builder(), TELEMETRY.getOpenTelemetry())) {
            try (Scope current = parent.makeCurrent()) {
                assertThat(current).isNotNull();
                assertThat(client.goals().get(goal).executeAsync().join()).isNotNull();
            }
        } finally {
            parent.end();
        }

        List<SpanData> attempts = TELEMETRY.getSpans().stream()
                .filter(span -> span.getName().equals(GET))
                .toList();
        assertThat(attempts)
                .hasSize(2)
                .allMatch(span ->
                        span.getParentSpanId().equals(parent.getSpanContext().getSpanId()));
        assertThat(TELEMETRY.getSpans().toString()).doesNotContain(fake.token());
    }

    private long count(String timer, String... tags) {
        return registry.get(timer).tags(tags).timer().count();
    }
}
