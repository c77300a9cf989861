package io.github.okr4j.core.oauth;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An authorization server. Errors are read as RFC 6749 defines them, and from the fields that vendors use instead. */
record OAuthProfile(String vendor) implements VendorProfile {
    @Override
    public JsonDialect dialect() {
        return new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER);
    }

    @Override
    public Set<String> printableQuery() {
        return Set.of();
    }

    @Override
    public VendorError error(int status, Object json) {
        if (!(json instanceof Map<?, ?> body)) {
            return VendorError.NONE;
        }
        String error = text(body.get("error"));
        String description = text(body.get("error_description"));
        String message = description == null ? text(body.get("message")) : description;
        return message == null ? VendorError.of(null, error) : VendorError.of(error, message);
    }

    @Override
    public @Nullable String hint(int status) {
        return switch (status) {
            case 400 ->
                "A code is valid once and for a few minutes; redirect URI, client id and client secret must be those"
                        + " of the app";
            case 401 -> "Client id or client secret is wrong";
            default -> null;
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
