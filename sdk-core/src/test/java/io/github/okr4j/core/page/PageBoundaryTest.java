package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.CallOptions;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and last values that a list accepts. */
class PageBoundaryTest {
    private final AtomicInteger fetched = new AtomicInteger();

    /** A page whose number is the position that was requested. */
    private final class Source implements AcmeSource<Long> {
        private final LongFunction<CompletableFuture<Long>> pages;

        Source(LongFunction<CompletableFuture<Long>> pages) {
            this.pages = pages;
        }

        @Override
        public CompletableFuture<Long> fetchAsync(Map<String, String> position, CallOptions options) {
            fetched.incrementAndGet();
            return pages.apply(Long.parseLong(position.get("page")));
        }
    }

    private Paged<Long> list(long lastPage, LongFunction<CompletableFuture<Long>> pages) {
        return Paged.over(new Source(pages), Pagination.pageNumber("page", 1, List::of, number -> number >= lastPage));
    }

    private Paged<Long> list(long lastPage) {
        return list(lastPage, CompletableFuture::completedFuture);
    }

    @Test
    void iterator_exactlyTenThousandPages_isComplete() {
        assertThat(list(10_000).stream().count()).isEqualTo(10_000);
        assertThat(fetched).hasValue(10_000);
    }

    @Test
    void limit_zero_isEmptyAndFetchesNothing() {
        assertThat(list(3).limit(0)).isEmpty();
        assertThat(Paged.of(List.of(1)).limit(0)).isEmpty();
        assertThat(fetched).hasValue(0);
    }

    @Test
    void limit_negative_isRefusedWithTheNumber() {
        Paged<Long> list = list(3);
        assertThatThrownBy(() -> list.limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must not be negative, not -1");
    }

    @Test
    void limit_oneAboveAPage_cutsTheNextPage() {
        assertThat(list(3).limit(2).toList()).containsExactly(1L, 2L);
        assertThat(fetched).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64})
    void parallel_numberInRange_deliversAllInOrder(int pages) {
        assertThat(list(5).parallel(pages).toList()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Paged.of(List.of(1, 2)).parallel(pages).toList()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65})
    void parallel_numberOutOfRange_isRefusedWithTheNumber(int pages) {
        for (Paged<?> list : List.of(list(5), Paged.of(List.of(1)))) {
            assertThatThrownBy(() -> list.parallel(pages))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pages must be from 1 to 64, not " + pages);
        }
    }

    @Test
    void next_atTheEnd_throwsNoSuchElement() {
        Iterator<Long> items = list(1).iterator();
        assertThat(items.next()).isEqualTo(1);
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        Iterator<Page<Long>> pages = list(1).pages().iterator();
        assertThat(pages.next().items()).containsExactly(1L);
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void fixedList_everyView_keepsTheOptions() {
        Paged<Integer> list = Paged.of(List.of(1, 1)).timeout(Duration.ofSeconds(5));
        List<Paged<Integer>> views = List.of(
                list.startingAt(PageToken.END),
                list.limit(1),
                list.parallel(2),
                list.prefetch(),
                list.distinctBy(item -> item));
        assertThat(views).allSatisfy(view -> assertThat(view.options()).isEqualTo(list.options()));
    }

    @Test
    void prefetch_laterPageEndsWithAnError_throwsTheErrorItself() {
        StackOverflowError error = new StackOverflowError();
        Iterator<Long> items = prefetched(error);
        assertThatThrownBy(items::next).isSameAs(error);
    }

    @Test
    void prefetch_laterPageEndsWithARuntimeException_throwsTheExceptionItself() {
        IllegalStateException failure = new IllegalStateException("gone");
        Iterator<Long> items = prefetched(failure);
        assertThatThrownBy(items::next).isSameAs(failure);
    }

    @Test
    void prefetch_laterPageEndsWithACheckedException_namesItAsTheCause() {
        Exception failure = new Exception("gone");
        Iterator<Long> items = prefetched(failure);
        assertThatThrownBy(items::next)
                .isExactlyInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    private Iterator<Long> prefetched(Throwable second) {
        Iterator<Long> items = list(
                        3,
                        number -> number == 2
                                ? CompletableFuture.failedFuture(second)
                                : CompletableFuture.completedFuture(number))
                .prefetch()
                .iterator();
        assertThat(items.next()).isEqualTo(1);
        return items;
    }
}
