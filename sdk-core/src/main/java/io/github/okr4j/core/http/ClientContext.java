package io.github.okr4j.core.http;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.json.JsonCodec;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.HttpUrl;

/** What all calls of one client have in common. */
record ClientContext(
        VendorProfile profile,
        Credentials credentials,
        HttpUrl base,
        Transport transport,
        Timing timing,
        RateLimiter limiter,
        JsonCodec codec,
        boolean strictDecoding,
        Executor callbacks,
        Redaction redaction) {
    static ClientContext of(
            VendorProfile profile,
            Credentials credentials,
            HttpUrl base,
            Transport transport,
            Timing timing,
            RateLimiter limiter,
            JsonCodec codec,
            boolean strictDecoding,
            Executor callbacks) {
        Redaction redaction = new Redaction(profile.printableQuery(), credentials::secrets);
        return new ClientContext(
                profile, credentials, base, transport, timing, limiter, codec, strictDecoding, callbacks, redaction);
    }

    /** For a request that carries secrets of its own. */
    ClientContext masking(List<Secret> more) {
        return more.isEmpty()
                ? this
                : new ClientContext(
                        profile,
                        credentials,
                        base,
                        transport,
                        timing,
                        limiter,
                        codec,
                        strictDecoding,
                        callbacks,
                        redaction.and(more));
    }
}
