package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.json.JsonCodec;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** What all calls of one client have in common. */
record ClientContext(
        VendorProfile profile,
        Credentials credentials,
        Supplier<HttpUrl> baseUrl,
        Transport transport,
        Timing timing,
        RateLimiter limiter,
        JsonCodec codec,
        boolean strictDecoding,
        Executor callbacks,
        Redaction redaction) {
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
            RateLimiter limiter,
            JsonCodec codec,
            boolean strictDecoding,
            Executor callbacks) {
        Redaction redaction = new Redaction(profile.printableQuery(), credentials::secrets);
        return new ClientContext(
                profile, credentials, baseUrl, transport, timing, limiter, codec, strictDecoding, callbacks, redaction);
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
                        limiter,
                        codec,
                        strictDecoding,
                        callbacks,
                        redaction.and(more));
    }
}
