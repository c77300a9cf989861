package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.okhttp.v3_0.OkHttpTelemetry;
import okhttp3.OkHttpClient;

/** The Java samples of {@code docs/observability.md}; {@code ObservabilityTest} runs them. */
public final class ObservabilitySamples {
    private ObservabilitySamples() {}

    /** Metrics of calls, attempts and waits. */
    public static ClickUpClient listener(ClickUpClient.Builder builder, MeterRegistry registry) {
        // sample: listener
        ClickUpClient client = builder.listener(new CallMetrics(registry)).build();
        // end
        return client;
    }

    /** Micrometer's own metrics of OkHttp. */
    public static ClickUpClient micrometer(ClickUpClient.Builder builder, MeterRegistry registry) {
        // sample: micrometer
        OkHttpClient http = new OkHttpClient.Builder()
                .eventListener(OkHttpMetricsEventListener.builder(registry, "http.client")
                        .uriMapper(request -> {
                            Operation<?> operation = request.tag(Operation.class);
                            return operation == null ? "none" : operation.name();
                        })
                        .build())
                .build();
        ClickUpClient client = builder.okHttpClient(http).build();
        // end
        return client;
    }

    /** A span for each attempt. */
    public static ClickUpClient traces(ClickUpClient.Builder builder, OpenTelemetry openTelemetry) {
        // sample: traces
        OkHttpTelemetry telemetry = OkHttpTelemetry.builder(openTelemetry)
                .setSpanNameExtractorCustomizer(usual -> chain -> {
                    Operation<?> operation = chain.request().tag(Operation.class);
                    return operation == null ? usual.extract(chain) : operation.name();
                })
                .build();
        ClickUpClient client = builder.callFactory(telemetry::createCallFactory)
                .taskDecorator(task -> Context.current().wrap(task))
                .build();
        // end
        return client;
    }
}
