package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.documents.Link;
import io.github.okr4j.perdoo.graphql.goals.Goal;
import io.github.okr4j.perdoo.graphql.goals.GoalQuery;
import io.github.okr4j.perdoo.graphql.goals.GoalType;
import io.github.okr4j.perdoo.graphql.groups.Group;
import io.github.okr4j.perdoo.graphql.groups.GroupQuery;
import io.github.okr4j.perdoo.graphql.kpis.Kpi;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.objectives.GoalUpdateCycle;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.objectives.ProgressDriver;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import io.github.okr4j.perdoo.graphql.results.ResultType;
import io.github.okr4j.perdoo.graphql.timeframes.Timeframe;
import io.github.okr4j.perdoo.graphql.timeframes.TimeframeQuery;
import io.github.okr4j.perdoo.graphql.users.User;
import io.github.okr4j.perdoo.graphql.users.UserQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadsTest extends PerdooFixture {
    @Test
    void me_ofTheToken_isTheUser() {
        User me = client.users().me().execute();

        assertThat(me.id()).isEqualTo(ann);
        assertThat(me.name()).isEqualTo("Ann Example");
        assertThat(me.email()).isEqualTo("ann@example.com");
        assertThat(me.additional()).isEmpty();
    }

    @Test
    void getObjective_allMembers_areRead() {
        String parent = fake.add("objective", Map.of("name", "Grow", "timeframe", quarter));
        String id = fake.add(
                "objective",
                Map.of(
                        "name", "Ship the beta",
                        "description", "<p>soon</p>",
                        "status", "ON_TRACK",
                        "stage", "ACTIVE",
                        "timeframe", quarter,
                        "lead", ann,
                        "parent", parent,
                        "startDate", "2026-01-05T08:00:00.123456+00:00",
                        "private", true));

        Objective objective = client.objectives().get(id).execute();

        assertThat(objective.id()).isEqualTo(id);
        assertThat(objective.name()).isEqualTo("Ship the beta");
        assertThat(objective.description()).isEqualTo("<p>soon</p>");
        assertThat(objective.status().is(CommitStatus.ON_TRACK)).isTrue();
        assertThat(objective.stage().is(ObjectiveStage.ACTIVE)).isTrue();
        assertThat(objective.progress()).isEqualTo(new BigDecimal("26.563333333333333"));
        assertThat(objective.weight()).isEqualByComparingTo("1");
        assertThat(objective.isPrivate()).isTrue();
        assertThat(objective.companyGoal()).isFalse();
        assertThat(objective.completed()).isFalse();
        assertThat(objective.progressDriver().is(ProgressDriver.KEY_RESULTS)).isTrue();
        assertThat(objective.goalUpdateCycle().is(GoalUpdateCycle.WEEKLY)).isTrue();
        assertThat(objective.startDate()).isEqualTo(Instant.parse("2026-01-05T08:00:00.123456Z"));
        assertThat(objective.dueDate()).isNull();
        assertThat(objective.createdDate()).isNotNull();
        assertThat(objective.lead().name()).isEqualTo("Ann Example");
        assertThat(objective.timeframe().name()).isEqualTo("2026 Q1");
        assertThat(objective.parent().id()).isEqualTo(parent);
    }

    @Test
    void getObjective_whatItIsLinkedTo_isNamed() {
        String group = fake.add("group", Map.of("name", "Sales"));
        String tag = fake.add("tag", Map.of("name", "beta"));
        String objective = fake.add(
                "objective",
                Map.of(
                        "name", "Ship",
                        "timeframe", quarter,
                        "contributors", List.of(ann),
                        "groups", List.of(group),
                        "tags", List.of(tag)));
        fake.add("objective", Map.of("name", "Test", "timeframe", quarter, "parent", objective));
        fake.add("keyResult", Map.of("name", "Testers", "objective", objective));

        Objective read = client.objectives().get(objective).execute();

        assertThat(read.contributors().items()).extracting(Link::name).containsExactly("Ann Example");
        assertThat(read.groups().items()).extracting(Link::name).containsExactly("Sales");
        assertThat(read.tags().items()).extracting(Link::name).containsExactly("beta");
        assertThat(read.children().items()).extracting(Link::name).containsExactly("Test");
        assertThat(read.keyResults().items()).extracting(Link::name).containsExactly("Testers");
        assertThat(read.additional()).isEmpty();
    }

    @Test
    void listObjectives_filtered_areThoseAlone() {
        String wanted = fake.add(
                "objective",
                Map.of(
                        "name",
                        "Wanted",
                        "timeframe",
                        quarter,
                        "status",
                        "OFF_TRACK",
                        "groups",
                        List.of(ann),
                        "isOutdated",
                        true,
                        "lastEditedDate",
                        "2026-03-01T00:00:00+00:00"));
        fake.add("objective", Map.of("name", "Other", "timeframe", quarter));
        List.of(
                        ObjectiveQuery.ALL.status(CommitStatus.OFF_TRACK, CommitStatus.ACCOMPLISHED),
                        ObjectiveQuery.ALL.group(ann),
                        ObjectiveQuery.ALL.updatedSince(Instant.parse("2026-02-01T00:00:00Z")),
                        ObjectiveQuery.ALL.filter("isOutdated", true).pageSize(5))
                .forEach(query -> assertThat(client.objectives().list(query))
                        .as(query.toString())
                        .extracting(Objective::id)
                        .containsExactly(wanted));
        assertThat(fake.requests().get(3).body()).contains("orderBy: $orderBy, isOutdated: true");
    }

    @Test
    void listResultsKpisAndGoals_filtered_areThoseAlone() {
        String objective = fake.add(
                "objective", Map.of("name", "O", "timeframe", quarter, "stage", "ACTIVE", "groups", List.of(ann)));
        String result = fake.add(
                "keyResult",
                Map.of(
                        "name", "R",
                        "objective", objective,
                        "timeframe", quarter,
                        "lead", ann,
                        "createdDate", "2026-03-01T00:00:00+00:00"));
        fake.add("keyResult", Map.of("name", "Other"));
        List.of(
                        ResultQuery.ALL.timeframe(quarter),
                        ResultQuery.ALL.lead(ann),
                        ResultQuery.ALL.group(ann),
                        ResultQuery.ALL.objectiveStage(ObjectiveStage.ACTIVE),
                        ResultQuery.ALL.createdSince(Instant.parse("2026-02-01T00:00:00Z")))
                .forEach(query -> assertThat(client.results().keyResults(query))
                        .as(query.toString())
                        .extracting(Result::id)
                        .containsExactly(result));
        fake.add("kpi", Map.of("name", "K", "lead", ann, "lastCommitStatus", "ON_TRACK"));
        fake.add("kpi", Map.of("name", "Other", "lastCommitStatus", "OFF_TRACK"));
        assertThat(client.kpis().list(KpiQuery.ALL.lead(ann))).hasSize(1);
        assertThat(client.kpis().list(KpiQuery.ALL.status(CommitStatus.ON_TRACK)))
                .hasSize(1);
        fake.add("Goal", Map.of("name", "G", "stage", "DRAFT", "status", "ON_TRACK"));
        fake.add("Goal", Map.of("name", "Other", "stage", "CLOSED"));
        assertThat(client.goals().list(GoalQuery.ALL.stage(ObjectiveStage.DRAFT, ObjectiveStage.ACTIVE)))
                .hasSize(1);
        assertThat(client.goals().list(GoalQuery.ALL.status(CommitStatus.ON_TRACK)))
                .hasSize(1);
    }

    @Test
    void filter_thatIsNoArgument_isRefusedWithNothingSent() {
        assertThatThrownBy(() -> ObjectiveQuery.ALL.filter("a: 1) { id } x(b", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("filter name must be a GraphQL name");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.filter("owner", Map.of()))
                .hasMessageStartingWith("owner must be a text, a number, a boolean");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.filter("owner", null))
                .hasMessageContaining("owner must not be null");
        ObjectiveQuery quoted = ObjectiveQuery.ALL.filter("owner", "a\") { id } #");
        assertThat(client.objectives().list(quoted)).isEmpty();
        assertThat(fake.requests().get(0).body()).contains("owner: \\\"a\\\\\\\") { id } #\\\"");
    }

    @Test
    void get_idThatIsNotThere_isNotFound() {
        NotFoundException e =
                failure(NotFoundException.class, client.objectives().get(MISSING));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
        assertThat(failure(NotFoundException.class, client.results().get(MISSING)))
                .isNotNull();
        assertThat(failure(NotFoundException.class, client.kpis().get(MISSING))).isNotNull();
        assertThat(failure(NotFoundException.class, client.goals().get(MISSING)))
                .isNotNull();
    }

    @Test
    void get_answerThatLacksTheMember_isNoNotFound() {
        respond(200, Map.of(), "{\"data\":{}}");

        assertThat(failure(DecodeException.class, client.objectives().get(MISSING))
                        .path())
                .isEqualTo("$.data.objective");
    }

    @Test
    void listObjectives_withFilters_sendsOnlyThoseThatAreSet() {
        addObjective("Rest");
        String id = addObjective("Ship the beta");
        fake.change(id, Map.of("stage", "ACTIVE"));

        List<Objective> all = client.objectives().list(ObjectiveQuery.ALL).toList();
        assertThat(all).hasSize(2);
        assertThat(variables()).isEqualTo(Map.of("first", 50, "orderBy", "createdDate"));

        ObjectiveQuery active = ObjectiveQuery.ALL
                .stage(ObjectiveStage.ACTIVE)
                .timeframe(quarter)
                .lead(ann)
                .nameContains("BETA")
                .orderBy("-createdDate")
                .pageSize(10);
        assertThat(client.objectives().list(active)).extracting(Objective::id).containsExactly(id);
        assertThat(variables().keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("first", "orderBy", "stage", "timeframe", "leadId", "name");
    }

    @Test
    void results_ofBothKinds_comeFromTheirOwnLists() {
        String objective = addObjective("Ship the beta");

        String measured = fake.add(
                "keyResult", Map.of("name", "Users", "objective", objective, "startValue", 1, "endValue", 100.5));
        String work = fake.add("keyResult", Map.of("name", "Write docs", "type", "INITIATIVE", "objective", objective));

        ResultQuery query = ResultQuery.ALL.objective(objective).archived(false);
        assertThat(client.results().keyResults(query)).extracting(Result::id).containsExactly(measured);
        assertThat(client.results().initiatives(query)).extracting(Result::id).containsExactly(work);
        assertThat(client.results().keyResults(query.status(CommitStatus.ON_TRACK, CommitStatus.OFF_TRACK)))
                .isEmpty();
        assertThat(variables().get("statusIn")).isEqualTo("ON_TRACK,OFF_TRACK");
        Result one = client.results().get(measured).execute();
        assertThat(one.type().is(ResultType.KEY_RESULT)).isTrue();
        assertThat(one.startValue()).isEqualByComparingTo("1");
        assertThat(one.endValue()).isEqualByComparingTo("100.5");
        assertThat(one.objective().name()).isEqualTo("Ship the beta");
        assertThat(client.results().get(work).execute().type().is(ResultType.INITIATIVE))
                .isTrue();
    }

    @Test
    void kpis_ofAGroup_areListedAndRead() {
        String group = fake.add("group", Map.of("name", "Sales"));
        String id =
                fake.add("kpi", Map.of("name", "Revenue", "groups", List.of(group), "lastCommitStatus", "OFF_TRACK"));
        fake.add("kpi", Map.of("name", "Other"));

        assertThat(client.kpis().list(KpiQuery.ALL.group(group).archived(false)))
                .extracting(Kpi::id)
                .containsExactly(id);
        assertThat(client.kpis().get(id).execute().lastCommitStatus().is(CommitStatus.OFF_TRACK))
                .isTrue();
    }

    @Test
    void pillars_amongAllGoals_areTheirOwnList() {
        String pillar = fake.add("Goal", Map.of("name", "Growth", "type", "STRATEGIC_PILLAR"));
        String below = fake.add(
                "Goal", Map.of("name", "Ship", "type", "OBJECTIVE", "parent", pillar, "startDate", "2026-01-01"));

        assertThat(client.goals().pillars(GoalQuery.ALL)).extracting(Goal::id).containsExactly(pillar);
        assertThat(client.goals().list(GoalQuery.ALL)).hasSize(2);
        assertThat(client.goals().list(GoalQuery.ALL.parent(pillar)))
                .extracting(Goal::id)
                .containsExactly(below);
        Goal goal = client.goals().get(below).execute();
        assertThat(goal.type().is(GoalType.OBJECTIVE)).isTrue();
        assertThat(goal.startDate()).isEqualTo("2026-01-01");
        assertThat(goal.parent().name()).isEqualTo("Growth");
    }

    @Test
    void timeframesUsersAndGroups_ofTheAccount_areListed() {
        fake.add("group", Map.of("name", "Sales Europe"));
        fake.add("group", Map.of("name", "Old", "archivedDate", "2025-01-01"));

        Timeframe timeframe = client.timeframes()
                .list(TimeframeQuery.ALL.excludeArchived())
                .first()
                .orElseThrow();
        assertThat(timeframe.startDate()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(timeframe.endDate()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(client.users().list(UserQuery.ALL.active(true).email("ann@example.com")))
                .extracting(User::name)
                .containsExactly("Ann Example");
        assertThat(client.groups().list(GroupQuery.ALL.archived(false)))
                .extracting(Group::name)
                .containsExactly("Sales Europe");
        assertThat(client.groups().list(GroupQuery.ALL.nameContains("europe"))).hasSize(1);
        assertThat(client.timeframes().list(TimeframeQuery.ALL.active(true))).isEmpty();
    }

    @Test
    void badInput_ofReads_isRefusedWithNothingSent() {
        assertThatThrownBy(() -> client.objectives().get(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> client.objectives().list(null)).hasMessageContaining("query");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.pageSize(101)).hasMessageContaining("pageSize must be 1 to 100");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.pageSize(0)).hasMessageContaining("pageSize");
        assertThatThrownBy(() -> new ObjectiveQuery(Map.of("first", 500, "orderBy", "name")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageSize");
        assertThatThrownBy(() -> new ObjectiveQuery(Map.of("first", 5))).hasMessageContaining("orderBy");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.lead("")).hasMessageContaining("leadId");
        assertThatThrownBy(() -> ObjectiveQuery.ALL.stage(null)).hasMessageContaining("stage");
        assertThatThrownBy(() -> ResultQuery.ALL.status()).hasMessageContaining("status");
        assertThat(fake.requests()).isEmpty();
    }
}
