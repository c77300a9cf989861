package io.github.okr4j.testkit.performengage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a query parameter chooses among entries.
 *
 * @param member the member it looks at; {@code departments.name} is that of any element
 * @param mode how it compares
 */
record PerformEngageFilter(String member, Mode mode) {

    /** How the asked text and an entry's are compared; letters in any case are the same. */
    enum Mode {
        CONTAINS,
        EQUALS,
        DAY_FROM,
        DAY_TO
    }

    static PerformEngageFilter contains(String member) {
        return new PerformEngageFilter(member, Mode.CONTAINS);
    }

    static PerformEngageFilter equal(String member) {
        return new PerformEngageFilter(member, Mode.EQUALS);
    }

    static PerformEngageFilter dayFrom(String member) {
        return new PerformEngageFilter(member, Mode.DAY_FROM);
    }

    static PerformEngageFilter dayTo(String member) {
        return new PerformEngageFilter(member, Mode.DAY_TO);
    }

    boolean admits(Map<String, ?> entry, String asked) {
        return texts(entry, List.of(member.split("\\."))).anyMatch(text -> fits(lower(text), lower(asked)));
    }

    private boolean fits(String text, String asked) {
        return switch (mode) {
            case CONTAINS -> text.contains(asked);
            case EQUALS -> text.equals(asked);
            case DAY_FROM -> text.compareTo(asked) >= 0;
            case DAY_TO -> text.startsWith(asked) || text.compareTo(asked) < 0;
        };
    }

    private static Stream<String> texts(@Nullable Object value, List<String> path) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(element -> texts(element, path));
        }
        if (value instanceof Map<?, ?> object && !path.isEmpty()) {
            return texts(object.get(path.get(0)), path.subList(1, path.size()));
        }
        return value == null || !path.isEmpty() ? Stream.empty() : Stream.of(value.toString());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
