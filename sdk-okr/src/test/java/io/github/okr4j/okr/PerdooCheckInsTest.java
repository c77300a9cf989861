package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PerdooCheckInsTest {
    private final FakePerdooGraphql fake = FakePerdooGraphql.start();
    private final PerdooClient client =
            PerdooClient.builder().token(fake.token()).baseUrl(fake.baseUrl()).build();
    private final OkrCheckIns checkIns = PerdooOkr.checkIns(client);
    private final String objective = fake.addObjective(fake.addTimeframe("Q1", "2026-01-01", "2026-03-31"), "Grow");
    private final String keyResult = fake.addKeyResult(objective, "Trials", 10, 15, 30);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void checkIn_ofAnItem_sendsAProgressUpdateAndReturnsTheMovedItem() {
        OkrItem before = item("perdoo:key-result:" + keyResult);
        fake.forgetRequests();

        OkrItem after =
                checkIns.checkIn(before, new BigDecimal("25"), "went well").execute();

        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().body())
                .contains("upsertCommit", "\"keyResult\":\"" + keyResult + "\"", "\"value\":25")
                .contains("\"description\":\"went well\"");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.title()).isEqualTo("Trials");
        assertThat(after.parentId()).isEqualTo("perdoo:objective:" + objective);
        assertThat(after.measure().current()).isEqualByComparingTo("25");
        assertThat(after.progress().fraction()).isEqualByComparingTo("0.75");
        assertThat(after.progress().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(item(before.id()).measure().current()).isEqualByComparingTo("25");
    }

    @Test
    void checkIn_ofAnId_readsTheItemFirst() {
        OkrItem after = checkIns.checkIn("perdoo:key-result:" + keyResult, new BigDecimal("20"), null)
                .execute();

        assertThat(fake.requests()).hasSize(2);
        assertThat(after.title()).isEqualTo("Trials");
        assertThat(after.progress().fraction()).isEqualByComparingTo("0.5");
    }

    @Test
    void checkIn_ofAnInitiativesId_isRefusedBeforeTheWrite() {
        fake.change(keyResult, Map.of("type", "INITIATIVE"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn("perdoo:key-result:" + keyResult, BigDecimal.TEN, null)
                        .execute())
                .withMessageContainingAll(keyResult, "initiative");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void checkIn_ofAKpi_namesTheKpi() {
        String kpi = fake.add("kpi", Map.of("name", "Churn", "currentValue", 5, "startValue", 9));
        OkrItem after =
                checkIns.checkIn("perdoo:kpi:" + kpi, new BigDecimal("4"), null).execute();

        assertThat(fake.lastRequest().body()).contains("\"kpi\":\"" + kpi + "\"", "\"value\":4");
        assertThat(after.kind()).isEqualTo(OkrKind.KPI);
        assertThat(after.measure().current()).isEqualByComparingTo("4");
        assertThat(after.progress()).isEqualTo(OkrProgress.UNKNOWN);
    }

    @Test
    void checkIn_responseWithoutStatus_keepsTheStatus() {
        fake.change(keyResult, Map.of("status", "ON_TRACK"));

        OkrItem after = checkIns.checkIn("perdoo:key-result:" + keyResult, new BigDecimal("20"), null)
                .execute();

        assertThat(after.status().state()).isEqualTo(State.ON_TRACK);
    }

    @Test
    void checkIn_onAnObjective_isRefusedWithItsKeyResults() {
        OkrItem item = item("perdoo:objective:" + objective);
        fake.forgetRequests();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(item, BigDecimal.ONE, null))
                .withMessageContainingAll(item.id(), "perdoo:key-result:" + keyResult);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void expecting_theCurrentValue_readsAndWrites() {
        OkrItem item = item("perdoo:key-result:" + keyResult);

        OkrItem after = checkIns.expecting(new BigDecimal("15"))
                .checkIn(item, new BigDecimal("20"), null)
                .execute();

        assertThat(after.measure().current()).isEqualByComparingTo("20");
    }

    @Test
    void expecting_movedBySomeoneElse_isRefusedAndNothingWritten() {
        OkrItem item = item("perdoo:key-result:" + keyResult);
        fake.change(keyResult, Map.of("currentValue", 16));

        assertThatExceptionOfType(StaleValueException.class)
                .isThrownBy(() -> checkIns.expecting(new BigDecimal("15"))
                        .checkIn(item, new BigDecimal("20"), null)
                        .execute())
                .satisfies(e -> assertThat(e.actual()).isEqualByComparingTo("16"));
        assertThat(fake.lastRequest().body()).doesNotContain("upsertCommit");
        assertThat(item(item.id()).measure().current()).isEqualByComparingTo("16");
    }

    @Test
    void checkIn_unknownId_isNotFoundAndNothingWritten() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> checkIns.checkIn("perdoo:key-result:none", BigDecimal.ONE, null)
                        .execute());
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void checkIn_refusedInAResponse200_isRejectedWithTheField() {
        OkrItem item = item("perdoo:key-result:" + keyResult);
        fake.inject(Fault.body(
                200,
                "application/json",
                "{\"data\":{\"upsertCommit\":{\"commit\":null,\"errors\":"
                        + "[{\"field\":\"value\",\"messages\":[\"Enter a number.\"]}]}}}"));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> checkIns.checkIn(item, BigDecimal.ONE, null).execute())
                .satisfies(e -> assertThat(e.vendorError().fieldErrors()).containsKey("value"));
    }

    @Test
    void checkIn_serverError_isUnknownAndSentOnce() {
        fails(Fault.status(500).always());
    }

    @Test
    void checkIn_droppedAfterItWasExecuted_isUnknownAndWrittenOnce() {
        fails(Fault.droppedAfterProcessing());

        assertThat(item("perdoo:key-result:" + keyResult).measure().current()).isEqualByComparingTo("20");
    }

    @Test
    void checkIn_noResponseInTime_isUnknownAndSentOnce() {
        fails(Fault.delay(Duration.ofSeconds(10)));
    }

    @Test
    void checkIn_readFails_namesTheReadAndWritesNothing() {
        fake.inject(Fault.status(403).always());

        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> checkIns.checkIn("perdoo:key-result:" + keyResult, BigDecimal.ONE, null)
                        .execute())
                .satisfies(e -> assertThat(e.operation()).isEqualTo("perdoo.graphql.results.get"));
        assertThat(fake.requests()).hasSize(1);
    }

    private void fails(Fault fault) {
        OkrItem item = item("perdoo:key-result:" + keyResult);
        fake.forgetRequests();
        fake.inject(fault);
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> checkIns.checkIn(item, new BigDecimal("20"), null)
                        .timeout(Duration.ofSeconds(2))
                        .execute())
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.operation()).isEqualTo("perdoo.graphql.commits.upsert");
                });
        assertThat(fake.requests()).hasSize(1);
        fake.clearFaults();
    }

    private OkrItem item(String id) {
        return PerdooOkr.of(client).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
