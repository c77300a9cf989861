package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.json.JsonCodec;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What all calls of one client have in common. */
record ClientContext(
        VendorProfile profile,
        Credentials credentials,
        Supplier<HttpUrl> baseUrl,
        Transport transport,
        Timing timing,
        RateBudget budget,
        JsonCodec codec,
        boolean strictDecoding,
        Executor callbacks,
        Observation observation,
        Redaction redaction) {
    @Nullable
    CallListener listener() {
        return observation.listener();
    }

    UnaryOperator<Runnable> tasks() {
        return observation.tasks();
    }

    /** The base URL of the next request; it may change with the credentials. */
    HttpUrl base() {
        return baseUrl.get();
    }

    static ClientContext of(
            VendorProfile profile,
            Credentials credentials,
            Supplier<HttpUrl> baseUrl,
            Transport transport,
            Timing timing,
            RateBudget budget,
            JsonCodec codec,
            boolean strictDecoding,
            Executor callbacks,
            Observation observation) {
        Redaction redaction = new Redaction(profile.printableQuery(), credentials::secrets);
        return new ClientContext(
                profile,
                credentials,
                baseUrl,
                transport,
                timing,
                budget,
                codec,
                strictDecoding,
                callbacks,
                observation,
                redaction);
    }

    /** For a request that carries secrets of its own. */
    ClientContext masking(List<Secret> more) {
        return more.isEmpty()
                ? this
                : new ClientContext(
                        profile,
                        credentials,
                        baseUrl,
                        transport,
                        timing,
                        budget,
                        codec,
                        strictDecoding,
                        callbacks,
                        observation,
                        redaction.and(more));
    }
}
