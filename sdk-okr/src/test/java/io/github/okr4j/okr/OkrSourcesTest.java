package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.page.Paged;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OkrSourcesTest {
    @Test
    void pages_ofSeveralSources_deliverEachItemOnce() {
        OkrSources sources = OkrSources.merge(new CountedSource("a", 7, 2), new CountedSource("b", 3, 3));

        List<SourceFailure> failures = new ArrayList<>();

        assertThat(sources.stream(failures::add).map(OkrItem::id))
                .containsExactlyInAnyOrder("a-0", "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "b-0", "b-1", "b-2");
        assertThat(failures).isEmpty();
    }

    @Test
    void pages_ofOneSource_keepItsOrder() {
        OkrSources sources = OkrSources.merge(new CountedSource("a", 7, 2));

        assertThat(sources.stream(failure -> {}).map(OkrItem::id))
                .containsExactly("a-0", "a-1", "a-2", "a-3", "a-4", "a-5", "a-6");
    }

    @Test
    void pages_whileOneSourceWaits_deliverTheOther() throws Exception {
        CountDownLatch response = new CountDownLatch(1);
        CountedSource slow = new CountedSource("slow", 1, 1).before(0, () -> await(response));
        Iterator<OkrPage> pages =
                OkrSources.merge(slow, new CountedSource("quick", 4, 2)).pages().iterator();

        assertThat(List.of(pages.next().source(), pages.next().source())).containsOnly("quick");
        response.countDown();
        assertThat(pages.next().source()).isEqualTo("slow");
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void pages_errorOfASource_isThrownOnceAndTheOthersGoOn() {
        CountedSource broken = new CountedSource("a", 6, 2).before(0, () -> {
            throw new NoClassDefFoundError("made up");
        });
        Iterator<OkrPage> pages = OkrSources.merge(broken).pages().iterator();

        assertThatThrownBy(pages::next).isInstanceOf(NoClassDefFoundError.class);

        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void pages_sourceThatFails_isReportedAndTheOthersGoOn() {
        CountedSource failing = new CountedSource("a", 6, 2).failingAt(4, ApiException.of(503, "busy"));
        OkrSources sources = OkrSources.merge(failing, new CountedSource("b", 6, 2));
        List<SourceFailure> failures = new ArrayList<>();

        List<String> read = sources.stream(failures::add).map(OkrItem::id).toList();

        assertThat(read)
                .containsExactlyInAnyOrder("a-0", "a-1", "a-2", "a-3", "b-0", "b-1", "b-2", "b-3", "b-4", "b-5");
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("a");
            assertThat(failure.reason()).hasMessageContaining("busy");
        });
    }

    @Test
    void next_afterAFailure_triesTheFailedPageAgain() {
        CountedSource failing = new CountedSource("a", 6, 2).failingAt(4, ApiException.of(503, "busy"));
        OkrSources sources = OkrSources.merge(failing, new CountedSource("b", 2, 2));
        OkrToken last = null;
        for (OkrPage page : sources.pages()) {
            last = page.next();
        }

        OkrSources again = OkrSources.merge(new CountedSource("a", 6, 2), new CountedSource("b", 2, 2));

        assertThat(last.isEnd()).isFalse();
        assertThat(again.startingAt(OkrToken.parse(last.toString())).stream(failure -> {}))
                .extracting(OkrItem::id)
                .containsExactly("a-4", "a-5");
    }

    @Test
    void startingAt_everyPlaceOfAWalk_deliversTheRestOnce() {
        OkrSources sources = OkrSources.merge(new CountedSource("a", 7, 2), new CountedSource("b", 5, 1));
        List<String> read = new ArrayList<>();
        int pages = 0;
        for (OkrPage page : sources.pages()) {
            page.items().forEach(item -> read.add(item.id()));
            pages++;
            List<String> whole = new ArrayList<>(read);
            sources.startingAt(OkrToken.parse(page.next().toString())).stream(failure -> {})
                    .forEach(item -> whole.add(item.id()));
            assertThat(whole).hasSize(12).doesNotHaveDuplicates();
        }
        assertThat(pages).isEqualTo(9);
    }

    @Test
    void startingAt_theEnd_deliversNothing() {
        OkrSources sources = OkrSources.merge(new CountedSource("a", 2, 2));
        OkrToken end = sources.pages().iterator().next().next();

        assertThat(end.isEnd()).isTrue();
        assertThat(sources.startingAt(end).pages()).isEmpty();
    }

    @Test
    void startingAt_withOneSourceMore_readsThatFromItsStart() {
        OkrToken end = OkrSources.merge(new CountedSource("a", 2, 2))
                .pages()
                .iterator()
                .next()
                .next();

        OkrSources more = OkrSources.merge(new CountedSource("a", 2, 2), new CountedSource("b", 2, 2));

        assertThat(more.startingAt(end).stream(failure -> {}).map(OkrItem::id)).containsExactly("b-0", "b-1");
    }

    @Test
    void startingAt_tokenOfOtherSources_isRefused() {
        OkrToken token = OkrSources.merge(new CountedSource("a", 2, 2))
                .pages()
                .iterator()
                .next()
                .next();
        OkrSources other = OkrSources.merge(new CountedSource("b", 2, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.startingAt(token))
                .withMessage("okrToken belongs to other sources: none is called a");
    }

    @Test
    void merge_twoAccountsOfOneVendor_wantsNamesForThem() {
        OkrSource one = new CountedSource("pipedrive", 1, 1);
        OkrSource two = new CountedSource("pipedrive", 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrSources.merge(one, two))
                .withMessageContaining("two are called pipedrive")
                .withMessageContaining("named");
        assertThat(OkrSources.merge(one, two.named("pipedrive south")).names())
                .containsExactly("pipedrive", "pipedrive south");
    }

    @Test
    void merge_nothing_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(OkrSources::merge).withMessageContaining("sources");
    }

    @Test
    void named_badName_isRefused() {
        OkrSource source = new CountedSource("a", 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> source.named(" ")).withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.named("a&b"))
                .withMessageContaining("name");
    }

    @Test
    void pages_interrupted_endsWithTheInterruptKept() {
        CountDownLatch never = new CountDownLatch(1);
        Iterator<OkrPage> pages = OkrSources.merge(new CountedSource("a", 1, 1).before(0, () -> await(never)))
                .pages()
                .iterator();

        Thread.currentThread().interrupt();

        assertThatThrownBy(pages::next).isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }

    @Test
    void pages_sourceThatIsBroken_isReportedToo() {
        OkrSource broken = new CountedSource("a", 2, 1).failingAt(1, new IllegalStateException("no such thing"));

        List<SourceFailure> failures = new ArrayList<>();
        OkrSources.merge(broken).stream(failures::add).forEach(item -> {});

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).hasStackTraceContaining("no such thing"));
    }

    @Test
    void pages_sourceThatRunsInCircles_isReportedAndNotTakenForRead() {
        OkrSources circling = OkrSources.merge(new CountedSource("a", 6, 2).leadingBackTo(2));
        List<String> read = new ArrayList<>();
        OkrPage last = null;
        for (OkrPage page : circling.pages()) {
            page.items().forEach(item -> read.add(item.id()));
            last = page;
        }

        assertThat(read).containsExactly("a-0", "a-1", "a-2", "a-3");
        assertThat(last.failures().get(0).reason()).hasMessageContaining("paging is cyclic");
        assertThat(last.next().isEnd()).isFalse();
        assertThat(OkrSources.merge(new CountedSource("a", 6, 2)).startingAt(last.next()).stream(failure -> {}))
                .extracting(OkrItem::id)
                .containsExactly("a-4", "a-5");
    }

    @Test
    void pages_ofTenThousandPagesAndMore_areGoneOnWithFromTheToken() {
        CountedSource endless = new CountedSource("a", 10_003, 1);
        List<String> read = new ArrayList<>();
        OkrPage last = null;
        for (OkrPage page : OkrSources.merge(endless).pages()) {
            page.items().forEach(item -> read.add(item.id()));
            last = page;
        }
        assertThat(last.failures().get(0).reason()).hasMessageContaining("10000 pages");

        OkrSources.merge(endless).startingAt(last.next()).stream(failure -> {}).forEach(item -> read.add(item.id()));

        assertThat(read).hasSize(10_003).doesNotHaveDuplicates();
    }

    @Test
    void pages_notBegun_sendNothing() {
        CountedSource source = new CountedSource("a", 2, 1);

        Iterator<OkrPage> pages = OkrSources.merge(source).pages().iterator();

        assertThat(pages.hasNext()).isTrue();
        assertThat(source.pagesRead()).isZero();
    }

    @Test
    void pages_leftEarly_fetchNoMoreThanOneAhead() {
        CountedSource source = new CountedSource("a", 100, 1);
        Iterator<OkrPage> pages = OkrSources.merge(source).pages().iterator();

        for (int i = 0; i < 10; i++) {
            pages.next();
        }

        assertThat(source.pagesRead()).isBetween(10, 11);
    }

    @Test
    void items_ofAGivenList_areOnePage() {
        OkrSource given = new OkrSource() {
            @Override
            public String name() {
                return "given";
            }

            @Override
            public Paged<OkrItem> items() {
                return Paged.of(List.of(CountedSource.item("x")));
            }
        };

        assertThat(OkrSources.merge(given).stream(failure -> {}).map(OkrItem::id))
                .containsExactly("x");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
