package io.github.okr4j.testkit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.WireName;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes response records for tests from JSON or from a few named components, decoded as the client decodes them.
 *
 * <pre>{@code
 * Goal goal = Samples.of(Goal.class).with("name", "Grow").build();
 * Goal read = Samples.fromJson(Goal.class, "{\"id\": \"g-1\", \"name\": \"Grow\"}");
 * }</pre>
 */
public final class Samples {
    /** How each vendor writes times and decimals, from its documentation. The testkit depends on no vendor module. */
    private static final Map<String, JsonDialect> DIALECTS = Map.of(
            "io.github.okr4j.clickup.", new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER),
            "io.github.okr4j.pipedrive.", new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER),
            "io.github.okr4j.perdoo.rest.", new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING),
            "io.github.okr4j.perdoo.graphql.", new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER),
            "io.github.okr4j.performengage.", new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    private Samples() {}

    /**
     * Reads a record from a vendor's JSON. A value of unexpected shape is null, as in a response.
     *
     * @param type a response record of a vendor module
     * @param json the JSON object of the record itself, without an envelope
     * @throws IllegalArgumentException when the text is not JSON or misses a required field
     */
    public static <T> T fromJson(Class<T> type, String json) {
        return read(type, document(json.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Starts a record whose required fields have values. All other components are null or empty.
     *
     * @param type a response record of a vendor module
     */
    public static <T> Sample<T> of(Class<T> type) {
        return new Sample<>(type, Map.of());
    }

    /**
     * A record in the making. It is immutable.
     *
     * @param <T> the record
     */
    public static final class Sample<T> {
        private final Class<T> type;
        private final Map<String, @Nullable Object> fields;

        private Sample(Class<T> type, Map<String, @Nullable Object> fields) {
            this.type = type;
            this.fields = fields;
        }

        /**
         * Returns a copy with one more value.
         *
         * @param component the name of the record's component or of the JSON field
         * @param value a value of the component's type, an enum constant for an {@code OpenEnum}, or its JSON as text,
         *     number, boolean, list or map
         * @throws IllegalArgumentException when the record has no such component
         */
        public Sample<T> with(String component, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
            more.put(wireName(component), value instanceof WireName constant ? constant.wireName() : value);
            return new Sample<>(type, more);
        }

        /**
         * Makes the record.
         *
         * @throws IllegalArgumentException when a value does not fit its component
         */
        public T build() {
            Map<String, @Nullable Object> whole = new LinkedHashMap<>(required(type));
            whole.putAll(fields);
            JsonDocument document = document(codec(type).write(whole));
            T record = read(type, document);
            List<Drift> drift = document.drift();
            if (!drift.isEmpty()) {
                throw new IllegalArgumentException("with(…) does not fit " + type.getName() + ": " + drift);
            }
            return record;
        }

        private String wireName(String name) {
            for (RecordComponent component : components(type)) {
                JsonProperty property = property(type, component);
                if (property != null
                        && (component.getName().equals(name) || property.value().equals(name))) {
                    return property.value();
                }
            }
            String known = Arrays.stream(components(type))
                    .filter(component -> property(type, component) != null)
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has no component " + name + "; its components are " + known);
        }
    }

    private static <T> T read(Class<T> type, JsonDocument document) {
        try {
            return codec(type).read(document, type);
        } catch (JsonException e) {
            String place = e.path() == null ? "" : e.path() + ": ";
            throw new IllegalArgumentException(
                    "not the JSON of a " + type.getSimpleName() + ": " + place + e.getMessage(), e);
        }
    }

    private static JsonDocument document(byte[] json) {
        return new JsonDocument(ByteBuffer.wrap(json));
    }

    private static JsonCodec codec(Class<?> type) {
        return DIALECTS.entrySet().stream()
                .filter(vendor -> type.getName().startsWith(vendor.getKey()))
                .findFirst()
                .map(vendor -> JsonCodec.of(vendor.getValue()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "type must be a response record of a vendor module, was " + type.getName()));
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("type must be a record, was " + type.getName());
        }
        return components;
    }

    private static @Nullable JsonProperty property(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value of the kind that a required field has. */
    private static Object plausible(Class<?> kind, String name) {
        if (kind == String.class) {
            return name + "-1";
        }
        if (kind == Boolean.class || kind == boolean.class) {
            return false;
        }
        if (List.class.isAssignableFrom(kind)) {
            return List.of();
        }
        return kind.isRecord() ? required(kind) : 1;
    }

    private static Map<String, Object> required(Class<?> type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : components(type)) {
            JsonProperty property = property(type, component);
            if (property != null && property.required()) {
                fields.put(property.value(), plausible(component.getType(), property.value()));
            }
        }
        return fields;
    }
}
