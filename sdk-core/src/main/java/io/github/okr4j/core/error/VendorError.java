package io.github.okr4j.core.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as the vendor describes it.
 *
 * @param code the vendor's code, for example the ECODE of ClickUp, or null
 * @param message the vendor's message, or null
 * @param fieldErrors the problems per field, with dotted names for nested fields; never null
 */
public record VendorError(@Nullable String code, @Nullable String message, Map<String, List<String>> fieldErrors)
        implements Serializable {
    /** An error without any details. */
    public static final VendorError NONE = new VendorError(null, null, Map.of());

    /** Copies the field errors. */
    public VendorError {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fieldErrors.forEach((field, problems) -> copy.put(field, List.copyOf(problems)));
        fieldErrors = Collections.unmodifiableMap(copy);
    }

    /** An error without field errors. */
    public static VendorError of(@Nullable String code, @Nullable String message) {
        return new VendorError(code, message, Map.of());
    }

    String describe() {
        StringBuilder text = new StringBuilder();
        if (message != null) {
            text.append(", \"").append(message).append('"');
        }
        if (code != null) {
            text.append(" [").append(code).append(']');
        }
        fieldErrors.forEach((field, problems) ->
                text.append("; ").append(field).append(": ").append(String.join(" / ", problems)));
        return text.toString();
    }
}
