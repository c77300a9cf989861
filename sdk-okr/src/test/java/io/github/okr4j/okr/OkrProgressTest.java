package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.okr.OkrProgress.Basis;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OkrProgressTest {
    @ParameterizedTest
    @CsvSource({"0, 5, 10, 0.5", "10, 5, 0, 0.5", "0, 1, 3, 0.3333", "0, 12, 10, 1.2", "5, 0, 10, -1", "-5, 0, 5, 0.5"})
    void computed_fromThreeValues_isTheShareOfTheWay(
            BigDecimal start, BigDecimal current, BigDecimal target, BigDecimal share) {
        OkrProgress progress = OkrProgress.computed(new OkrMeasure(start, current, target, null));

        assertThat(progress.fraction()).isEqualByComparingTo(share);
        assertThat(progress.basis()).isEqualTo(Basis.COMPUTED);
    }

    @ParameterizedTest
    @CsvSource({", 5, 10", "0, , 10", "0, 5, ", "3, 5, 3.00"})
    void computed_whereSomethingIsMissingOrThereIsNoWay_isUnknown(
            BigDecimal start, BigDecimal current, BigDecimal target) {
        assertThat(OkrProgress.computed(new OkrMeasure(start, current, target, null)))
                .isEqualTo(OkrProgress.UNKNOWN);
    }

    @Test
    void reported_nothing_isUnknown() {
        assertThat(OkrProgress.reported(null)).isEqualTo(OkrProgress.UNKNOWN);
    }

    @Test
    void new_fractionOfNoOrigin_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OkrProgress(BigDecimal.ONE, Basis.UNKNOWN))
                .withMessageContaining("basis");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OkrProgress(null, Basis.REPORTED))
                .withMessageContaining("basis");
    }
}
