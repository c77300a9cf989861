package io.github.okr4j.testkit.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wire JSON as plain maps, lists, strings, numbers, booleans and nulls. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** An object of alternating names and values, in that order; values may be null. */
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    public static String write(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a wire value: " + e.getMessage(), e);
        }
    }

    /** The value that the text holds; empty when the text is not JSON or is the literal null. */
    public static Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, Object.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The object that the text holds; empty when it holds anything else. */
    public static Optional<Map<String, @Nullable Object>> readObject(String text) {
        return read(text).filter(Map.class::isInstance).map(Json::asObject);
    }

    /** A deep copy in which every number, list and map has the type that reading it from the wire would give. */
    public static Map<String, @Nullable Object> copy(Map<String, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    /** Writing and reading copies everything; what fakes consist of is copied without, because they copy a lot. */
    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return copy(asObject(map));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        if (value instanceof BigDecimal number && number.scale() > 0) {
            return value;
        }
        return read(write(value)).orElse(null);
    }

    @SuppressWarnings("unchecked") // JSON object names are always strings
    public static Map<String, @Nullable Object> asObject(Object value) {
        return (Map<String, @Nullable Object>) value;
    }

    /** The number without exponent and without trailing zeros, as the vendors print numbers. */
    public static BigDecimal plain(Number number) {
        BigDecimal stripped = new BigDecimal(number.toString()).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
