package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.testkit.Fault;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultsWriteTest extends KeyResultsFixture {
    @Test
    void replace_fetchedOneChanged_changesOnlyThat() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");
        Map<String, Object> before = fake.keyResult(id);
        KeyResult fetched = keyResults.get(id).execute();

        KeyResult response = keyResults
                .replace(fetched.toBuilder()
                        .currentValue(new BigDecimal("12500.50"))
                        .build())
                .execute();

        assertThat(response.currentValue()).isEqualTo(new BigDecimal("12500.50"));
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
