package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest extends PerdooFixture {
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void fiveObjectives() {
        for (int i = 1; i <= 5; i++) {
            ids.add(addObjective("Objective " + i));
        }
    }

    private Paged<Objective> list() {
        return client.objectives().list(ObjectiveQuery.ALL.pageSize(2));
    }

    private static List<String> ids(Iterable<Objective> list) {
        List<String> ids = new ArrayList<>();
        list.forEach(objective -> ids.add(objective.id()));
        return ids;
    }

    @Test
    void list_threePages_goesOnByTheCursorAlwaysInTheSameOrder() {
        assertThat(ids(list())).isEqualTo(ids);

        assertThat(fake.requests()).hasSize(3);
        assertThat(fake.requests().get(0).body()).doesNotContain("after\":");
        assertThat(fake.requests()).allMatch(request -> request.body().contains("\"orderBy\":\"createdDate\""));
        assertThat(variables())
                .isEqualTo(Map.of("first", 2, "orderBy", "createdDate", "after", "YXJyYXljb25uZWN0aW9uOjM="));
    }

    @Test
    void list_onlyAsFarAsItIsConsumed_isFetched() {
        Iterator<Objective> items = list().iterator();
        assertThat(fake.requests()).isEmpty();
        assertThat(items.next().id()).isEqualTo(ids.get(0));
        assertThat(items.next().id()).isEqualTo(ids.get(1));
        assertThat(fake.requests()).hasSize(1);
        assertThat(list().first().map(Objective::id)).contains(ids.get(0));
        assertThat(ids(list().limit(3))).isEqualTo(ids.subList(0, 3));
        assertThat(list().limit(0)).isEmpty();
    }

    @Test
    void list_rowThatMovesToALaterPage_comesOnce() {
        Iterator<Objective> items = list().iterator();
        List<String> seen =
                new ArrayList<>(List.of(items.next().id(), items.next().id()));
        // Made later, and yet first in the order: everything moves by one.
        fake.add("objective", Map.of("name", "New", "timeframe", quarter, "createdDate", "2020"));

        items.forEachRemaining(objective -> seen.add(objective.id()));

        assertThat(seen).isEqualTo(ids);
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void list_edgeWithoutNode_isPassedOver() {
        respond(
                200,
                Map.of(),
                "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":false},\"edges\":[{\"node\":null},"
                        + "{\"node\":{\"id\":\"a\"}}]}}}");

        assertThat(ids(list())).containsExactly("a");
    }

    @Test
    void list_pageThatAnnouncesAnotherWithoutSayingWhere_isRefusedRatherThanTakenForTheEnd() {
        respond(
                200,
                Map.of(),
                "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":null},\"edges\":[]}}}");

        DecodeException e = catchThrowableOfType(DecodeException.class, () -> list().toList());

        assertThat(e.path()).startsWith("$.data.objectives.pageInfo");
    }

    @Test
    void list_pagesThatLeadBack_end() {
        String page = "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"same\"},"
                + "\"edges\":[{\"node\":{\"id\":\"%s\"}}]}}}";
        respond(200, Map.of(), page.formatted("a"));
        respond(200, Map.of(), page.formatted("b"));

        assertThatThrownBy(() -> list().toList()).isInstanceOf(PaginationException.class);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void startingAt_eachToken_losesAndDoublesNothing() {
        List<Page<Objective>> pages = new ArrayList<>();
        list().pages().forEach(pages::add);
        assertThat(pages).hasSize(3);
        for (int i = 0; i < 2; i++) {
            PageToken token = PageToken.parse(pages.get(i).next().toString());
            assertThat(ids(list().startingAt(token))).isEqualTo(ids.subList(2 * (i + 1), 5));
        }
        assertThat(pages.get(2).next()).isEqualTo(PageToken.END);
    }

    @Test
    void startingAt_tokenOfAnotherQuery_isRefused() {
        PageToken token = list().pages().iterator().next().next();
        int before = fake.requests().size();

        assertThatThrownBy(() -> client.objectives()
                        .list(ObjectiveQuery.ALL.pageSize(2).stage(ObjectiveStage.ACTIVE))
                        .startingAt(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageToken");
        assertThat(fake.requests()).hasSize(before);
    }

    @Test
    void iterator_laterPageFails_saysWhereToGoOnAndCanBeAskedAgain() {
        Iterator<Objective> items = list().iterator();
        items.next();
        items.next();
        respond(400, Map.of(), "{\"errors\":[{\"message\":\"no\"}]}");

        PaginationException e = catchThrowableOfType(PaginationException.class, items::next);

        assertThat(e).hasCauseInstanceOf(BadRequestException.class);
        assertThat(e.itemsDelivered()).isEqualTo(2);
        assertThat(ids(list().startingAt(e.resumeToken()))).isEqualTo(ids.subList(2, 5));
        assertThat(items.next().id()).isEqualTo(ids.get(2));
    }

    @Test
    void prefetch_threePages_deliversTheSame() {
        assertThat(ids(list().prefetch())).isEqualTo(ids);
    }

    @Test
    void options_ofTheList_holdForEachPage() {
        assertThat(ids(list().header("X-Extra", "yes").timeout(Duration.ofSeconds(5))))
                .isEqualTo(ids);
        assertThat(fake.requests())
                .hasSize(3)
                .allMatch(request -> request.header("X-Extra").equals("yes"));
        assertThat(list().options()).isEqualTo(client.objectives().get("a").options());
        assertThat(list()).hasToString("Paged[perdoo.graphql.objectives.list]");
    }

    @Test
    void cursor_thatHoldsTheToken_isRefusedBeforeItGetsIntoAPageToken() {
        respond(
                200,
                Map.of(),
                "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"x" + fake.token()
                        + "\"},\"edges\":[{\"node\":{\"id\":\"a\"}}]}}}");

        assertThatThrownBy(() -> list().toList())
                .isInstanceOf(OriginException.class)
                .hasMessageNotContaining(fake.token());
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void cursor_withQuotesAndBackslashes_isSentBackAsItCame() {
        respond(
                200,
                Map.of(),
                "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"a\\\"\\\\é\"},"
                        + "\"edges\":[]}}}");
        respond(200, Map.of(), "{\"data\":{\"objectives\":{\"pageInfo\":{\"hasNextPage\":false},\"edges\":[]}}}");

        assertThat(list()).isEmpty();
        assertThat(variables().get("after")).isEqualTo("a\"\\é");
    }
}
