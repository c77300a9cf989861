package io.github.okr4j.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list that the vendor may extend. It holds the vendor's exact text, and the constant if this SDK knows it.
 *
 * <p>Case, blanks, hyphens and slashes do not matter when a constant is looked up: {@code Deals started} is {@code
 * deals_started}. The text itself is kept and sent unchanged. In JSON it is a string, also with a mapper of your own.
 *
 * @param <E> the known constants
 */
@JsonDeserialize(using = OpenEnumCodec.Reader.class)
public final class OpenEnum<E extends Enum<E> & WireName> {
    /** The known values by their wire name and by its normalized form. They are shared. */
    private static final ClassValue<Map<String, OpenEnum<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, OpenEnum<?>> computeValue(Class<?> type) {
            return known(type);
        }
    };

    private final Class<E> type;
    private final String text;
    private final @Nullable E known;

    private OpenEnum(Class<E> type, String text, @Nullable E known) {
        this.type = type;
        this.text = text;
        this.known = known;
    }

    /** The value of a constant, with the vendor's text. */
    public static <E extends Enum<E> & WireName> OpenEnum<E> of(E constant) {
        return new OpenEnum<>(constant.getDeclaringClass(), constant.wireName(), constant);
    }

    /** The value of a text, whether this SDK knows its constant or not. The text is kept as it is. */
    public static <E extends Enum<E> & WireName> OpenEnum<E> parse(Class<E> type, String text) {
        Map<String, OpenEnum<?>> known = KNOWN.get(type);
        OpenEnum<?> same = known.get(text);
        if (same == null) {
            same = known.get(normalized(text));
        }
        if (same == null) {
            return new OpenEnum<>(type, text, null);
        }
        return same.text.equals(text) ? ofType(same) : new OpenEnum<>(type, text, type.cast(same.known));
    }

    /** The vendor's exact text. */
    @JsonValue
    public String text() {
        return text;
    }

    /** The constant, or null for a value that this version of the SDK does not know. */
    public @Nullable E known() {
        return known;
    }

    /** Whether the value is this constant. */
    public boolean is(E constant) {
        return known == constant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenEnum<?> that && type.equals(that.type) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The vendor's exact text. */
    @Override
    public String toString() {
        return text;
    }

    @SuppressWarnings("unchecked") // it came from the map of this type
    private static <E extends Enum<E> & WireName> OpenEnum<E> ofType(OpenEnum<?> value) {
        return (OpenEnum<E>) value;
    }

    // The compiler cannot express "a class that is an enum and a WireName" for a class that has no name here.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, OpenEnum<?>> known(Class<?> type) {
        Map<String, OpenEnum<?>> known = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((WireName) constant).wireName();
            OpenEnum<?> value = new OpenEnum((Class) type, name, (Enum) constant);
            known.put(name, value);
            known.put(normalized(name), value);
        }
        return known;
    }

    private static String normalized(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_')
                .replace('/', '_');
    }
}
