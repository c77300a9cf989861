package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void default_unchanged_isThreeAttemptsUpToEightSeconds() {
        assertThat(RetryPolicy.DEFAULT).isEqualTo(new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8)));
        assertThat(RetryPolicy.NONE.maxAttempts()).isEqualTo(1);
    }

    @Test
    void delayBound_growingAttempts_doublesUpToTheMaximum() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(RetryPolicy.DEFAULT::delayBound)
                        .map(Duration::toMillis))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L, 8_000L);
    }

    @Test
    void delayBound_veryManyAttempts_staysAtTheMaximum() {
        assertThat(RetryPolicy.DEFAULT.delayBound(10_000)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void withMaxAttempts_other_changesNothingElse() {
        assertThat(RetryPolicy.DEFAULT.withMaxAttempts(5))
                .isEqualTo(new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(8)));
    }

    @Test
    void new_badFigures_areRefusedByName() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new RetryPolicy(0, second, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxAttempts");
        assertThatThrownBy(() -> new RetryPolicy(1, second.negated(), second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baseDelay");
        assertThatThrownBy(() -> new RetryPolicy(1, second, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxDelay");
    }
}
