package io.github.okr4j.core;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as source has them, with {@code @Nullable} and full names except for {@code java.lang} and {@code java.util}. */
final class SignatureText {
    private SignatureText() {}

    static Stream<String> of(AnnotatedType[] types) {
        return Arrays.stream(types).map(SignatureText::of);
    }

    static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String element = of(array.getAnnotatedGenericComponentType());
            return element + (isNullable(type) ? " @Nullable []" : "[]");
        }
        String before = isNullable(type) ? "@Nullable " : "";
        if (type instanceof AnnotatedWildcardType wildcard) {
            return before + wildcard(wildcard);
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) type.getType()).getRawType();
            return before
                    + name(raw)
                    + of(parameterized.getAnnotatedActualTypeArguments()).collect(Collectors.joining(", ", "<", ">"));
        }
        return before + (type instanceof AnnotatedTypeVariable ? type.getType().getTypeName() : name(type.getType()));
    }

    /** The type parameters with their bounds, in angle brackets. Empty if there are none. */
    static String ofVariables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(one -> one.getName() + bounds(" extends ", one.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String wildcard(AnnotatedWildcardType type) {
        AnnotatedType[] lower = type.getAnnotatedLowerBounds();
        return lower.length > 0
                ? "?" + bounds(" super ", lower)
                : "?" + bounds(" extends ", type.getAnnotatedUpperBounds());
    }

    private static String bounds(String before, AnnotatedType[] bounds) {
        String joined = of(bounds).collect(Collectors.joining(" & "));
        return joined.isEmpty() || joined.equals("Object") ? "" : before + joined;
    }

    private static String name(Type type) {
        return type.getTypeName().replaceFirst("^java\\.(lang|util)\\.(?=[A-Z])", "");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
