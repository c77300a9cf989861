package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.http.ListServer.Style;
import io.github.okr4j.core.http.ListServer.Trouble;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.PaginationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list that breaks at any page goes on from there: no item is lost, none comes twice. */
class PagingResumeTest {
    private static final int SIZE = 23;
    private static final List<Integer> ALL = IntStream.range(0, SIZE).boxed().toList();
    private static final int[] PAGE_SIZES = {2, 3, 7, 22};

    /** The ways in which a page may fail; the third is a failure in the middle of it. */
    private static final List<Trouble> TROUBLES = List.of(
            (visit, start, page) -> responded(visit, 403, "{}"),
            (visit, start, page) -> responded(visit, 500, "{}"),
            (visit, start, page) -> {
                visit.answerHalf(page);
                return true;
            },
            (visit, start, page) -> responded(visit, 200, page.substring(0, page.length() / 2)),
            (visit, start, page) -> true);

    @ParameterizedTest
    @EnumSource
    void startingAt_afterAnyPageFailed_losesAndDoublesNothing(Style style) throws IOException {
        for (int pageSize : PAGE_SIZES) {
            for (int broken = pageSize; broken < SIZE; broken += pageSize) {
                failAndGoOn(style, pageSize, broken, false);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void startingAt_afterAnyPrefetchedPageFailed_losesAndDoublesNothing(Style style) throws IOException {
        for (int pageSize : PAGE_SIZES) {
            for (int broken = pageSize; broken < SIZE; broken += pageSize) {
                failAndGoOn(style, pageSize, broken, true);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void startingAt_afterEveryPageFailedOnce_losesAndDoublesNothing(Style style) throws IOException {
        for (int pageSize : PAGE_SIZES) {
            try (ListServer server = new ListServer(style, pageSize, SIZE)) {
                Set<Integer> failed = new HashSet<>(Set.of(0));
                server.trouble = (visit, start, page) -> failed.add(start) && responded(visit, 403, "{}");
                List<Integer> seen = new ArrayList<>();
                PaginationException e = walk(server.list(), seen);
                while (e != null) {
                    e = walk(resumed(server, e), seen);
                }
                assertThat(seen).as(style + " in pages of " + pageSize).isEqualTo(ALL);
                assertThat(failed).hasSize((SIZE + pageSize - 1) / pageSize);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void limit_endsBeforeTheBrokenPage_isNoFailure(Style style) throws IOException {
        for (int broken = 3; broken < SIZE; broken += 3) {
            try (ListServer server = brokenAt(style, 3, broken)) {
                assertThat(server.list().limit(broken).toList()).isEqualTo(ALL.subList(0, broken));
                assertThat(server.list().prefetch().limit(broken).toList()).isEqualTo(ALL.subList(0, broken));
                assertThat(server.requests()).as("requests of two walks").isEqualTo(2 * broken / 3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_eachToken_continuesWhereItsPageEnded(Style style) throws IOException {
        for (int pageSize : PAGE_SIZES) {
            try (ListServer server = new ListServer(style, pageSize, SIZE)) {
                int seen = 0;
                for (Page<Integer> page : server.list().prefetch().pages()) {
                    seen += page.items().size();
                    if (!page.next().isEnd()) {
                        PageToken next = PageToken.parse(page.next().toString());
                        assertThat(server.list().startingAt(next).toList()).isEqualTo(ALL.subList(seen, SIZE));
                    }
                }
                assertThat(seen).isEqualTo(SIZE);
            }
        }
    }

    private static void failAndGoOn(Style style, int pageSize, int broken, boolean prefetch) throws IOException {
        for (int limit : new int[] {broken + 1, SIZE + 5}) {
            try (ListServer server = brokenAt(style, pageSize, broken)) {
                String which = style + ", page of " + pageSize + " at item " + broken + ", limit " + limit;
                Paged<Integer> list = prefetch ? server.list().prefetch() : server.list();
                List<Integer> seen = new ArrayList<>();
                PaginationException e = walk(list.limit(limit), seen);
                assertThat(e).as(which).isNotNull().hasCauseInstanceOf(RuntimeException.class);
                assertThat(e.itemsDelivered()).as(which).isEqualTo(seen.size()).isEqualTo(broken);

                server.trouble = (visit, start, page) -> false;
                Paged<Integer> rest = resumed(server, e).limit(limit - e.itemsDelivered());
                seen.addAll((prefetch ? rest.prefetch() : rest).toList());
                assertThat(seen).as(which).isEqualTo(ALL.subList(0, Math.min(limit, SIZE)));
            }
        }
    }

    private static ListServer brokenAt(Style style, int pageSize, int broken) throws IOException {
        ListServer server = new ListServer(style, pageSize, SIZE);
        Trouble trouble = TROUBLES.get((pageSize + broken) % TROUBLES.size());
        server.trouble = (visit, start, page) -> start == broken && trouble.meets(visit, start, page);
        return server;
    }

    /** The failure, or null at the end of the list. */
    private static PaginationException walk(Paged<Integer> list, List<Integer> seen) {
        return catchThrowableOfType(PaginationException.class, () -> list.forEach(seen::add));
    }

    /** As another program would go on: all it needs is the text of the token. */
    private static Paged<Integer> resumed(ListServer server, PaginationException e) {
        return server.list().startingAt(PageToken.parse(e.resumeToken().toString()));
    }

    private static boolean responded(Visit visit, int status, String json) throws IOException {
        visit.response(status, json);
        return true;
    }
}
