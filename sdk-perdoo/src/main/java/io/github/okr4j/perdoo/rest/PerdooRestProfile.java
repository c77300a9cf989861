package io.github.okr4j.perdoo.rest;

import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Errors as {@code {"code", "message", "details"}}; times and decimals as text. */
record PerdooRestProfile(boolean signing) implements VendorProfile {
    private static final String DETAILS = "details";

    @Override
    public String vendor() {
        return "perdoo";
    }

    @Override
    public JsonDialect dialect() {
        return new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING);
    }

    @Override
    public Set<String> printableQuery() {
        return Set.of("cycle_id");
    }

    @Override
    public VendorError error(int status, Object json) {
        if (!(json instanceof Map<?, ?> body)) {
            return VendorError.NONE;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Object details = body.get(DETAILS);
        if (details instanceof Map<?, ?> attributes) {
            attributes.forEach((name, problem) -> collect(String.valueOf(name), problem, fields));
        } else {
            collect(DETAILS, details, fields);
        }
        return new VendorError(text(body.get("code")), text(body.get("message")), fields);
    }

    @Override
    public @Nullable String hint(int status) {
        return status == 401 && signing
                ? "The credential or its secret is wrong, or this machine's clock is more than ten minutes off"
                : null;
    }

    /** Documented as an object of texts whose form is free, so other forms are accepted too. */
    private static void collect(String name, @Nullable Object problem, Map<String, List<String>> fields) {
        if (problem instanceof Map<?, ?> nested) {
            nested.forEach((inner, value) -> collect(name + "." + inner, value, fields));
        } else if (problem instanceof List<?> several) {
            several.forEach(one -> collect(name, one, fields));
        } else if (problem != null) {
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(problem.toString());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
