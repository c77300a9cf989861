package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallHistoryTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, NOT_SENT, NOT_SENT, NOT_SENT",
        "NOT_SENT, REJECTED, REJECTED, REJECTED",
        "NOT_SENT, UNKNOWN,  UNKNOWN,  UNKNOWN",
        "REJECTED, NOT_SENT, REJECTED, REJECTED",
        "REJECTED, REJECTED, REJECTED, REJECTED",
        "REJECTED, UNKNOWN,  UNKNOWN,  UNKNOWN",
        "UNKNOWN,  NOT_SENT, UNKNOWN,  UNKNOWN",
        "UNKNOWN,  REJECTED, REJECTED, UNKNOWN",
        "UNKNOWN,  UNKNOWN,  UNKNOWN,  UNKNOWN"
    })
    void failure_afterAnEarlierAttempt_neverForgetsIt(
            Outcome earlier, Outcome last, Outcome ofARead, Outcome ofAWrite) {
        assertThat(after(Acme.GET, earlier, last).outcome()).isEqualTo(ofARead);
        assertThat(after(Acme.REPLACE, earlier, last).outcome()).isEqualTo(ofAWrite);
        assertThat(after(Acme.CREATE, earlier, last).outcome()).isEqualTo(ofAWrite);
        assertThat(after(Acme.CREATE, earlier, last).retryable()).isEqualTo(ofAWrite != Outcome.UNKNOWN);
    }

    private static Failure after(Operation<?> operation, Outcome earlier, Outcome last) {
        CallHistory history = new CallHistory(operation);
        history.begin();
        history.add(new TransportException(new Failure(operation.name(), "", earlier, true, 1), "broken", null));
        history.begin();
        Failure failure = history.failure("", last, true);
        assertThat(failure.attempts()).isEqualTo(2);
        return failure;
    }
}
