package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsTest extends GoalsFixture {
    @Test
    void list_ofSeveralPages_deliversAllByTheNextLinks() {
        List<String> ids = seed(5);

        assertThat(goals.list(2)).extracting(Goal::apiId).containsExactlyElementsOf(ids);

        assertThat(queries()).containsExactly("limit=2&offset=0", "limit=2&offset=2", "limit=2&offset=4");
        assertThat(fake.requests()).extracting(ReceivedRequest::path).containsOnly("/api/v2/goals/");
    }

    @Test
    void list_withoutPageSize_asksForAHundred() {
        seed(3);

        assertThat(goals.list()).hasSize(3);

        assertThat(queries()).containsExactly("limit=100&offset=0");
    }

    @Test
    void list_serverClampsTheLimit_losesNothing() {
        List<String> ids = seed(7);
        fake.maxPageSize(3);

        assertThat(goals.list(50)).extracting(Goal::apiId).containsExactlyElementsOf(ids);

        assertThat(queries()).containsExactly("limit=50&offset=0", "limit=3&offset=3", "limit=3&offset=6");
    }

    @Test
    void list_pages_knowTheTotal() {
        seed(3);

        List<Long> totals = new ArrayList<>();
        for (Page<Goal> page : goals.list(2).pages()) {
            totals.add(page.total());
        }

        assertThat(totals).containsExactly(3L, 3L);
    }

    @Test
    void list_bareArray_isTheWholeList() {
        List<String> ids = seed(30);
        fake.bareArrays(true);

        Page<Goal> page = goals.list(10).pages().iterator().next();

        assertThat(page.items()).extracting(Goal::apiId).containsExactlyElementsOf(ids);
        assertThat(page.total()).isEqualTo(30);
        assertThat(page.next().isEnd()).isTrue();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_linkThatDoesNotAdvance_stopsWithTheItemsDelivered() {
        seed(6);
        fake.inject(Fault.repeatedPageToken().always());

        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> goals.list(2).toList());

        assertThat(e.itemsDelivered()).isEqualTo(4);
        assertThat(fake.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void list_pageSizeBelowOne_isRefusedBeforeAnythingIsSent(int pageSize) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.list(pageSize))
                .withMessageContaining("pageSize must be at least 1");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void get_idWithAColon_isEncodedAndKeepsTheSlash() {
        String id = fake.addGoal("Answer within a day", "Noé Example", 0, 12.5, 100, LocalDate.of(2026, 6, 30));

        Goal goal = goals.get(id).execute();

        assertThat(goal.apiId()).isEqualTo(id).contains(":");
        assertThat(goal.title()).isEqualTo("Answer within a day");
        assertThat(goal.personName()).isEqualTo("Noé Example");
        assertThat(goal.currentValue()).isEqualTo(new BigDecimal("12.5000"));
        assertThat(goal.targetDate()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/goals/" + id.replace(":", "%3A") + "/");
        assertThat(fake.lastRequest().query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "%2e%2e", "580%3Ax", "ü x"})
    void get_oddId_staysOneSegment(String id) {
        assertThatThrownBy(() -> goals.get(id).execute()).isInstanceOf(NotFoundException.class);
        assertThat(fake.lastRequest().path()).matches("/api/v2/goals/[^/]+/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "..", "580:a\nb"})
    void get_badId_isRefusedBeforeAnythingIsSent(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> goals.get(id)).withMessageContaining("api_id must not");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void get_changedGoal_isReadAnew() {
        String id = seed(1).get(0);
        fake.changeGoal(id, Map.of("current_value", "55.0000", "rag_status", "AMBER", "is_complete", true));

        Goal goal = goals.get(id).executeAsync().join();

        assertThat(goal.currentValue()).isEqualByComparingTo("55");
        assertThat(goal.ragStatus().is(RagStatus.AMBER)).isTrue();
        assertThat(goal.isComplete()).isTrue();
    }

    @Test
    void get_pathWithoutTheLastSlash_isRedirectedWithinTheOrigin() {
        String id = seed(1).get(0);
        Operation<Goal> slashless = Operation.get("performengage.goals.slashless", "/api/v2/goals/{api_id}")
                .returning(Goal.class);

        Goal goal =
                client.raw().call(slashless, Request.EMPTY.path("api_id", id)).execute();

        assertThat(goal.apiId()).isEqualTo(id);
        assertThat(fake.requests())
                .extracting(ReceivedRequest::path)
                .containsExactly(
                        "/api/v2/goals/" + id.replace(":", "%3A"), "/api/v2/goals/" + id.replace(":", "%3A") + "/");
    }

    @Test
    void list_unknownFieldsAndEnumValues_areKept() {
        seed(1);
        fake.inject(Fault.unknownField());
        assertThat(goals.list().first().orElseThrow().additional()).containsKey("field_nobody_knows");

        fake.inject(Fault.unknownEnumValue());
        Goal goal = goals.list().first().orElseThrow();
        assertThat(goal.ragStatus().known()).isNull();
        assertThat(goal.unit().text()).isEqualTo("value_nobody_knows");
    }
}
