package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClickUpOkrTest {
    private final FakeClickUp fake = FakeClickUp.start();
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .retry(RetryPolicy.NONE)
            .build();
    private final OkrSource source = ClickUpOkr.of(client, fake.workspaceId());

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void goal_withOwnerAndDates_isAGoalWithAReportedProgress() {
        long ada = fake.addMember("Ada Quist");
        String id = fake.addGoal("Ship", Instant.parse("2026-12-10T23:30:00Z"), ada);

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.vendor()).isEqualTo(OkrVendor.CLICKUP);
        assertThat(item.kind()).isEqualTo(OkrKind.GOAL);
        assertThat(item.id()).isEqualTo("clickup:goal:" + id);
        assertThat(item.title()).isEqualTo("Ship");
        assertThat(item.owners()).containsExactly(new OkrOwner(OkrOwner.Kind.PERSON, String.valueOf(ada), "Ada Quist"));
        assertThat(item.period().due()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(item.progress().fraction()).isEqualByComparingTo("0");
        assertThat(item.progress().basis()).isEqualTo(Basis.REPORTED);
        assertThat(item.status()).isEqualTo(OkrStatus.UNKNOWN);
        assertThat(item.parentId()).isNull();
        assertThat(item.link()).hasScheme("https");
        assertThat(item.lastChange()).isNotNull();
        assertThat(item.source()).isInstanceOf(Goal.class);
    }

    @Test
    void due_inAnotherZone_isTheDayThere() {
        fake.addGoal("Ship", Instant.parse("2026-12-10T23:30:00Z"));

        OkrSource inBerlin = ClickUpOkr.of(client, fake.workspaceId(), ZoneId.of("Europe/Berlin"));

        assertThat(inBerlin.items().first().orElseThrow().period().due()).isEqualTo("2026-12-11");
    }

    @Test
    void due_ofZero_isNone() {
        fake.addGoal("Ship", Instant.EPOCH);

        assertThat(source.items().first().orElseThrow().period()).isEqualTo(OkrPeriod.UNKNOWN);
    }

    @Test
    void keyResult_underway_followsItsGoalWithItsFigures() {
        String goal = fake.addGoal("Ship");
        String id = fake.addKeyResult(goal, "Milestones", "number", 2, 5, 8);

        OkrItem item = source.items().toList().get(1);

        assertThat(item.kind()).isEqualTo(OkrKind.KEY_RESULT);
        assertThat(item.id()).isEqualTo("clickup:key-result:" + id);
        assertThat(item.parentId()).isEqualTo("clickup:goal:" + goal);
        assertThat(item.measure().start()).isEqualByComparingTo("2");
        assertThat(item.measure().current()).isEqualByComparingTo("5");
        assertThat(item.measure().target()).isEqualByComparingTo("8");
        assertThat(item.progress().fraction()).isEqualByComparingTo("0.5");
        assertThat(item.period()).isEqualTo(OkrPeriod.UNKNOWN);
        assertThat(item.source()).isInstanceOf(KeyResult.class);
    }

    @Test
    void keyResult_completed_isDone() {
        String goal = fake.addGoal("Ship");
        fake.addKeyResult(goal, Map.of("name", "All of it", "type", "boolean", "completed", true));

        assertThat(source.items().toList().get(1).status()).isEqualTo(new OkrStatus(State.DONE, "completed"));
    }

    @Test
    void items_ofManyGoals_takeTheListOnceAndEachGoalOnce() {
        List<String> ids = goals(120);

        assertThat(source.items().stream().map(OkrItem::id))
                .containsExactlyElementsOf(
                        ids.stream().sorted().map(id -> "clickup:goal:" + id).toList());
        assertThat(fake.requests()).hasSize(121);
    }

    @Test
    void total_ofAllPages_countsGoalsAndKeyResults() {
        goals(2);
        fake.addKeyResult(fake.addGoal("Ship"), "Milestones", "number", 0, 0, 8);

        assertThat(source.items().pages().iterator().next().total()).isEqualTo(4);
    }

    @Test
    void startingAt_afterTheListChanged_goesOnWithWhatFollows() {
        goals(120);
        List<OkrItem> read = new ArrayList<>();
        Page<OkrItem> first = source.items().pages().iterator().next();
        read.addAll(first.items());
        PageToken token = PageToken.parse(String.valueOf(first.next()));

        client.goals().delete(((Goal) first.items().get(0).source()).id()).execute();
        read.addAll(ClickUpOkr.of(client, fake.workspaceId())
                .items()
                .startingAt(token)
                .toList());

        assertThat(read).hasSize(120).extracting(OkrItem::id).doesNotHaveDuplicates();
    }

    @Test
    void items_goalDeletedAfterItWasListed_goesOnWithoutIt() {
        List<String> ids = goals(60).stream().sorted().toList();
        Iterator<Page<OkrItem>> pages = source.items().pages().iterator();
        List<OkrItem> read = new ArrayList<>(pages.next().items());

        client.goals().delete(ids.get(55)).execute();
        pages.forEachRemaining(page -> read.addAll(page.items()));

        assertThat(read).hasSize(59).extracting(OkrItem::id).doesNotContain("clickup:goal:" + ids.get(55));
    }

    @Test
    void items_goalThatIsRefusedAndStillListed_fails() {
        fake.inject(Fault.status(401).on("GET", "/goal/" + goals(1).get(0)));

        assertThatThrownBy(() -> source.items().toList()).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void prefetch_manyGoals_deliversTheSame() {
        goals(120);

        assertThat(source.items().prefetch().stream().map(OkrItem::id))
                .containsExactlyElementsOf(
                        source.items().stream().map(OkrItem::id).toList());
    }

    @Test
    void items_goalThatCannotBeRead_failsWithTheTokenToGoOnWith() {
        List<String> ids = goals(60).stream().sorted().toList();
        fake.inject(Fault.status(500).on("GET", "/goal/" + ids.get(55)));
        List<OkrItem> read = new ArrayList<>();

        assertThatThrownBy(() -> source.items().forEach(read::add))
                .isInstanceOfSatisfying(
                        PaginationException.class,
                        e -> source.items().startingAt(e.resumeToken()).forEach(read::add));

        assertThat(read).hasSize(60).extracting(OkrItem::id).doesNotHaveDuplicates();
    }

    @Test
    void startingAt_changedToken_isRefusedAndNothingSent() {
        goals(120);
        Page<OkrItem> first = source.items().pages().iterator().next();
        int before = fake.requests().size();
        String text = String.valueOf(first.next());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.items().startingAt(ForgedToken.of(text, "&include_completed=true")))
                .withMessageStartingWith("pageToken was changed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.items().startingAt(ForgedToken.of(text, "%2Fmore")))
                .withMessageStartingWith("pageToken was changed");
        assertThat(fake.requests()).hasSize(before);
    }

    private List<String> goals(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(fake.addGoal("Goal " + i));
        }
        return ids;
    }
}
