package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.http.ListServer.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What counting clients can promise of a list that changes while they walk it. No client can do better: what moves over
 * the border between two pages is missed or seen again.
 */
class MovingListTest {
    private static final int SIZE = 30;
    private static final int WALKS = 40;
    private static final List<Integer> ALL = IntStream.range(0, SIZE).boxed().toList();

    /** What happened to a list while it was walked, and what was seen of it. */
    private record Walk(List<Integer> seen, int changes, Set<Integer> gone) {}

    /** Changes the list once. */
    @FunctionalInterface
    private interface Change {
        /**
         * Changes the list, if it can.
         *
         * @return the item that came or went
         */
        Integer apply(List<Integer> items, Random random);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void iterator_itemsAppendedMeanwhile_losesAndDoublesNothing(Style style) throws IOException {
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = walk(style, seed, (items, random) -> {
                items.add(items.size());
                return items.size() - 1;
            });
            assertThat(walk.seen())
                    .startsWith(ALL.toArray(Integer[]::new))
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void iterator_itemsInsertedInFrontMeanwhile_losesNothingAndDoublesAtMostAsMany(Style style) throws IOException {
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = walk(style, seed, (items, random) -> {
                items.add(0, -items.size());
                return items.get(0);
            });
            Set<Integer> distinct = new LinkedHashSet<>(walk.seen());
            assertThat(distinct).containsAll(ALL);
            assertThat(walk.seen().size() - distinct.size()).as("doubled").isLessThanOrEqualTo(walk.changes());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void iterator_itemsRemovedAnywhereMeanwhile_doublesNothingAndMissesAtMostAsMany(Style style) throws IOException {
        int missedInAll = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = walk(
                    style,
                    seed,
                    (items, random) -> items.isEmpty() ? null : items.remove(random.nextInt(items.size())));
            assertThat(walk.seen()).doesNotHaveDuplicates().isSorted();
            Set<Integer> missed = new LinkedHashSet<>(ALL);
            missed.removeAll(walk.gone());
            walk.seen().forEach(missed::remove);
            assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(walk.changes());
            missedInAll += missed.size();
        }
        assertThat(missedInAll)
                .as("missed in all walks: the promise is no empty one")
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFSET", "PAGE_NUMBER"})
    void iterator_itemsRemovedAtTheEndMeanwhile_losesOnlyThoseAndDoublesNothing(Style style) throws IOException {
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = walk(
                    style, seed, (items, random) -> items.size() < SIZE / 2 ? null : items.remove(items.size() - 1));
            assertThat(walk.seen()).isEqualTo(ALL.subList(0, walk.seen().size()));
            assertThat(walk.seen()).hasSizeGreaterThanOrEqualTo(SIZE / 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void iterator_listEmptiedMeanwhile_ends(Style style) throws IOException {
        for (boolean prefetch : new boolean[] {false, true}) {
            try (ListServer server = new ListServer(style, 4, SIZE)) {
                server.meanwhile = server.items::clear;
                assertThat((prefetch ? server.list().prefetch() : server.list()).toList())
                        .isEqualTo(ALL.subList(0, 4));
                assertThat(server.requests()).isEqualTo(2);
            }
        }
    }

    /** Between any two pages the list changes up to twice, before it comes to rest after ten changes. */
    private static Walk walk(Style style, int seed, Change change) throws IOException {
        Random random = new Random(seed);
        Set<Integer> changed = new LinkedHashSet<>();
        try (ListServer server = new ListServer(style, 2 + seed % 5, SIZE)) {
            server.meanwhile = () -> {
                for (int i = random.nextInt(3); i > 0 && changed.size() < 10; i--) {
                    Integer item = change.apply(server.items, random);
                    if (item != null) {
                        changed.add(item);
                    }
                }
            };
            List<Integer> seen = new ArrayList<>();
            server.list().forEach(seen::add);
            assertThat(server.requests()).as("requests").isLessThanOrEqualTo(SIZE);
            return new Walk(seen, changed.size(), changed);
        }
    }
}
