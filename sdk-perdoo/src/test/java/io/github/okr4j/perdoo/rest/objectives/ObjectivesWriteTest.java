package io.github.okr4j.perdoo.rest.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.perdoo.rest.RestFixture;
import io.github.okr4j.perdoo.rest.updates.ConcurrentChangeException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing an objective as a whole: what is sent, what is kept, and what a partial body would lose. */
class ObjectivesWriteTest extends RestFixture {
    private final Objectives objectives = client.objectives();
    private final String cycle = fake.addCycle("2026 Q1");
    private final String id = fake.addObjective(
            cycle,
            Map.of(
                    "name", "Grow",
                    "team_id", "te-1",
                    "description", "More customers",
                    "is_company", true,
                    "mood", Map.of("scores", List.of(new BigDecimal("4.50"), 7))));

    @Test
    void replace_completeOne_sendsAllElevenKeysInOrder() {
        Objective complete = objectives.get(id).execute();

        assertThat(objectives.replace(complete).execute().name()).isEqualTo("Grow");

        assertThat(fake.lastRequest().method()).isEqualTo("POST");
        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"id\":\"" + id + "\",\"name\":\"Grow\",\"created_at\":\"2026-01-05T08:00:01Z\","
                        + "\"modified_at\":\"2026-01-05T08:00:01Z\",\"cycle_id\":\"" + cycle
                        + "\",\"team_id\":\"te-1\","
                        + "\"assignee_id\":null,\"description\":\"More customers\",\"parent_objective_id\":null,"
                        + "\"is_company\":true,\"is_personal\":false,\"mood\":{\"scores\":[4.50,7]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "created_at", "modified_at", "cycle_id", "is_company", "is_personal"})
    void replace_mandatoryAttributeNull_isRefusedByName(String attribute) {
        Objective partial = without(attribute, ObjectivesContractTest.complete());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.replace(partial))
                .withMessageStartingWith(attribute + " must not be");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void replace_nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.replace(null))
                .withMessageContaining("complete");
    }

    @Test
    void replace_droppedAfterProcessing_isUnknownAndNotRepeated() {
        Objective complete = objectives.get(id).execute();
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> objectives.replace(complete).execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void modify_attributeUnknownToTheSdk_keepsIt() {
        Map<String, Object> before = fake.objective(id);

        Objective response = objectives
                .modify(id, one -> one.toBuilder().name("Grow more").build())
                .execute();

        assertThat(response.name()).isEqualTo("Grow more");
        Map<String, Object> after = fake.objective(id);
        assertThat(after).containsEntry("name", "Grow more").containsKey("mood");
        after.putAll(Map.of("name", "Grow", "modified_at", before.get("modified_at")));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void plainPartialBody_throughRaw_losesWhatModifyKeeps() {
        Operation<Map<String, Object>> update =
                Operation.post("acme.objectives.update", "/v1/objectives/{id}").returningMap();

        Map<String, Object> response = client.raw()
                .call(update, Request.EMPTY.path("id", id).body(Map.of("name", "Grow more")))
                .execute();

        assertThat(response).containsEntry("name", "Grow more");
        assertThat(fake.objective(id))
                .doesNotContainKey("mood")
                .containsEntry("cycle_id", "")
                .containsEntry("team_id", null)
                .containsEntry("description", null)
                .containsEntry("is_company", false);
        assertThat(objectives.list(cycle)).isEmpty();
    }

    @Test
    void modify_clearedAttribute_isSentAsNull() {
        Objective response = objectives
                .modify(id, one -> one.toBuilder().teamId(null).build())
                .execute();

        assertThat(response.teamId()).isNull();
        assertThat(fake.lastRequest().body()).contains("\"team_id\":null");
        assertThat(fake.objective(id)).containsEntry("team_id", null).containsEntry("description", "More customers");
    }

    @Test
    void modify_somebodyElseWritesMeanwhile_saysSoAndWritesNothing() {
        ConcurrentChangeException e = catchThrowableOfType(
                ConcurrentChangeException.class,
                () -> objectives
                        .modify(id, one -> {
                            writeAsSomebodyElse();
                            return one.toBuilder().name("Mine").build();
                        })
                        .execute());

        assertThat(e).hasMessageContaining("another user changed the object");
        assertThat(e.operation()).isEqualTo("perdoo.objectives.replace");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.modifiedNow()).isAfter(e.modifiedBefore());
        assertThat(fake.objective(id)).containsEntry("name", "Theirs");
    }

    @Test
    void modifyAsync_somebodyElseWritesMeanwhile_failsTheFuture() {
        assertThatThrownBy(() -> objectives
                        .modify(id, one -> {
                            writeAsSomebodyElse();
                            return one;
                        })
                        .executeAsync()
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void modify_changeThatIsNoObjective_replacesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.modify(id, one -> null).execute())
                .withMessageContaining("change must not return null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives
                        .modify(id, one -> ObjectivesContractTest.complete())
                        .execute())
                .withMessageContaining("change must not alter the id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives
                        .modify(id, one -> one.toBuilder().name(null).build())
                        .execute())
                .withMessageContaining("name must not be null");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsOnly("GET");
    }

    @Test
    void modify_withoutChange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objectives.modify(id, null))
                .withMessageContaining("change");
    }

    @Test
    void additional_documentedName_isRefusedBecauseItWouldBeSentTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objective.builder("ob-1")
                        .isCompany(true)
                        .additional(Map.of("is_company", true))
                        .build())
                .withMessageContaining("additional must not hold is_company");
    }

    private void writeAsSomebodyElse() {
        Objective theirs =
                objectives.get(id).execute().toBuilder().name("Theirs").build();
        assertThat(objectives.replace(theirs).execute().name()).isEqualTo("Theirs");
    }

    private static Objective without(String attribute, Objective one) {
        return new Objective(
                attribute.equals("id") ? null : one.id(),
                attribute.equals("name") ? null : one.name(),
                attribute.equals("created_at") ? null : one.createdAt(),
                attribute.equals("modified_at") ? null : one.modifiedAt(),
                attribute.equals("cycle_id") ? null : one.cycleId(),
                one.teamId(),
                one.assigneeId(),
                one.description(),
                one.parentObjectiveId(),
                attribute.equals("is_company") ? null : one.isCompany(),
                attribute.equals("is_personal") ? null : one.isPersonal(),
                one.additional());
    }
}
