package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void notNull_null_namesTheParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notNull("goal", null))
                .withMessage("goal must not be null");
        assertThat(Checks.notNull("goal", "g")).isEqualTo("g");
    }

    @Test
    void notBlank_nullOrBlank_saysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notBlank("name", null))
                .withMessage("name must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notBlank("name", " \t"))
                .withMessage("name must not be blank");
        assertThat(Checks.notBlank("name", " n ")).isEqualTo(" n ");
    }

    @Test
    void noNulls_listWithNull_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.noNulls("ids", Arrays.asList(1, null)))
                .withMessage("ids must not contain null");
        assertThat(Checks.noNulls("ids", List.of())).isEmpty();
    }

    @Test
    void notEmpty_emptyList_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.notEmpty("ids", List.of()))
                .withMessage("ids must contain at least one element");
    }

    @Test
    void noBlanks_blankText_isRefusedWithoutQuotingTheOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.noBlanks("ids", List.of("canary", "")))
                .withMessage("ids must not contain a blank text");
    }

    @Test
    void inRange_numberOutside_namesBoundsAndNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.inRange("pageSize", 501, 1, 500))
                .withMessage("pageSize must be 1 to 500, not 501");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.inRange("pageSize", 0, 1, Integer.MAX_VALUE))
                .withMessage("pageSize must be at least 1, not 0");
        assertThat(Checks.inRange("pageSize", 500, 1, 500)).isEqualTo(500);
    }

    @Test
    void allSet_severalMissing_namesThemAllAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.allSet("name", null, "type", 1, "owner", null))
                .withMessage("name, owner must be set");
        Checks.allSet("name", "n");
    }
}
