package io.github.okr4j.core.http;

import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.json.JsonCodec;
import okhttp3.HttpUrl;

/** What all calls of one client have in common. */
record Wiring(
        VendorProfile profile,
        Credentials credentials,
        HttpUrl base,
        Transport transport,
        Timing timing,
        JsonCodec codec,
        Redaction redaction) {
    static Wiring of(VendorProfile profile, Credentials credentials, HttpUrl base, Transport transport, Timing timing) {
        Redaction redaction = new Redaction(profile.printableQuery(), credentials.secrets());
        return new Wiring(profile, credentials, base, transport, timing, JsonCodec.of(profile.dialect()), redaction);
    }
}
