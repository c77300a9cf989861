package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.ErrorMarker;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A client of an invented vendor, for the tests of the pipeline. */
public final class TestClient extends ClientBuilder<TestClient> {
    static final String TOKEN = "tok-4711-canary";

    private VendorProfile profile = new AcmeProfile();
    private Credentials credentials = Credentials.bearer("token", TOKEN);

    @Override
    protected TestClient self() {
        return this;
    }

    public TestClient credentials(Credentials other) {
        this.credentials = other;
        return this;
    }

    public TestClient profile(VendorProfile other) {
        this.profile = other;
        return this;
    }

    public CallFactory build() {
        return callFactory(profile, credentials, null);
    }

    /** Errors as {@code {"code", "message"}}; reset header in epoch seconds; {@code "ok": false} means failure. */
    static class AcmeProfile implements VendorProfile {
        @Override
        public String vendor() {
            return "acme";
        }

        @Override
        public JsonDialect dialect() {
            return new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER);
        }

        @Override
        public Set<String> printableQuery() {
            return Set.of("page", "limit", "offset", "token");
        }

        @Override
        public ErrorMarker errorMarker() {
            return ErrorMarker.whenFalse("ok");
        }

        @Override
        public VendorError error(int status, Object json) {
            return json instanceof Map<?, ?> map
                    ? VendorError.of(text(map.get("code")), text(map.get("message")))
                    : VendorError.NONE;
        }

        @Override
        public @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
            Long reset = headers.firstNumber("X-RateLimit-Reset");
            if (reset == null) {
                return null;
            }
            RateLimit.Scope scope = headers.first("X-Daily") == null ? RateLimit.Scope.BURST : RateLimit.Scope.DAILY;
            return new RateLimit(
                    headers.firstNumber("X-RateLimit-Limit"),
                    headers.firstNumber("X-RateLimit-Remaining"),
                    Instant.ofEpochSecond(reset),
                    scope);
        }

        @Override
        public @Nullable String hint(int status) {
            return status == 401 ? "The token is wrong or the id is unknown" : null;
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
