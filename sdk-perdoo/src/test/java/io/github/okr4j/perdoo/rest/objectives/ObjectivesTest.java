package io.github.okr4j.perdoo.rest.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.perdoo.rest.RestFixture;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectivesTest extends RestFixture {
    private final Objectives objectives = client.objectives();
    private final String cycle = fake.addCycle("2026 Q1");

    @Test
    void create_withEverything_storesAndAnswersIt() {
        String team = fake.addTeam("Sales");
        String user = fake.addUser("Ada Example", "ada@example.com");
        String parent = fake.addObjective(cycle);
        CreateObjective request = CreateObjective.builder()
                .name("Grow")
                .cycleId(cycle)
                .description("More customers")
                .teamId(team)
                .assigneeId(user)
                .parentObjectiveId(parent)
                .isCompany(true)
                .isPersonal(true)
                .build();

        Objective created = objectives.create(request).execute();

        assertThat(fake.objective(created.id()))
                .containsEntry("name", "Grow")
                .containsEntry("cycle_id", cycle)
                .containsEntry("description", "More customers")
                .containsEntry("team_id", team)
                .containsEntry("assignee_id", user)
                .containsEntry("parent_objective_id", parent)
                .containsEntry("is_company", true)
                .containsEntry("is_personal", true);
        assertThat(objectives.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void create_withTheLeast_sendsBothFlagsAllTheSame() {
        Objective created = objectives
                .create(CreateObjective.builder().name("Grow").cycleId(cycle).build())
                .execute();

        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"name\":\"Grow\",\"cycle_id\":\"" + cycle
                        + "\",\"is_company\":false,\"is_personal\":false}");
        assertThat(created.teamId()).isNull();
        assertThat(created.isCompany()).isFalse();
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> objectives
                        .create(CreateObjective.builder()
                                .name("Grow")
                                .cycleId(cycle)
                                .build())
                        .execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.objectiveCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void build_blankNameOrCycle_isRefusedByName(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CreateObjective.builder().name(blank).cycleId("cy-1").build())
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CreateObjective.builder().name("Grow").cycleId(blank).build())
                .withMessage("cycleId must not be blank");
    }

    @Test
    void build_withoutNameAndCycle_isRefusedByBothNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateObjective.builder().build())
                .withMessage("name, cycleId must be set");
    }

    @Test
    void create_nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.create(null))
                .withMessage("objective must not be null");
    }

    @Test
    void list_ofSeveralPages_deliversThoseOfTheCycle() {
        List<String> ids = List.of(fake.addObjective(cycle), fake.addObjective(cycle), fake.addObjective(cycle));
        fake.addObjective(fake.addCycle("2026 Q2"));

        assertThat(objectives.list(cycle)).extracting(Objective::id).containsExactlyElementsOf(ids);

        assertThat(fake.requests())
                .extracting(ReceivedRequest::query)
                .containsExactly("cycle_id=" + cycle, "cycle_id=" + cycle + "&page_token=from-2");
    }

    @Test
    void list_withoutIdsAndTimesAsInTheDocument_isRead() {
        fake.inject(Fault.body(200, "application/json", """
                {"next_page_token": null, "objectives": [{"name": "Grow", "cycle_id": "cy-1", "description": null,
                 "team_id": null, "assignee_id": null, "parent_objective_id": null, "is_company": true,
                 "is_personal": false}]}"""));

        Objective objective = objectives.list("cy-1").first().orElseThrow();

        assertThat(objective)
                .isEqualTo(Objective.builder(null)
                        .name("Grow")
                        .cycleId("cy-1")
                        .isCompany(true)
                        .isPersonal(false)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.replace(objective))
                .withMessage("id must not be blank");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void list_blankCycle_isRefusedBeforeAnythingIsSent(String cycleId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.list(cycleId))
                .withMessageContaining("cycleId");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void replace_vendorRefuses_carriesItsFieldErrors() {
        fake.inject(Fault.body(400, "application/json", """
                {"code": 400, "message": "invalid", "details": {"name": "must be shorter"}}"""));

        BadRequestException e = catchThrowableOfType(
                BadRequestException.class,
                () -> objectives.replace(ObjectivesContractTest.complete()).execute());

        assertThat(e.vendorError().message()).isEqualTo("invalid");
        assertThat(e.vendorError().fieldErrors()).isEqualTo(Map.of("name", List.of("must be shorter")));
    }

    @Test
    void get_unknownId_isNotFound() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> objectives.get("ob-0").execute());

        assertThat(e.vendorError().code()).isEqualTo("404");
    }

    @Test
    void get_answerWithoutId_isNoObjective() {
        fake.inject(Fault.body(200, "application/json", "{\"name\": \"Grow\"}"));

        DecodeException e = catchThrowableOfType(
                DecodeException.class, () -> objectives.get("ob-1").execute());

        assertThat(e.path()).isEqualTo("$.id");
    }

    @Test
    void delete_withKeyResults_takesThemAlong() {
        String id = fake.addObjective(cycle);
        fake.addKeyResult(id, "Revenue", "1.00", "2.00");

        assertThat(objectives.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(fake.objectiveCount()).isZero();
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void callsWithAnId_badId_areRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused(
                "id",
                List.of(
                        objectives::get,
                        objectives::delete,
                        bad -> objectives.modify(bad, UnaryOperator.identity()),
                        bad -> objectives.replace(Objective.builder(bad).build())));
    }
}
