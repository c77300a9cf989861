package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMeaningTest {
    @ParameterizedTest
    @CsvSource({
        "200, REJECTED, false",
        "301, REJECTED, false",
        "303, UNKNOWN,  false",
        "304, REJECTED, false",
        "400, REJECTED, false",
        "401, REJECTED, false",
        "404, REJECTED, false",
        "408, UNKNOWN,  true",
        "409, REJECTED, false",
        "425, REJECTED, true",
        "429, REJECTED, true",
        "500, UNKNOWN,  true",
        "501, REJECTED, false",
        "502, UNKNOWN,  true",
        "503, UNKNOWN,  true",
        "504, UNKNOWN,  true",
        "505, UNKNOWN,  false",
        "520, UNKNOWN,  true"
    })
    void outcome_status_tellsWhetherTheWriteMayHaveHappened(int status, Outcome outcome, boolean isTransient) {
        assertThat(StatusMeaning.outcome(status, ResponseHeaders.EMPTY)).isEqualTo(outcome);
        assertThat(StatusMeaning.isTransient(status)).isEqualTo(isTransient);
    }

    @Test
    void outcome_503WithRetryAfter_isARefusal() {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Retry-After", List.of("1")));
        assertThat(StatusMeaning.outcome(503, headers)).isEqualTo(Outcome.REJECTED);
        assertThat(StatusMeaning.outcome(502, headers)).isEqualTo(Outcome.UNKNOWN);
    }
}
