package io.github.okr4j.core.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What JSON is read as: a class, a list of a class, or a generic record with one type argument.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // it types the value that is read
public final class JsonType<T> {
    private final Class<?> raw;
    private final @Nullable Class<?> argument;

    private JsonType(Class<?> raw, @Nullable Class<?> argument) {
        this.raw = raw;
        this.argument = argument;
    }

    /** A class without type parameters. */
    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type, null);
    }

    /** A list. An element that is null or cannot be read makes the whole list unreadable. */
    public static <T> JsonType<List<T>> listOf(Class<T> element) {
        return new JsonType<>(List.class, element);
    }

    /**
     * A record with one type parameter, for example the page that all lists of a vendor share.
     *
     * @param raw the record's class
     * @param argument what stands for the type parameter
     * @param <T> the record's type with the argument, which the compiler cannot check
     */
    public static <T> JsonType<T> of(Class<? super T> raw, Class<?> argument) {
        return new JsonType<>(raw, argument);
    }

    JavaType javaType(TypeFactory types) {
        return argument == null ? types.constructType(raw) : types.constructParametricType(raw, argument);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonType<?> type && raw == type.raw && argument == type.argument;
    }

    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + Objects.hashCode(argument);
    }

    @Override
    public String toString() {
        return argument == null ? raw.getSimpleName() : raw.getSimpleName() + "<" + argument.getSimpleName() + ">";
    }
}
