package io.github.okr4j.testkit;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stubs for lists with several pages, of which one can fail. They send nothing.
 *
 * <pre>{@code
 * Paged<Goal> goals = StubPages.of(List.of(first, second), List.of(third)).failing(2, ApiException.of(503, "down"));
 * }</pre>
 *
 * <p>The lists behave as those of a client: the failure of a later page arrives as a {@link
 * io.github.okr4j.core.page.PaginationException} with a token to resume at. It is immutable.
 *
 * @param <T> the type of the items
 */
public final class StubPages<T> {
    private static final String OPERATION = "testkit.stub";
    private static final String NUMBER = "page";

    private final List<List<T>> pages;

    private StubPages(List<List<T>> pages) {
        this.pages = pages;
    }

    /**
     * Starts a stub.
     *
     * @param pages the items of each page; a page may be empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> StubPages<T> of(List<T>... pages) {
        return new StubPages<>(List.of(pages).stream().map(List::copyOf).toList());
    }

    /** Creates a list whose pages can all be read. */
    public Paged<T> paged() {
        return list(pages.size(), new Source<>(pages, 0, null, () -> false));
    }

    /**
     * Creates a list with a page that always fails.
     *
     * @param page the number of the page, from 1 to one more than there are pages
     * @param failure for example {@code ApiException.of(503, "down")}
     * @throws IllegalArgumentException if there is no such page
     */
    public Paged<T> failing(int page, SdkException failure) {
        return failing(page, failure, () -> true);
    }

    /**
     * Creates a list with a page that fails once and can be read when it is requested again. Use it to test code that
     * resumes.
     *
     * @param page the number of the page, from 1 to one more than there are pages
     * @param failure for example {@code ApiException.of(503, "down")}
     * @throws IllegalArgumentException if there is no such page
     */
    public Paged<T> failingOnce(int page, SdkException failure) {
        AtomicBoolean pending = new AtomicBoolean(true);
        return failing(page, failure, () -> pending.getAndSet(false));
    }

    private Paged<T> failing(int page, SdkException failure, BooleanSupplier isFailing) {
        if (page < 1 || page > pages.size() + 1) {
            throw new IllegalArgumentException("page must be from 1 to " + (pages.size() + 1) + ", was " + page);
        }
        return list(Math.max(page, pages.size()), new Source<>(pages, page, failure, isFailing));
    }

    private static <T> Paged<T> list(int lastPage, Source<T> source) {
        return Paged.over(
                source, Pagination.pageNumber(NUMBER, 1, NumberedPage::items, page -> page.number() >= lastPage));
    }

    private record NumberedPage<T>(long number, List<T> items) {}

    /** A page beyond the end is empty, because {@code parallel(pages)} requests such pages. */
    private record Source<T>(
            List<List<T>> pages, int failingPage, @Nullable SdkException failure, BooleanSupplier isFailing)
            implements PageSource<NumberedPage<T>> {
        @Override
        public String operation() {
            return OPERATION;
        }

        @Override
        public String list() {
            return OPERATION;
        }

        @Override
        public URI base() {
            return URI.create("http://localhost");
        }

        @Override
        public CallOptions options() {
            return CallOptions.DEFAULT;
        }

        @Override
        public CompletableFuture<NumberedPage<T>> fetchAsync(Map<String, String> position, CallOptions options) {
            long number = Long.parseLong(position.getOrDefault(NUMBER, "1"));
            if (failure != null && number == failingPage && isFailing.getAsBoolean()) {
                return CompletableFuture.failedFuture(failure);
            }
            boolean exists = number >= 1 && number <= pages.size();
            return CompletableFuture.completedFuture(
                    new NumberedPage<>(number, exists ? pages.get((int) number - 1) : List.of()));
        }
    }
}
