package io.github.okr4j.clickup.goals;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what a caller must not pass, with a message that names the parameter. */
final class Given {
    private Given() {}

    static <T> T value(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must be set and not null");
        }
        return value;
    }

    static String text(String parameter, @Nullable String value) {
        String text = value(parameter, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        return text;
    }

    static <T> List<T> list(String parameter, @Nullable List<T> values) {
        List<T> all = value(parameter, values);
        if (all.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(parameter + " must not hold null");
        }
        return List.copyOf(all);
    }

    static List<String> ids(String parameter, @Nullable List<String> values) {
        List<String> ids = list(parameter, values);
        if (ids.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(parameter + " must not hold a blank id");
        }
        return ids;
    }
}
