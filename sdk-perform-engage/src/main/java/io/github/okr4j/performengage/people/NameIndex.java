package io.github.okr4j.performengage.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries under a text each of them bears; entries without one are left out. */
record NameIndex<T>(Map<String, List<T>> entries, Function<T, @Nullable String> text) {
    static <T> NameIndex<T> of(Collection<T> all, Function<T, @Nullable String> text) {
        Map<String, List<T>> entries = new LinkedHashMap<>();
        for (T one : all) {
            String key = key(text.apply(one));
            if (!key.isEmpty()) {
                entries.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
            }
        }
        return new NameIndex<>(entries, text);
    }

    Match<T> find(@Nullable String sought) {
        return new Match<>(sought, entries.getOrDefault(key(sought), List.of()));
    }

    List<Match<T>> ambiguous() {
        return entries.values().stream()
                .filter(several -> several.size() > 1)
                .map(several -> new Match<>(text.apply(several.get(0)), several))
                .toList();
    }

    /** Case, blanks and the form of accents do not tell people apart. */
    private static String key(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .strip()
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
