package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.examples.hostile.Fuzz.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge itself: what it must not let pass. */
class FuzzTest {
    private static Fuzz<String> fuzz(Target<String> target) {
        return new Fuzz<>(
                "judge", 0, random -> "input", Mutator::bytes, target, List.of(IllegalArgumentException.class));
    }

    @Test
    void exception_thatIsAllowed_passes() {
        assertThatCode(() -> fuzz(input -> {
                            throw new NumberFormatException();
                        })
                        .run())
                .doesNotThrowAnyException();
    }

    @Test
    void exception_thatIsNotAllowed_failsWithTheInputInBase64() {
        assertThatThrownBy(() -> fuzz(input -> {
                            throw new IllegalStateException();
                        })
                        .run())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("IllegalStateException", "seed=", "only=", "aW5wdXQ=");
    }

    @Test
    void allocation_above64MiB_fails() {
        assertThatThrownBy(() -> fuzz(input -> {
                            int total = 0;
                            for (int i = 0; i < 70; i++) {
                                total += new byte[1 << 20].length;
                            }
                            return total > 0;
                        })
                        .run())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MiB");
    }

    @Test
    void work_aboveOneSecond_fails() {
        assertThatThrownBy(() -> fuzz(input -> {
                            long begin = java.lang.management.ManagementFactory.getThreadMXBean()
                                    .getCurrentThreadCpuTime();
                            long used = 0;
                            while (used < 1_100_000_000L) {
                                used = java.lang.management.ManagementFactory.getThreadMXBean()
                                                .getCurrentThreadCpuTime()
                                        - begin;
                            }
                            return true;
                        })
                        .run())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ms for");
    }
}
