package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PerdooRestCheckInsTest {
    private final FakePerdooRest fake = FakePerdooRest.start();
    private final PerdooRestClient client = PerdooRestClient.builder()
            .hmac(fake.credential(), fake.secret())
            .baseUrl(fake.baseUrl())
            .build();
    private final OkrCheckIns checkIns = PerdooRestOkr.checkIns(client);
    private final String cycle = fake.addCycle("2026 Q4");
    private final String objective = fake.addObjective(cycle);
    private final String keyResult = fake.addKeyResult(objective, "Revenue", "12.50", "20.00");
    private final String itemId = "perdoo-rest:key-result:" + keyResult;

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void checkIn_ofAnId_replacesTheCurrentValueOnly() {
        Map<String, Object> before = fake.keyResult(keyResult);

        OkrItem after = checkIns.checkIn(itemId, new BigDecimal("15.00"), null).execute();

        assertThat(fake.keyResult(keyResult))
                .containsEntry("current_value", "15.00")
                .containsEntry("name", before.get("name"))
                .containsEntry("target_value_min", "20.00")
                .containsEntry("objective_id", objective);
        assertThat(after.id()).isEqualTo(itemId);
        assertThat(after.measure().current()).isEqualByComparingTo("15");
        assertThat(after.measure().target()).isEqualByComparingTo("20");
        assertThat(after.parentId()).isEqualTo("perdoo-rest:objective:" + objective);
    }

    @Test
    void checkIn_ofAnItem_replacesTheCurrentValue() {
        checkIns.checkIn(item(), new BigDecimal("30"), null).execute();

        assertThat(item().measure().current()).isEqualByComparingTo("30");
    }

    @Test
    void checkIn_withANote_isRefusedBecauseThereAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(itemId, BigDecimal.ONE, "went well"))
                .withMessage("note must be null: a key result of Perdoo's REST API has no notes");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void checkIn_milestone_acceptsZeroAndOneOnly() {
        String id = fake.addKeyResult(
                objective,
                Map.of(
                        "name", "Signed",
                        "type", "milestone",
                        "confidence", "0.50",
                        "current_value", "0.00",
                        "target_value_min", "1.00"));
        String milestone = "perdoo-rest:key-result:" + id;

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        checkIns.checkIn(milestone, new BigDecimal("0.5"), null).execute())
                .withMessageStartingWith("value must be 0 or 1, not 0.5");
        assertThat(fake.requests()).extracting(request -> request.method()).containsOnly("GET");

        checkIns.checkIn(milestone, BigDecimal.ONE, null).execute();
        assertThat(fake.keyResult(id)).containsEntry("current_value", "1");
    }

    @Test
    void checkIn_onAnObjective_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn("perdoo-rest:objective:" + objective, BigDecimal.ONE, null))
                .withMessageEndingWith("Check in on one of these");
    }

    @Test
    void expecting_movedBySomeoneElse_isRefusedAndNothingWritten() {
        assertThatExceptionOfType(StaleValueException.class)
                .isThrownBy(() -> checkIns.expecting(new BigDecimal("11"))
                        .checkIn(itemId, new BigDecimal("15"), null)
                        .execute())
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e.actual()).isEqualByComparingTo("12.5");
                });
        assertThat(fake.keyResult(keyResult)).containsEntry("current_value", "12.50");
    }

    @Test
    void expecting_theCurrentValue_writes() {
        checkIns.expecting(new BigDecimal("12.5"))
                .checkIn(itemId, new BigDecimal("15"), null)
                .execute();

        assertThat(fake.keyResult(keyResult)).containsEntry("current_value", "15");
    }

    @Test
    void checkIn_serverErrorOfTheWrite_isUnknownAndWrittenOnce() {
        fails(Fault.status(500).on("POST", "/v1/keyresults").always());
    }

    @Test
    void checkIn_droppedAfterItWasExecuted_isUnknownAndWrittenOnce() {
        fails(Fault.droppedAfterProcessing().on("POST", "/v1/keyresults"));

        assertThat(fake.keyResult(keyResult)).containsEntry("current_value", "15");
    }

    @Test
    void checkIn_noResponseInTime_isUnknownAndWrittenOnce() {
        fails(Fault.delay(Duration.ofSeconds(10)).on("POST", "/v1/keyresults"));
    }

    private void fails(Fault fault) {
        fake.inject(fault);
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> checkIns.checkIn(itemId, new BigDecimal("15"), null)
                        .timeout(Duration.ofSeconds(2))
                        .execute())
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.operation()).isEqualTo("perdoo.keyresults.replace");
                });
        assertThat(fake.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .hasSize(1);
    }

    private OkrItem item() {
        return PerdooRestOkr.of(client, cycle).items().stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow();
    }
}
