package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultsWriteTest extends KeyResultsFixture {
    @Test
    void replace_fetchedOneChanged_changesOnlyThat() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");
        Map<String, Object> before = fake.keyResult(id);
        KeyResult fetched = keyResults.get(id).execute();

        KeyResult answer = keyResults
                .replace(fetched.toBuilder()
                        .currentValue(new BigDecimal("12500.50"))
                        .build())
                .execute();

        assertThat(answer.currentValue()).isEqualTo(new BigDecimal("12500.50"));
        Map<String, Object> after = fake.keyResult(id);
        assertThat(after).containsEntry("current_value", "12500.50");
        after.putAll(Map.of("current_value", "10000.00", "modified_at", before.get("modified_at")));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void replace_completeOne_sendsAllTenKeysInOrder() {
        String id = seed(1).get(0);

        assertThat(keyResults.replace(withId(id)).execute().id()).isEqualTo(id);

        assertThat(fake.lastRequest().method()).isEqualTo("POST");
        assertThat(fake.lastRequest().header("Content-Type")).isEqualTo("application/json");
        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"id\":\"" + id + "\",\"name\":\"Ship the beta\","
                        + "\"created_at\":\"2026-01-05T08:00:00Z\",\"modified_at\":\"2026-01-06T09:30:00Z\","
                        + "\"objective_id\":\"ob-1\",\"type\":\"positive\",\"confidence\":\"0.75\","
                        + "\"current_value\":\"12.50\",\"target_value_min\":\"20.00\",\"target_value_max\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "created_at", "modified_at", "objective_id", "type", "confidence", "current_value"})
    void replace_mandatoryAttributeNull_isRefusedByName(String attribute) {
        KeyResult partial = without(attribute, KeyResultsContractTest.complete());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.replace(partial))
                .withMessageContaining(attribute + " must not be null")
                .withMessageContaining("toBuilder()");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void replace_handBuiltPartialObject_isRefused() {
        KeyResult partial =
                KeyResult.builder("kr-1").currentValue(new BigDecimal("5")).build();

        assertThatIllegalArgumentException().isThrownBy(() -> keyResults.replace(partial));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void replace_nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.replace(null))
                .withMessageContaining("complete");
    }

    @Test
    void replace_vendorRefuses_carriesItsFieldErrors() {
        String id = seed(1).get(0);
        KeyResult tooSure = KeyResultsContractTest.complete().toBuilder()
                .id(id)
                .confidence(new BigDecimal("1.5"))
                .build();

        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> keyResults.replace(tooSure).execute());

        assertThat(e.vendorError().fieldErrors()).containsEntry("confidence", List.of("must be between 0 and 1"));
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void replace_droppedAfterProcessing_isUnknownAndNotRepeated() {
        String id = seed(1).get(0);
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> keyResults.replace(withId(id)).execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.keyResult(id)).containsEntry("name", "Ship the beta");
    }

    @Test
    void replace_tooManyRequests_isRepeatedAfterTheWait() {
        String id = seed(1).get(0);
        fake.inject(Fault.tooManyRequests().retryAfter("2"));

        assertThat(keyResults.replace(withId(id)).execute().name()).isEqualTo("Ship the beta");

        assertThat(fake.requests()).hasSize(2);
        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void modify_oneAttribute_keepsUnknownOnesExactly() {
        String id = fake.addKeyResult(
                objective,
                Map.of(
                        "name", "Revenue",
                        "type", "moonshot",
                        "confidence", "0.50",
                        "current_value", "1.00",
                        "foo", Map.of("weight", new BigDecimal("2.50"), "tags", List.of("a", 7)),
                        "rank", new BigDecimal("1.10")));
        Map<String, Object> before = fake.keyResult(id);

        KeyResult after = keyResults
                .modify(
                        id,
                        one -> one.toBuilder()
                                .currentValue(new BigDecimal("3.25"))
                                .build())
                .execute();

        assertThat(after.currentValue()).isEqualTo(new BigDecimal("3.25"));
        assertThat(after.type().text()).isEqualTo("moonshot");
        assertThat(fake.keyResult(id))
                .containsEntry("foo", before.get("foo"))
                .containsEntry("rank", before.get("rank"))
                .containsEntry("type", "moonshot");
        assertThat(fake.lastRequest().body())
                .contains("\"rank\":1.10", "\"weight\":2.50", "\"current_value\":\"3.25\"");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET", "POST");
    }

    @Test
    void modify_async_doesTheSame() {
        String id = seed(1).get(0);

        KeyResult after = keyResults
                .modify(id, one -> one.toBuilder().name("Renamed").build())
                .executeAsync()
                .join();

        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(fake.keyResult(id)).containsEntry("name", "Renamed").containsEntry("target_value_min", "100.00");
    }

    @Test
    void modify_notRun_sendsNothing() {
        assertThat(keyResults.modify(seed(1).get(0), one -> one).preview().method())
                .isEqualTo("GET");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void modify_changeAltersTheId_replacesNothing() {
        List<String> ids = seed(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults
                        .modify(
                                ids.get(0),
                                one -> one.toBuilder().id(ids.get(1)).build())
                        .execute())
                .withMessageContaining("change must not alter the id");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET");
    }

    @Test
    void modify_changeAnswersNull_replacesNothingAsync() {
        String id = seed(1).get(0);

        assertThatThrownBy(
                        () -> keyResults.modify(id, one -> null).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void modify_withoutChange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keyResults.modify("kr-1", null))
                .withMessageContaining("change");
    }

    @Test
    void modify_passingFailuresOfBothCalls_areSurvived() {
        String id = seed(1).get(0);
        fake.inject(Fault.status(502).on("GET", id));
        fake.inject(Fault.tooManyRequests().on("POST", id));

        KeyResult after = keyResults
                .modify(id, one -> one.toBuilder().name("Renamed").build())
                .execute();

        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(fake.requests()).extracting(ReceivedRequest::method).containsExactly("GET", "GET", "POST", "POST");
        assertThat(fake.keyResult(id)).containsEntry("name", "Renamed");
    }

    @Test
    void delete_knownId_removesItWhateverTheBody() {
        String id = seed(1).get(0);

        assertThat(keyResults.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(fake.keyResultCount()).isZero();
        assertThat(fake.lastRequest().method()).isEqualTo("DELETE");
    }

    @Test
    void delete_droppedAfterProcessing_endsAsNotFoundWithUnknownOutcome() {
        String id = seed(1).get(0);
        fake.inject(Fault.droppedAfterProcessing());

        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> keyResults.delete(id).execute());

        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.keyResultCount()).isZero();
    }
}
