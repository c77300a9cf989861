package io.github.okr4j.benchmarks.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;

/** Contestants that take turns in rounds, so that what disturbs one round disturbs them all; their order changes. */
final class Paired<K> {
    private final Map<K, Series> series = new LinkedHashMap<>();

    /**
     * Measures.
     *
     * @param contestants what each does in one call
     * @param warmUpRounds rounds that do not count
     * @param rounds rounds that count
     * @param calls calls of each in a round
     */
    Paired(Map<K, Runnable> contestants, int warmUpRounds, int rounds, int calls) {
        contestants.keySet().forEach(name -> series.put(name, new Series(rounds, calls)));
        List<Map.Entry<K, Runnable>> order = new ArrayList<>(contestants.entrySet());
        Random random = new Random(1);
        for (int round = -warmUpRounds; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Map.Entry<K, Runnable> one : order) {
                // One contestant's garbage is not the next one's business.
                System.gc();
                of(one.getKey()).round(round, one.getValue());
            }
        }
    }

    Series of(K name) {
        return Objects.requireNonNull(series.get(name));
    }

    void forEach(BiConsumer<K, Series> action) {
        series.forEach(action);
    }
}
