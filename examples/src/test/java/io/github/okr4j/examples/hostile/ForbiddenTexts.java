package io.github.okr4j.examples.hostile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Thousands of texts that another text must not hold, found in one pass: each is known by a hash of its first characters,
 * which rolls over the text that is searched.
 */
final class ForbiddenTexts {
    private static final int HEAD = 8;
    private static final int BASE = 31;
    private static final int BASE_TO_THE_HEAD = power(BASE, HEAD);
    private static final int FILTER_MASK = 0xffff;

    private final Map<Integer, Set<String>> byHead = new HashMap<>();
    /** Spares most positions the look into the map. */
    private final BitSet filter = new BitSet(FILTER_MASK + 1);

    void add(String text) {
        if (text.length() < HEAD) {
            throw new IllegalArgumentException("text is shorter than " + HEAD + " characters: " + text);
        }
        int head = text.substring(0, HEAD).hashCode();
        byHead.computeIfAbsent(head, unused -> new LinkedHashSet<>()).add(text);
        filter.set(head & FILTER_MASK);
    }

    /** The forbidden text that begins first, or null if there is none. */
    @Nullable
    String firstIn(String text) {
        int hash = 0;
        for (int end = 1; end <= text.length(); end++) {
            hash = BASE * hash + text.charAt(end - 1);
            if (end > HEAD) {
                hash -= BASE_TO_THE_HEAD * text.charAt(end - 1 - HEAD);
            }
            if (end >= HEAD && filter.get(hash & FILTER_MASK)) {
                for (String one : byHead.getOrDefault(hash, Set.of())) {
                    if (text.startsWith(one, end - HEAD)) {
                        return one;
                    }
                }
            }
        }
        return null;
    }

    private static int power(int base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }
}
