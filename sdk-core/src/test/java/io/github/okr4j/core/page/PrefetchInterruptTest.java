package io.github.okr4j.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A consumer that is interrupted while it waits for a page that is already under way. */
class PrefetchInterruptTest {
    private final CompletableFuture<List<Integer>> underWay = new CompletableFuture<>();

    @Test
    void next_interruptedWaitingForThePrefetchedPage_cancelsItAndSaysWhereToGoOn() {
        Iterator<Integer> items = list().prefetch().iterator();
        assertThat(items.next()).isEqualTo(1);
        Thread.currentThread().interrupt();
        PaginationException e = catchThrowableOfType(PaginationException.class, items::next);
        assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
        assertThat(e).hasCauseInstanceOf(CallInterruptedException.class);
        assertThat(e.itemsDelivered()).isEqualTo(1);
        assertThat(e.isRetryable()).isFalse();
        assertThat(underWay).isCancelled();
        assertThat(list().startingAt(e.resumeToken()).first()).contains(2);
    }

    private Paged<Integer> list() {
        return Paged.over(new Source(underWay), Pagination.pageToken("token", page -> page, page -> "second"));
    }

    /** Responds page by page when asked to wait, and never when asked in advance. */
    private record Source(CompletableFuture<List<Integer>> underWay) implements AcmeSource<List<Integer>> {
        @Override
        public List<Integer> fetch(Map<String, String> position, CallOptions options) {
            return List.of(position.isEmpty() ? 1 : 2);
        }

        @Override
        public CompletableFuture<List<Integer>> fetchAsync(Map<String, String> position, CallOptions options) {
            return underWay;
        }
    }
}
