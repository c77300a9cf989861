package io.github.okr4j.core.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.PaginationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every list of every vendor must do. A vendor's test extends this class once per list and says how a page looks
 * and where it lies.
 *
 * <p>The list has the items 1, 2, 3, … in pages of two.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PagingContract {
    private static final List<List<String>> THREE_PAGES = List.of(List.of("1", "2"), List.of("3", "4"), List.of("5"));
    private static final List<String> ALL = List.of("1", "2", "3", "4", "5");

    private final ContractServer server = new ContractServer();

    /** Who decides where the next page lies. */
    protected enum Positions {
        /** The vendor: a token, a cursor or a link in each page. */
        NAMED_BY_VENDOR,
        /** The client counts the pages it received. */
        COUNTED_IN_PAGES,
        /** The client counts the items it received; after an empty page there is no way on. */
        COUNTED_IN_ITEMS
    }

    /** The list under test, made by a client at the endpoint. */
    protected abstract Paged<?> list(Endpoint endpoint);

    /**
     * A page in the vendor's form.
     *
     * @param ids the ids of its items, digits only, so that they also serve where ids are numbers
     * @param next what {@link #next} says of the page after it, or null on the last page
     */
    protected abstract String page(List<String> ids, @Nullable String next);

    /** The id of an item of the list, as it was given to {@link #page}. */
    protected abstract String id(Object item);

    /**
     * The query parameters that must fetch a page; for the first page they may be empty.
     *
     * @param page 0 for the first page
     * @param itemsBefore how many items were on the pages before it
     */
    protected abstract Map<String, String> position(int page, int itemsBefore);

    /**
     * What the page before says of this one: its token, its link or, where the client counts, any text. Unless
     * overridden, the value of the first position parameter.
     *
     * @param baseUrl the client's base URL
     * @param page never 0
     * @param itemsBefore how many items were on the pages before it
     */
    protected String next(String baseUrl, int page, int itemsBefore) {
        return position(page, itemsBefore).values().iterator().next();
    }

    /** Who decides where the next page lies; the vendor unless overridden. */
    protected Positions positions() {
        return Positions.NAMED_BY_VENDOR;
    }

    /**
     * The base URL for the client.
     *
     * @param origin scheme, host and port of the server
     */
    protected String baseUrl(String origin) {
        return origin;
    }

    @BeforeAll
    final void startServer() {
        server.start();
    }

    @AfterAll
    final void stopServer() {
        server.stop();
    }

    @BeforeEach
    final void serveThreePages() {
        server.answersNothing();
        serve(THREE_PAGES);
    }

    @Test
    final void iterator_threePages_deliversAllInOrder() {
        assertThat(ids(list())).isEqualTo(ALL);
        assertThat(positionsReceived()).isEqualTo(List.of(position(0, 0), position(1, 2), position(2, 4)));
    }

    @Test
    final void iterator_calledAgain_startsAfresh() {
        Paged<?> list = list();
        assertThat(ids(list)).isEqualTo(ALL);
        assertThat(ids(list)).isEqualTo(ALL);
    }

    @Test
    final void iterator_afterTheEnd_throwsNoSuchElement() {
        Iterator<?> items = list().iterator();
        items.forEachRemaining(item -> {});
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThat(server.requestCount()).isEqualTo(3);
    }

    @Test
    final void iterator_nextWithoutHasNext_deliversAll() {
        Iterator<?> items = list().iterator();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            ids.add(id(items.next()));
        }
        assertThat(ids).isEqualTo(ALL);
    }

    @Test
    final void list_notIterated_sendsNothing() {
        Paged<?> list = list();
        assertThat(List.of(list.stream(), list.pages(), list.limit(1), list.prefetch(), list.iterator()))
                .hasSize(5);
        assertThat(server.requestCount()).isZero();
    }

    @Test
    final void iterator_firstPageConsumed_fetchesNoMore() {
        Iterator<?> items = list().iterator();
        items.next();
        items.next();
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    final void iterator_emptyPageInTheMiddle_isNotTheEnd() {
        server.answersNothing();
        if (positions() == Positions.COUNTED_IN_ITEMS) {
            servePage(0, 0, ContractServer.json(200, page(List.of("1", "2"), next(baseUrl(), 1, 2))));
            servePage(1, 2, ContractServer.json(200, page(List.of(), next(baseUrl(), 2, 2))));
            assertThatThrownBy(() -> ids(list())).isInstanceOf(PaginationException.class);
        } else {
            serve(List.of(List.of("1", "2"), List.of(), List.of("3")));
            assertThat(ids(list())).containsExactly("1", "2", "3");
        }
    }

    @Test
    final void iterator_emptyList_isEmpty() {
        server.answersNothing();
        serve(List.of(List.of()));
        assertThat(ids(list())).isEmpty();
        assertThat(list().first()).isEmpty();
    }

    @Test
    final void iterator_endlessEmptyPages_stopsWithPaginationException() {
        server.answersNothing();
        servePage(0, 0, ContractServer.json(200, page(List.of("1", "2"), next(baseUrl(), 1, 2))));
        for (int i = 1; i < 110; i++) {
            servePage(i, 2, ContractServer.json(200, page(List.of(), next(baseUrl(), i + 1, 2))));
        }
        PaginationException e = catchThrowableOfType(PaginationException.class, () -> ids(list()));
        assertThat(e).as("exception").isNotNull();
        assertThat(e.itemsDelivered()).as("items delivered").isEqualTo(2);
        assertThat(server.requestCount()).as("requests").isEqualTo(positions() == Positions.COUNTED_IN_ITEMS ? 2 : 101);
    }

    @Test
    final void iterator_vendorNamesTheSamePageAgain_stopsWithPaginationException() {
        server.answersNothing();
        String again = next(baseUrl(), 1, 2);
        servePage(0, 0, ContractServer.json(200, page(List.of("1", "2"), again)));
        servePage(1, 2, ContractServer.json(200, page(List.of("3", "4"), again)));
        servePage(2, 4, ContractServer.json(200, page(List.of("5"), null)));
        if (positions() == Positions.NAMED_BY_VENDOR) {
            PaginationException e = catchThrowableOfType(PaginationException.class, () -> ids(list()));
            assertThat(e).as("exception").isNotNull();
            assertThat(e.itemsDelivered()).as("items delivered").isEqualTo(4);
            assertThat(server.requestCount()).as("requests").isEqualTo(2);
        } else {
            assertThat(ids(list())).as("items, whatever the vendor says").isEqualTo(ALL);
        }
    }

    @Test
    final void limit_reached_fetchesNoPageTooMany() {
        Map<Integer, Integer> requestsByLimit = Map.of(0, 0, 1, 1, 2, 1, 3, 2, 4, 2, 5, 3, 9, 3);
        requestsByLimit.forEach((limit, requests) -> {
            server.forgetRequests();
            assertThat(ids(list().limit(limit)))
                    .as("items of limit(" + limit + ")")
                    .isEqualTo(ALL.subList(0, Math.min(limit, ALL.size())));
            assertThat(server.requestCount())
                    .as("requests of limit(" + limit + ")")
                    .isEqualTo(requests);
        });
    }

    @Test
    final void limit_negative_isRefused() {
        assertThatThrownBy(() -> list().limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
    }

    @Test
    final void first_threePages_fetchesOne() {
        Optional<?> first = list().first();
        assertThat(first.map(this::id)).contains("1");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    final void toList_threePages_holdsAll() {
        assertThat(list().toList().stream().map(this::id)).isEqualTo(ALL);
    }

    @Test
    final void stream_shortCircuited_isLazy() {
        assertThat(list().stream().limit(2).map(this::id)).containsExactly("1", "2");
        assertThat(server.requestCount()).isEqualTo(1);
        assertThat(list().stream().map(this::id).filter("3"::equals).findFirst())
                .contains("3");
        assertThat(server.requestCount()).isEqualTo(1 + 2);
    }

    @Test
    final void pages_threePages_haveTokensButTheLast() {
        List<Page<?>> pages = pages(list());
        assertThat(pages.stream()
                        .map(page -> page.items().stream().map(this::id).toList()))
                .isEqualTo(THREE_PAGES);
        assertThat(pages.stream().map(page -> !page.next().isEnd())).containsExactly(true, true, false);
    }

    @Test
    final void startingAt_eachToken_losesAndDoublesNothing() {
        List<Page<?>> pages = pages(list());
        for (int i = 0; i < pages.size() - 1; i++) {
            PageToken token = PageToken.parse(pages.get(i).next().toString());
            server.forgetRequests();
            assertThat(ids(list().startingAt(token)))
                    .as("items from page " + (i + 2))
                    .isEqualTo(ALL.subList(2 * (i + 1), ALL.size()));
            assertThat(positionsReceived()).first().isEqualTo(position(i + 1, 2 * (i + 1)));
        }
    }

    @Test
    final void startingAt_tokenOfAnotherList_isRefusedBeforeAnythingIsSent() {
        PageToken token = pages(list()).get(0).next();
        Paged<?> other = list(new Endpoint(baseUrl() + "/elsewhere", new VirtualTime().timing()));
        server.forgetRequests();
        assertThatThrownBy(() -> other.startingAt(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageToken");
        assertThat(server.requestCount()).isZero();
    }

    @Test
    final void iterator_firstPageFails_throwsThePlainException() {
        servePage(0, 0, forbidden());
        assertThatThrownBy(() -> ids(list())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    final void iterator_thirdPageFails_saysWhereToGoOn() {
        servePage(2, 4, forbidden());
        Iterator<?> items = list().iterator();
        List<String> ids = new ArrayList<>();
        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> items.forEachRemaining(item -> ids.add(id(item))));
        assertThat(e).as("exception").isNotNull().hasCauseInstanceOf(ForbiddenException.class);
        assertThat(e.itemsDelivered()).as("items delivered").isEqualTo(4);
        assertThat(ids).as("items").isEqualTo(ALL.subList(0, 4));

        server.answersNothing();
        serve(THREE_PAGES);
        PageToken resume = PageToken.parse(e.resumeToken().toString());
        assertThat(ids(list().startingAt(resume)))
                .as("items from resumeToken()")
                .containsExactly("5");
        assertThat(id(items.next())).as("next item of the same iterator").isEqualTo("5");
        assertThat(items.hasNext()).as("more of the same iterator").isFalse();
    }

    @Test
    final void prefetch_threePages_deliversTheSame() {
        assertThat(ids(list().prefetch())).isEqualTo(ALL);
        assertThat(positionsReceived()).isEqualTo(List.of(position(0, 0), position(1, 2), position(2, 4)));
    }

    @Test
    final void prefetch_thirdPageFails_saysWhereToGoOn() {
        servePage(2, 4, forbidden());
        PaginationException e = catchThrowableOfType(PaginationException.class, () -> ids(list().prefetch()));
        assertThat(e).as("exception").isNotNull().hasCauseInstanceOf(ForbiddenException.class);
        assertThat(e.itemsDelivered()).as("items delivered").isEqualTo(4);
    }

    private void serve(List<List<String>> pages) {
        int before = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<String> ids = pages.get(i);
            int after = before + ids.size();
            String next = i + 1 == pages.size() ? null : next(baseUrl(), i + 1, after);
            servePage(i, before, ContractServer.json(200, page(ids, next)));
            before = after;
        }
    }

    /** The latest response for a page counts. A page without position is the one whose request has none. */
    private void servePage(int page, int itemsBefore, ResponseDefinitionBuilder response) {
        MappingBuilder request = any(anyUrl());
        Map<String, String> position = position(page, itemsBefore);
        position.forEach((name, value) -> request.withQueryParam(name, equalTo(value)));
        for (String name : position(1, 2).keySet()) {
            if (!position.containsKey(name)) {
                request.withQueryParam(name, absent());
            }
        }
        server.stub(request.willReturn(response));
    }

    private static ResponseDefinitionBuilder forbidden() {
        return ContractServer.json(403, "{}");
    }

    private List<Map<String, String>> positionsReceived() {
        List<Map<String, String>> positions = new ArrayList<>();
        Collection<String> names = new ArrayList<>(position(0, 0).keySet());
        names.addAll(position(1, 2).keySet());
        for (LoggedRequest request : server.requests()) {
            Map<String, String> position = new LinkedHashMap<>();
            for (String name : names) {
                if (request.queryParameter(name).isPresent()) {
                    position.put(name, request.queryParameter(name).firstValue());
                }
            }
            positions.add(position);
        }
        return positions;
    }

    private static List<Page<?>> pages(Paged<?> list) {
        List<Page<?>> pages = new ArrayList<>();
        list.pages().forEach(pages::add);
        return pages;
    }

    private List<String> ids(Paged<?> list) {
        List<String> ids = new ArrayList<>();
        list.forEach(item -> ids.add(id(item)));
        return ids;
    }

    private Paged<?> list() {
        return list(new Endpoint(baseUrl(), new VirtualTime().timing()));
    }

    private String baseUrl() {
        return baseUrl(server.origin());
    }
}
