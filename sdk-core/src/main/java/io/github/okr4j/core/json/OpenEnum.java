package io.github.okr4j.core.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value from a list that the vendor may lengthen any day: the exact text, and the constant if this SDK knows it.
 *
 * <p>Texts are compared without regard to case, blanks, hyphens and slashes ({@code Deals started} is {@code
 * deals_started}); the text itself is kept and sent back as it came.
 *
 * @param <E> the constants known today
 */
public final class OpenEnum<E extends Enum<E> & WireName> {
    /** The values that are known, shared: by their wire name, and by its normalised form. */
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

    /**
     * A value known to this SDK.
     *
     * @param constant the constant
     * @param <E> its type
     * @return the value, with the vendor's text
     */
    public static <E extends Enum<E> & WireName> OpenEnum<E> of(E constant) {
        return new OpenEnum<>(constant.getDeclaringClass(), constant.wireName(), constant);
    }

    /**
     * Any value, known or not.
     *
     * @param type the constants known today
     * @param text the vendor's text
     * @param <E> the constants' type
     * @return the value, with the text as given
     */
    public static <E extends Enum<E> & WireName> OpenEnum<E> parse(Class<E> type, String text) {
        Map<String, OpenEnum<?>> known = KNOWN.get(type);
        OpenEnum<?> same = known.get(text);
        if (same == null) {
            same = known.get(normalised(text));
        }
        if (same == null) {
            return new OpenEnum<>(type, text, null);
        }
        return same.text.equals(text) ? ofType(same) : new OpenEnum<>(type, text, type.cast(same.known));
    }

    /**
     * The vendor's exact text.
     *
     * @return the text as it came, or as it is sent
     */
    public String text() {
        return text;
    }

    /**
     * The constant, if this SDK knows the value.
     *
     * @return the constant, or null for a value that came up after this version of the SDK
     */
    public @Nullable E known() {
        return known;
    }

    /**
     * Whether the value is a given constant.
     *
     * @param constant the constant to compare with
     * @return true if it is
     */
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
            known.put(normalised(name), value);
        }
        return known;
    }

    private static String normalised(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_')
                .replace('/', '_');
    }
}
