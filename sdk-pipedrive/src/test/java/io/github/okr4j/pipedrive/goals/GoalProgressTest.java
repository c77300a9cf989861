package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The client's clock stands at 2026-01-05, a Monday. */
class GoalProgressTest extends RoomsFixture {
    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);

    private final Goals goals = client.goals();

    @Test
    void progress_byMonth_isClippedAtBothEndsAndAddsUp() {
        Goal goal = goal(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 10));
        fake.addProgress(goal.id(), LocalDate.of(2026, 1, 20), 1);
        fake.addProgress(goal.id(), LocalDate.of(2026, 1, 31), 2);
        fake.addProgress(goal.id(), LocalDate.of(2026, 2, 1), new BigDecimal("4.5"));
        fake.addProgress(goal.id(), LocalDate.of(2026, 3, 10), 8);
        assertThat(goals.progress(goal, Interval.MONTHLY))
                .extracting(part ->
                        part.start() + " " + part.end() + " " + part.result().progress())
                .containsExactly("2026-01-20 2026-01-31 3", "2026-02-01 2026-02-28 4.5", "2026-03-01 2026-03-10 8");
        assertThat(fake.lastRequest().query()).isEqualTo("period.start=2026-03-01&period.end=2026-03-10");
        assertThat(goals.progress(goal, Interval.MONTHLY)
                        .first()
                        .orElseThrow()
                        .result()
                        .goal()
                        .id())
                .isEqualTo(goal.id());
    }

    @Test
    void progress_byWeek_beginsOnMondays() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 1, 12));
        assertThat(parts(goal, Interval.WEEKLY))
                .containsExactly("2026-01-01 2026-01-04", "2026-01-05 2026-01-11", "2026-01-12 2026-01-12");
    }

    @Test
    void progress_byQuarterAndYear_followsTheCalendarAcrossNewYear() {
        Goal goal = goal(LocalDate.of(2023, 11, 30), LocalDate.of(2024, 4, 1));
        assertThat(parts(goal, Interval.QUARTERLY))
                .containsExactly("2023-11-30 2023-12-31", "2024-01-01 2024-03-31", "2024-04-01 2024-04-01");
        assertThat(parts(goal, Interval.YEARLY)).containsExactly("2023-11-30 2023-12-31", "2024-01-01 2024-04-01");
        assertThat(parts(goal(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)), Interval.MONTHLY))
                .containsExactly("2024-02-01 2024-02-29", "2024-03-01 2024-03-01");
    }

    @Test
    void progress_ofAGoalWithoutEnd_endsTodayByTheClientsClock() {
        Goal goal = goal(LocalDate.of(2025, 12, 15), null);
        assertThat(parts(goal, Interval.MONTHLY)).containsExactly("2025-12-15 2025-12-31", "2026-01-01 2026-01-05");
        time.advance(Duration.ofDays(30));
        assertThat(parts(goal, Interval.MONTHLY))
                .containsExactly("2025-12-15 2025-12-31", "2026-01-01 2026-01-31", "2026-02-01 2026-02-04");
    }

    @Test
    void progress_ofAGoalWithoutEndThatHasNotBegun_isEmptyAndFree() {
        GoalProgress progress = goals.progress(goal(LocalDate.of(2026, 1, 6), null), Interval.WEEKLY);
        assertThat(progress.estimatedTokens()).isZero();
        assertThat(progress).isEmpty();
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void estimatedTokens_always_areTheRequestsThatTheWalkTakes() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 12, 31));
        for (Interval interval : Interval.values()) {
            fake.forgetRequests();
            GoalProgress progress = goals.progress(goal, interval);
            assertThat(fake.requests()).isEmpty();
            assertThat(progress.toString()).contains(progress.estimatedTokens() + " tokens");
            assertThat(progress.toList()).hasSize(progress.size());
            assertThat(fake.requests()).hasSize(progress.estimatedTokens() / 20);
        }
        assertThat(goals.progress(goal, Interval.WEEKLY).estimatedTokens()).isEqualTo(53 * 20);
    }

    @Test
    void limit_ofParts_sendsNoMoreRequests() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 12, 31));
        assertThat(goals.progress(goal, Interval.MONTHLY).limit(2)).hasSize(2);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void prefetch_ofParts_deliversTheSame() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 3, 31));
        assertThat(goals.progress(goal, Interval.MONTHLY).prefetch().toList())
                .isEqualTo(goals.progress(goal, Interval.MONTHLY).toList());
    }

    @Test
    void failureInTheMiddle_always_saysWhereToGoOn() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 4, 30));
        Iterator<PeriodResult> walk = goals.progress(goal, Interval.MONTHLY).iterator();
        walk.next();
        fake.inject(Fault.status(404));
        PaginationException e = catchThrowableOfType(PaginationException.class, walk::next);
        assertThat(e).hasCauseInstanceOf(NotFoundException.class);
        assertThat(e.itemsDelivered()).isEqualTo(1);
        assertThat(goals.progress(goal, Interval.MONTHLY).startingAt(e.resumeToken()))
                .extracting(PeriodResult::start)
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertThat(walk.next().start()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void resumeToken_ofAGoalWithoutEnd_holdsAlsoTomorrow() {
        Goal goal = goal(LocalDate.of(2025, 12, 15), null);
        PageToken token = PageToken.parse(
                pages(goals.progress(goal, Interval.MONTHLY)).get(0).next().toString());
        time.advance(Duration.ofDays(1));
        PeriodResult last =
                goals.progress(goal, Interval.MONTHLY).startingAt(token).first().orElseThrow();
        assertThat(last.start()).isEqualTo(JAN_1);
        assertThat(last.end()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void resumeToken_ofAnotherGoalOrInterval_isRefusedWithNothingSent() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 4, 30));
        PageToken token = pages(goals.progress(goal, Interval.MONTHLY)).get(0).next();
        fake.forgetRequests();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(goal, Interval.QUARTERLY).startingAt(token))
                .withMessageContaining("pageToken");
        Goal other = goal(JAN_1, LocalDate.of(2026, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(other, Interval.MONTHLY).startingAt(token))
                .withMessageContaining("pageToken");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void progress_goalThatCannotBeDivided_isRefusedByName() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(null, Interval.MONTHLY))
                .withMessage("goal must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(read("{\"id\": \"a\"}"), Interval.MONTHLY))
                .withMessageStartingWith("goal.duration.start must be known");
        Goal backwards = read("{\"id\": \"a\", \"duration\": {\"start\": \"2026-02-01\", \"end\": \"2026-01-01\"}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(backwards, Interval.MONTHLY))
                .withMessageStartingWith("goal.duration.end must not be before goal.duration.start");
        Goal endless = read("{\"id\": \"a\", \"duration\": {\"start\": \"2026-01-01\", \"end\": \"9999-12-31\"}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(endless, Interval.WEEKLY))
                .withMessageStartingWith("interval is too short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.progress(endless, null))
                .withMessage("interval must not be null");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void results_ofAGoal_outsideItsDuration_areRefusedWithNothingSent() {
        Goal goal = goal(JAN_1, LocalDate.of(2026, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results(goal, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1)))
                .withMessage(
                        "period.start must not be before the goal's duration.start: 2025-12-31 is before 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results(goal, JAN_1, LocalDate.of(2026, 5, 1)))
                .withMessage("period.end must not be after the goal's duration.end: 2026-05-01 is after 2026-04-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results(goal, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .withMessageStartingWith("period.end must not be before period.start");
        assertThat(fake.requests()).isEmpty();
        assertThat(goals.results(goal, JAN_1, LocalDate.of(2026, 4, 30))
                        .execute()
                        .progress())
                .isEqualTo(BigDecimal.ZERO);
    }

    private List<String> parts(Goal goal, Interval interval) {
        return goals.progress(goal, interval).stream()
                .map(part -> part.start() + " " + part.end())
                .toList();
    }

    private static List<Page<PeriodResult>> pages(GoalProgress progress) {
        return StreamSupport.stream(progress.pages().spliterator(), false).toList();
    }

    private Goal goal(LocalDate start, @Nullable LocalDate end) {
        String id = fake.addGoal("Win", fake.currentUserId(), 40, start, end);
        Goal goal = goals.find(GoalQuery.NONE).execute().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        fake.forgetRequests();
        return goal;
    }

    private static Goal read(String json) throws Exception {
        JsonDialect dialect = new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER);
        return JsonCodec.of(dialect).read(json.getBytes(StandardCharsets.UTF_8), Goal.class);
    }
}
