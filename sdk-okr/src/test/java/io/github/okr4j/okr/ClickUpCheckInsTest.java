package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpCheckInsTest {
    private final FakeClickUp fake = FakeClickUp.start();
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();
    private final OkrCheckIns checkIns = ClickUpOkr.checkIns(client);
    private final String goal = fake.addGoal("Ship");

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void checkIn_ofAnItem_sendsStepsAndNoteAndReturnsTheMovedItem() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem before = item(id);
        fake.forgetRequests();

        OkrItem after =
                checkIns.checkIn(before, new BigDecimal("6"), "two more").execute();

        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().method()).isEqualTo("PUT");
        assertThat(fake.lastRequest().path()).endsWith("/v2/key_result/" + id);
        assertThat(fake.lastRequest().body()).isEqualTo("{\"steps_current\":6,\"note\":\"two more\"}");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.title()).isEqualTo("Milestones");
        assertThat(after.parentId()).isEqualTo(before.parentId());
        assertThat(after.measure().current()).isEqualByComparingTo("6");
        assertThat(after.measure().target()).isEqualByComparingTo("8");
        assertThat(after.progress().fraction()).isEqualByComparingTo("0.75");
        assertThat(after.progress().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(after.lastChange()).isAfter(before.lastChange());
        assertThat(after.source()).isInstanceOf(KeyResult.class);
        assertThat(item(id).measure().current()).isEqualByComparingTo("6");
    }

    @Test
    void checkIn_ofAnId_sendsOneRequestAndKnowsTheValueOnly() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);

        OkrItem after = checkIns.checkIn("clickup:key-result:" + id, new BigDecimal("6"), null)
                .execute();

        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().body()).isEqualTo("{\"steps_current\":6}");
        assertThat(after.measure().current()).isEqualByComparingTo("6");
        assertThat(after.measure().target()).isNull();
        assertThat(after.progress()).isEqualTo(OkrProgress.UNKNOWN);
        assertThat(after.parentId()).isEqualTo("clickup:goal:" + goal);
    }

    @Test
    void checkIn_onTheReturnedItem_keepsStartAndTarget() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);

        OkrItem once = checkIns.checkIn(item(id), new BigDecimal("4"), null).execute();
        OkrItem twice = checkIns.checkIn(once, new BigDecimal("8"), null).execute();

        assertThat(twice.progress().fraction()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "20", "7.25", "1E+1"})
    void checkIn_belowTheStartAboveTheTargetOrBetweenSteps_isSent(String value) {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);

        checkIns.checkIn(item(id), new BigDecimal(value), null).execute();

        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"steps_current\":" + new BigDecimal(value).toPlainString() + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "currency", "percentage"})
    void checkIn_ofAMeasuredKind_isSent(String type) {
        String id = fake.addKeyResult(goal, "Milestones", type, 0, 2, 100);

        checkIns.checkIn(item(id), new BigDecimal("50"), null).execute();

        assertThat(item(id).measure().current()).isEqualByComparingTo("50");
    }

    @Test
    void checkIn_automatic_isRefusedWithAdviceAndNothingSent() {
        OkrItem item = item(fake.addKeyResult(goal, "Tasks", "automatic", 0, 2, 8));
        fake.forgetRequests();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(item, BigDecimal.ONE, null))
                .withMessageContainingAll(item.id(), "automatic", "Complete these");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void checkIn_boolean_acceptsItsTwoValuesOnly() {
        OkrItem item = item(fake.addKeyResult(goal, "Signed", "boolean", 0, 0, 1));
        fake.forgetRequests();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(item, new BigDecimal("0.5"), null))
                .withMessage("value must be 0 or 1, not 0.5: " + item.id() + " is either reached or not");
        assertThat(fake.requests()).isEmpty();

        checkIns.checkIn(item, new BigDecimal("1.0"), null).execute();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void checkIn_onAGoal_isRefusedWithItsKeyResults() {
        String first = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        String second = fake.addKeyResult(goal, "Signed", "boolean", 0, 0, 1);
        OkrItem item = source().items().first().orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(item, BigDecimal.ONE, null))
                .withMessageContainingAll(
                        item.id(), "key results", "clickup:key-result:" + first, "clickup:key-result:" + second);
    }

    @Test
    void expecting_theCurrentValue_readsAndWrites() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        fake.forgetRequests();

        OkrItem after = checkIns.expecting(new BigDecimal("2.0"))
                .checkIn(item, new BigDecimal("4"), null)
                .execute();

        assertThat(after.measure().current()).isEqualByComparingTo("4");
        assertThat(fake.requests()).extracting(request -> request.method()).containsExactly("GET", "PUT");
    }

    @Test
    void expecting_movedBySomeoneElse_isRefusedAndNothingWritten() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        checkIns.checkIn(item, new BigDecimal("3"), null).execute();

        assertThatExceptionOfType(StaleValueException.class)
                .isThrownBy(() -> checkIns.expecting(new BigDecimal("2"))
                        .checkIn(item, new BigDecimal("4"), null)
                        .execute())
                .withMessageContaining("is 3, not 2 as expected")
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.expected()).isEqualByComparingTo("2");
                    assertThat(e.actual()).isEqualByComparingTo("3");
                });
        assertThat(item(id).measure().current()).isEqualByComparingTo("3");
    }

    @Test
    void expecting_keyResultThatIsGone_isRefused() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        client.keyResults().delete(id).execute();

        assertThatExceptionOfType(StaleValueException.class)
                .isThrownBy(() -> checkIns.expecting(new BigDecimal("2"))
                        .checkIn(item, new BigDecimal("4"), null)
                        .execute())
                .satisfies(e -> assertThat(e.actual()).isNull());
    }

    @Test
    void expecting_ofAnIdOnly_isRefusedBecauseItCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> checkIns.expecting(BigDecimal.ONE).checkIn("clickup:key-result:a", BigDecimal.ONE, null))
                .withMessageContaining("needs the item with its parentId");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void checkIn_unknownKeyResult_isTheVendors401() {
        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> checkIns.checkIn("clickup:key-result:none", BigDecimal.ONE, null)
                        .execute())
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.REJECTED));
    }

    @Test
    void checkIn_serverError_isUnknownAndSentOnce() {
        fails(Fault.status(500).always(), Outcome.UNKNOWN, 1);
    }

    @Test
    void checkIn_droppedAfterItWasExecuted_isUnknownAndWrittenOnce() {
        String id = fails(Fault.droppedAfterProcessing(), Outcome.UNKNOWN, 1);

        assertThat(item(id).measure().current()).isEqualByComparingTo("4");
    }

    @Test
    void checkIn_responseCutOff_isUnknownAndWrittenOnce() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        fake.forgetRequests();
        fake.inject(Fault.truncatedBody());

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> checkIns.checkIn(item, new BigDecimal("4"), null).execute())
                .satisfies(e -> assertThat(e.isRetryable()).isFalse());
        assertThat(fake.requests()).hasSize(1);
        assertThat(item(id).measure().current()).isEqualByComparingTo("4");
    }

    @Test
    void checkIn_noResponseInTime_isUnknownAndSentOnce() {
        OkrItem item = item(fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8));
        fake.forgetRequests();
        fake.inject(Fault.delay(Duration.ofSeconds(10)));

        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> checkIns.checkIn(item, new BigDecimal("4"), null)
                        .timeout(Duration.ofSeconds(2))
                        .execute())
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(e.isRetryable()).isFalse();
                });
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void checkIn_refusedOnceByTheLimit_isWrittenOnce() {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        fake.forgetRequests();
        fake.inject(Fault.tooManyRequests().retryAfter("0"));

        assertThat(checkIns.checkIn(item, new BigDecimal("4"), "note")
                        .executeForResponse()
                        .attempts())
                .isEqualTo(2);

        assertThat(client.goals()
                        .get(goal)
                        .execute()
                        .keyResults()
                        .get(0)
                        .lastAction()
                        .stepsTakenFloat())
                .isEqualByComparingTo("2");
    }

    @Test
    void checkIn_async_completesWithTheItem() {
        OkrItem item = item(fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8));

        assertThat(checkIns.checkIn(item, new BigDecimal("4"), null)
                        .executeAsync()
                        .join()
                        .progress()
                        .fraction())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void checkIn_completedKeyResult_isDone() {
        OkrItem item = item(
                fake.addKeyResult(goal, Map.of("name", "All", "type", "number", "steps_start", 0, "steps_end", 8)));

        assertThat(checkIns.checkIn(item, new BigDecimal("8"), null)
                        .execute()
                        .status()
                        .state())
                .isEqualTo(OkrStatus.State.DONE);
    }

    /** Checks in under a fault and returns the id of the key result. */
    private String fails(Fault fault, Outcome outcome, int requests) {
        String id = fake.addKeyResult(goal, "Milestones", "number", 0, 2, 8);
        OkrItem item = item(id);
        fake.forgetRequests();
        fake.inject(fault);
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(
                        () -> checkIns.checkIn(item, new BigDecimal("4"), null).execute())
                .satisfies(e -> {
                    assertThat(e.outcome()).isEqualTo(outcome);
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.operation()).isEqualTo("clickup.keyresults.update");
                });
        assertThat(fake.requests()).hasSize(requests);
        fake.clearFaults();
        return id;
    }

    private OkrSource source() {
        return ClickUpOkr.of(client, fake.workspaceId());
    }

    private OkrItem item(String keyResultId) {
        return source().items().stream()
                .filter(one -> one.id().equals("clickup:key-result:" + keyResultId))
                .findFirst()
                .orElseThrow();
    }
}
