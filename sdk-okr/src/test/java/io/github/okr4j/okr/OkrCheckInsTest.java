package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is refused before anything is sent. */
class OkrCheckInsTest {
    private static final String ID = "clickup:key-result:a";

    private final FakeClickUp fake = FakeClickUp.start();
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();
    private final OkrCheckIns checkIns = ClickUpOkr.checkIns(client);

    @AfterEach
    void close() {
        assertThat(fake.requests()).isEmpty();
        client.close();
        fake.close();
    }

    @Test
    void checkIn_itemOfPipedrive_isRefusedWithTheReason() {
        try (FakePipedrive pipedrive = FakePipedrive.start();
                PipedriveClient account = PipedriveClient.builder()
                        .apiToken(pipedrive.token())
                        .baseUrl(pipedrive.baseUrl())
                        .build()) {
            pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20, LocalDate.of(2026, 1, 1), null);
            OkrItem goal = PipedriveOkr.of(account).items().first().orElseThrow();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> checkIns.checkIn(goal, BigDecimal.ONE, null))
                    .withMessageContainingAll(goal.id(), "Pipedrive computes the progress", "deals or activities");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pipedrive:goal:a, Pipedrive computes the progress",
        "perform-engage:goal:a, read only",
        "perdoo:key-result:a, belongs to Perdoo",
        "perdoo-rest:key-result:a, belongs to Perdoo REST",
        "clickup:goal:a, its progress follows from its key results",
        "clickup:kpi:a, its progress follows from its key results"
    })
    void checkIn_itemThatCannotBeWrittenHere_isRefusedWithTheReason(String id, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(id, BigDecimal.ONE, null))
                .withMessageStartingWith(id)
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "clickup:a",
                "clickup:key-result:",
                "clickup:key-result: ",
                "ClickUp:key-result:a",
                "x:goal:a"
            })
    void checkIn_malformedId_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(id, BigDecimal.ONE, null))
                .withMessageStartingWith("itemId must be an id as OkrItem.id() returns it");
    }

    @Test
    void checkIn_nullOrBlank_namesTheParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn((OkrItem) null, BigDecimal.ONE, null))
                .withMessage("item must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn((String) null, BigDecimal.ONE, null))
                .withMessage("itemId must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(ID, null, null))
                .withMessage("value must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(ID, BigDecimal.ONE, " "))
                .withMessage("note must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.expecting(null))
                .withMessage("currentValue must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClickUpOkr.checkIns(null))
                .withMessage("client must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+101", "1E-101", "1E+1000000000"})
    void checkIn_numberBeyondAllBounds_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkIns.checkIn(ID, new BigDecimal(value), null))
                .withMessageStartingWith("value must have at most 100 digits and a scale from -100 to 100");
    }
}
