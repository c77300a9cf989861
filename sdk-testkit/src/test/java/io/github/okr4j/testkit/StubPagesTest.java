package io.github.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.PaginationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StubPagesTest {
    private final SdkException down = ApiException.of(503, "down");

    private final StubPages<String> stub = StubPages.of(List.of("a", "b"), List.of("c"), List.of("d"));

    @Test
    void paged_severalPages_deliversThemInOrder() {
        assertThat(stub.paged().toList()).containsExactly("a", "b", "c", "d");
        assertThat(stub.paged().pages())
                .extracting(Page::items)
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    @Test
    void paged_withoutPages_isEmpty() {
        assertThat(StubPages.<String>of().paged().toList()).isEmpty();
    }

    @Test
    void failing_firstPage_throwsTheFailureItself() {
        assertThatThrownBy(() -> stub.failing(1, down).toList()).isSameAs(down);
    }

    @Test
    void failing_laterPage_deliversThePagesBeforeIt() {
        List<String> delivered = new ArrayList<>();
        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> stub.failing(3, down).forEach(delivered::add));

        assertThat(thrown).hasCause(down);
        assertThat(thrown.itemsDelivered()).isEqualTo(3);
        assertThat(delivered).containsExactly("a", "b", "c");
    }

    @Test
    void failing_pageAfterTheLast_fails() {
        assertThatThrownBy(() -> stub.failing(4, down).toList()).hasCause(down);
    }

    @Test
    void failing_inParallel_failsAtTheSamePlace() {
        List<String> delivered = new ArrayList<>();
        Paged<String> list = stub.failing(3, down).parallel(3);

        assertThatThrownBy(() -> list.forEach(delivered::add)).hasCause(down);
        assertThat(delivered).containsExactly("a", "b", "c");
        assertThat(stub.paged().parallel(8).toList()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void failing_limitBeforeThePage_doesNotReachIt() {
        assertThat(stub.failing(2, down).limit(2).toList()).containsExactly("a", "b");
    }

    @Test
    void failing_everyIteration_failsAgain() {
        Paged<String> list = stub.failing(2, down);
        for (int iteration = 0; iteration < 2; iteration++) {
            assertThatThrownBy(list::toList).hasCause(down);
        }
    }

    @Test
    void failingOnce_resumedAtItsToken_deliversTheRest() {
        Paged<String> list = stub.failingOnce(2, down);
        PageToken token =
                catchThrowableOfType(PaginationException.class, list::toList).resumeToken();

        assertThat(list.startingAt(PageToken.parse(token.toString())).toList()).containsExactly("c", "d");
        assertThat(list.toList()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void failing_pageThatDoesNotExist_isRejected() {
        for (int page : new int[] {0, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stub.failing(page, down))
                    .withMessage("page must be from 1 to 4, was " + page);
        }
    }
}
