package io.github.okr4j.examples;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Timing;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How the clients of all vendors are set up for one cell of the fault matrix. */
record FaultGateway(
        String origin,
        OkHttpClient http,
        Timing timing,
        boolean bearer,
        @Nullable Duration attemptTimeout,
        @Nullable Duration timeout) {
    /** A vendor's client with one call per operation class that the vendor has, and a list if it has one in pages. */
    record Opened(
            AutoCloseable client,
            Map<OperationClass, ? extends ApiCall<?>> calls,
            @Nullable ApiCall<?> page) {}

    <B extends ClientBuilder<B>> B on(B builder) {
        B set = builder.okHttpClient(http).timing(timing);
        if (attemptTimeout != null) {
            set.attemptTimeout(attemptTimeout);
        }
        return timeout == null ? set : set.timeout(timeout);
    }
}
