package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.perdoo.graphql.commits.Commit;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.commits.UpsertCommit;
import io.github.okr4j.perdoo.graphql.goals.Goal;
import io.github.okr4j.perdoo.graphql.goals.GoalType;
import io.github.okr4j.perdoo.graphql.goals.UpsertGoal;
import io.github.okr4j.perdoo.graphql.kpis.Kpi;
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import io.github.okr4j.perdoo.graphql.kpis.UpsertKpi;
import io.github.okr4j.perdoo.graphql.objectives.GoalUpdateCycle;
import io.github.okr4j.perdoo.graphql.objectives.Objective;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.objectives.ProgressDriver;
import io.github.okr4j.perdoo.graphql.objectives.UpsertObjective;
import io.github.okr4j.perdoo.graphql.results.Result;
import io.github.okr4j.perdoo.graphql.results.ResultType;
import io.github.okr4j.perdoo.graphql.results.UpsertResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritesTest extends PerdooFixture {
    @Test
    void upsertObjective_new_isMadeWithAllThatWasSet() {
        String parent = addObjective("Grow");
        UpsertObjective input = UpsertObjective.create("Ship", quarter)
                .description("soon")
                .lead(ann)
                .parent(parent)
                .groups(List.of())
                .contributors(List.of(ann))
                .stage(ObjectiveStage.ACTIVE)
                .progressDriver(ProgressDriver.BOTH)
                .goalUpdateCycle(GoalUpdateCycle.EVERY_4_MONTHS)
                .isPrivate(true)
                .companyGoal(false);

        Objective made = client.objectives().upsert(input).execute();

        assertThat(made).isEqualTo(client.objectives().get(made.id()).execute());
        assertThat(made.name()).isEqualTo("Ship");
        assertThat(made.lead().id()).isEqualTo(ann);
        assertThat(made.parent().id()).isEqualTo(parent);
        assertThat(made.stage().is(ObjectiveStage.ACTIVE)).isTrue();
        assertThat(made.goalUpdateCycle().is(GoalUpdateCycle.EVERY_4_MONTHS)).isTrue();
        assertThat(made.isPrivate()).isTrue();
    }

    @Test
    void upsertObjective_change_sendsOnlyWhatWasSet_andNullOnlyWhereCleared() {
        String id = addObjective("Ship");

        Objective changed = client.objectives()
                .upsert(UpsertObjective.update(id).description("late").clearLead())
                .execute();

        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("id", id);
        sent.put("description", "late");
        sent.put("lead", null);
        assertThat(variables()).isEqualTo(Map.of("input", sent));
        assertThat(changed.name()).isEqualTo("Ship");
        assertThat(changed.lead()).isNull();
    }

    @Test
    void upsertResult_keyResultAndInitiative_areMadeAndChanged() {
        String objective = addObjective("Ship");
        UpsertResult input = UpsertResult.create("Users", objective, BigDecimal.ZERO, new BigDecimal("100.5"))
                .metricUnit("NUMERICAL")
                .targetType(TargetType.INCREASE_TO)
                .weight(BigDecimal.ONE);

        Result made = client.results().upsert(input).execute();
        Result changed = client.results()
                .upsert(UpsertResult.update(made.id())
                        .currentValue(new BigDecimal("26.5"))
                        .archived(true))
                .execute();
        Result work = client.results()
                .upsert(input.name("Write docs").type(ResultType.INITIATIVE))
                .execute();

        assertThat(made.endValue()).isEqualByComparingTo("100.5");
        assertThat(made.targetType().is(TargetType.INCREASE_TO)).isTrue();
        assertThat(changed.currentValue()).isEqualByComparingTo("26.5");
        assertThat(changed.archived()).isTrue();
        assertThat(changed.name()).isEqualTo("Users");
        assertThat(work.type().is(ResultType.INITIATIVE)).isTrue();
    }

    @Test
    void upsertKpi_newAndChanged_isReadBack() {
        Kpi made = client.kpis()
                .upsert(UpsertKpi.create("Revenue")
                        .metricUnit("EUR")
                        .startValue(BigDecimal.ZERO)
                        .currentValue(BigDecimal.TEN)
                        .targetType(TargetType.STAY_AT_OR_ABOVE)
                        .lead(ann))
                .execute();
        Kpi changed = client.kpis()
                .upsert(UpsertKpi.update(made.id()).archived(true).clearLead())
                .execute();

        assertThat(made.metricUnit()).isEqualTo("EUR");
        assertThat(made.lead().name()).isEqualTo("Ann Example");
        assertThat(changed.archived()).isTrue();
        assertThat(changed.lead()).isNull();
        assertThat(changed.currentValue()).isEqualByComparingTo("10");
    }

    @Test
    void upsertGoal_pillar_isMadeChangedAndArchived() {
        Goal made = client.goals().upsert(UpsertGoal.create("Growth")).execute();
        Goal archived = client.goals()
                .upsert(UpsertGoal.update(made.id()).archived(true))
                .execute();

        assertThat(made.type().is(GoalType.STRATEGIC_PILLAR)).isTrue();
        assertThat(archived.archived()).isTrue();
        assertThat(archived.name()).isEqualTo("Growth");
    }

    @Test
    void upsertCommit_ofEachKind_reportsProgress() {
        String keyResult = fake.add("keyResult", Map.of("name", "Users"));
        String kpi = fake.add("kpi", Map.of("name", "Revenue"));
        String goal = fake.add("Goal", Map.of("name", "Growth"));

        Commit made = client.commits()
                .upsert(UpsertCommit.ofKeyResult(keyResult)
                        .value(new BigDecimal("12.5"))
                        .status(CommitStatus.ON_TRACK)
                        .description("going well")
                        .commitDate(LocalDate.parse("2026-01-05")))
                .execute();
        Commit changed = client.commits()
                .upsert(UpsertCommit.update(made.id()).value(BigDecimal.TEN))
                .execute();

        assertThat(made.value()).isEqualByComparingTo("12.5");
        assertThat(made.status().is(CommitStatus.ON_TRACK)).isTrue();
        assertThat(made.commitDate()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(changed.value()).isEqualByComparingTo("10");
        assertThat(client.commits()
                        .upsert(UpsertCommit.ofKpi(kpi).value(BigDecimal.ONE))
                        .execute()
                        .id())
                .isNotNull();
        assertThat(client.commits()
                        .upsert(UpsertCommit.ofGoal(goal).status(CommitStatus.ACCOMPLISHED))
                        .execute()
                        .id())
                .isNotNull();
    }

    @Test
    void upsert_inputThatTheVendorRefuses_isABadRequestWithItsFields() {
        BadRequestException e = failure(
                BadRequestException.class,
                client.objectives().upsert(UpsertObjective.update(MISSING).name("x")));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.vendorError().fieldErrors()).containsEntry("id", List.of("There is none of this id."));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void upsert_problemOfTheWholeInput_comesUnderItsOwnName() {
        UpsertCommit both = new UpsertCommit(Map.of("kpi", MISSING, "goal", MISSING, "value", 1));

        BadRequestException e =
                failure(BadRequestException.class, client.commits().upsert(both));

        assertThat(e.vendorError().fieldErrors()).containsKey("__all__");
    }

    @Test
    void upsert_payloadWithErrorsNull_isASuccess() {
        respond(200, Map.of(), "{\"data\":{\"upsertGoal\":{\"goal\":{\"id\":\"g\"},\"errors\":null}}}");

        assertThat(client.goals().upsert(UpsertGoal.create("Growth")).execute().id())
                .isEqualTo("g");
    }

    @Test
    void upsert_droppedOrFailing_isSentOnceAndUnknown() {
        respond(502, Map.of(), "<html>");
        ServerException e = failure(ServerException.class, client.goals().upsert(UpsertGoal.create("Growth")));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);

        respond(
                200,
                Map.of(),
                "{\"data\":{\"upsertGoal\":{\"goal\":null,\"errors\":[]}},"
                        + "\"errors\":[{\"message\":\"lead failed\",\"path\":[\"upsertGoal\",\"goal\",\"lead\"]}]}");
        UnexpectedStatusException half =
                failure(UnexpectedStatusException.class, client.goals().upsert(UpsertGoal.create("Growth")));
        assertThat(half.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(half).hasMessageContaining("lead failed (at upsertGoal.goal.lead)");
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void upsert_tooManyRequests_isRepeatedAfterTheWait() {
        respond(429, Map.of("Retry-After", "2"), "{}");

        assertThat(client.goals().upsert(UpsertGoal.create("Growth")).execute().name())
                .isEqualTo("Growth");
        assertThat(fake.requests()).hasSize(2);
        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void input_withAKeyOfTheUsersOwn_isSentAsGiven() {
        Map<String, Object> own =
                new LinkedHashMap<>(UpsertKpi.create("Revenue").input());
        own.put("goalOperator", "GREATER_THAN_OR_EQUAL");

        assertThat(client.kpis().upsert(new UpsertKpi(own)).execute().name()).isEqualTo("Revenue");
        assertThat(variables()).isEqualTo(Map.of("input", own));
    }

    @Test
    void badInput_ofWrites_isRefusedWithNothingSent() {
        assertThatThrownBy(() -> UpsertObjective.create(" ", "t")).hasMessageContaining("name");
        assertThatThrownBy(() -> UpsertObjective.create("x", null)).hasMessageContaining("timeframe");
        assertThatThrownBy(() -> UpsertObjective.update("")).hasMessageContaining("id");
        assertThatThrownBy(() -> UpsertObjective.update("a").lead(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lead");
        assertThatThrownBy(() -> UpsertObjective.update("a").groups(Arrays.asList("g", null)))
                .hasMessageContaining("groups");
        assertThatThrownBy(() -> client.objectives().upsert(UpsertObjective.update("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("besides the id");
        assertThatThrownBy(() -> client.objectives().upsert(null)).hasMessageContaining("input");
        assertThatThrownBy(() -> UpsertResult.create("x", "o", null, BigDecimal.ONE))
                .hasMessageContaining("startValue");
        assertThatThrownBy(() -> UpsertCommit.ofKpi("k").status(null)).hasMessageContaining("status");
        assertThat(fake.requests()).isEmpty();
    }
}
