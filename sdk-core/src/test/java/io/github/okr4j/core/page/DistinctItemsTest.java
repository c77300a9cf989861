package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.ApiException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Lists that repeat items, with each item delivered once. */
class DistinctItemsTest {
    /** Three pages, of which the later ones repeat items of the earlier ones. */
    private static final List<List<String>> PAGES =
            List.of(List.of("a1", "b1", "a2"), List.of("b2", "c1"), List.of("a3", "d1"));

    private static final class Source implements AcmeSource<Integer> {
        private final List<Integer> fetched = new ArrayList<>();
        private int failing = -1;

        @Override
        public CompletableFuture<Integer> fetchAsync(Map<String, String> position, CallOptions options) {
            int page = Integer.parseInt(position.get("page"));
            if (page == failing) {
                failing = -1;
                return CompletableFuture.failedFuture(ApiException.of(403, "refused"));
            }
            fetched.add(page);
            return CompletableFuture.completedFuture(Math.min(page, PAGES.size() - 1));
        }
    }

    private static Character letter(String item) {
        return item.charAt(0);
    }

    private final Source source = new Source();
    private final Paged<String> list =
            Paged.over(source, Pagination.pageNumber("page", 0, PAGES::get, page -> page + 1 == PAGES.size()));

    @Test
    void iterator_repeatedItems_deliversTheFirstOfEach() {
        assertThat(list.distinctBy(DistinctItemsTest::letter)).containsExactly("a1", "b1", "c1", "d1");
        assertThat(list).hasSize(7);
    }

    @Test
    void iterator_calledAgain_startsAfresh() {
        Paged<String> once = list.distinctBy(DistinctItemsTest::letter);

        assertThat(once).hasSize(4);
        assertThat(once).hasSize(4);
    }

    @Test
    void iterator_itemsWithoutKey_areAllDelivered() {
        assertThat(list.distinctBy(item -> item.startsWith("a") ? null : letter(item)))
                .containsExactly("a1", "b1", "a2", "c1", "a3", "d1");
    }

    @Test
    void pages_repeatedItems_keepTheirTokensAndLoseTheRepeats() {
        List<Page<String>> pages = new ArrayList<>();
        list.distinctBy(DistinctItemsTest::letter).pages().forEach(pages::add);

        assertThat(pages).extracting(Page::items).containsExactly(List.of("a1", "b1"), List.of("c1"), List.of("d1"));
        assertThat(list.distinctBy(DistinctItemsTest::letter)
                        .startingAt(pages.get(0).next()))
                .as("a walk that knows nothing of the first page")
                .containsExactly("b2", "c1", "a3", "d1");
    }

    @Test
    void limit_countsWhatIsDelivered_onWhicheverSideItStands() {
        assertThat(list.distinctBy(DistinctItemsTest::letter).limit(3)).containsExactly("a1", "b1", "c1");
        assertThat(source.fetched).containsExactly(0, 1);
        assertThat(list.limit(3).distinctBy(DistinctItemsTest::letter)).containsExactly("a1", "b1", "c1");
    }

    @Test
    void options_changedAfterwards_keepTheKey() {
        Paged<String> once = list.distinctBy(DistinctItemsTest::letter);
        assertThat(once.prefetch()).hasSize(4);
        assertThat(once.header("X-Trace", "a")).hasSize(4);
        assertThat(once.limit(9)).hasSize(4);
        assertThat(once.parallel(3)).containsExactly("a1", "b1", "c1", "d1");
    }

    @Test
    void iterator_pageFailsAndIsAskedForAgain_losesAndDoublesNothing() {
        source.failing = 1;
        Iterator<String> items = list.distinctBy(DistinctItemsTest::letter).iterator();
        List<String> seen = new ArrayList<>();

        PaginationException e =
                catchThrowableOfType(PaginationException.class, () -> items.forEachRemaining(seen::add));
        items.forEachRemaining(seen::add);

        assertThat(e.itemsDelivered()).isEqualTo(2);
        assertThat(seen).containsExactly("a1", "b1", "c1", "d1");
    }

    @Test
    void distinctBy_givenList_isFilteredAsWell() {
        assertThat(Paged.of(PAGES.get(0)).distinctBy(DistinctItemsTest::letter)).containsExactly("a1", "b1");
    }

    @Test
    void distinctBy_noKey_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.distinctBy(null))
                .withMessageContaining("key must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paged.of(List.of("a")).distinctBy(null))
                .withMessageContaining("key must not be null");
    }
}
