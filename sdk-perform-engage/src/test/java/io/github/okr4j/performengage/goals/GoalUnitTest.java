package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.performengage.goals.GoalUnit.Kind;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalUnitTest {
    @ParameterizedTest
    @CsvSource({
        "perc, PERCENT",
        "PERC, PERCENT",
        "number, NUMBER",
        "Number, NUMBER",
        "bin, BINARY",
        "BIN, BINARY",
        "usd, CURRENCY",
        "EUR, CURRENCY",
        "Jpy, CURRENCY",
        "xyz, UNKNOWN",
        "hours, UNKNOWN",
        "us, UNKNOWN",
        "'', UNKNOWN",
        "€, UNKNOWN",
        "u$d, UNKNOWN"
    })
    void of_text_findsTheKindAndKeepsTheText(String text, Kind kind) {
        GoalUnit unit = GoalUnit.of(text);

        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(unit.text()).isEqualTo(text);
        assertThat(unit).hasToString(text);
        assertThat(unit.currency() != null).isEqualTo(kind == Kind.CURRENCY);
    }

    @Test
    void currency_ofALowerCaseCode_isTheIsoCurrency() {
        assertThat(GoalUnit.of("eur").currency()).isEqualTo(Currency.getInstance("EUR"));
    }

    @Test
    void equals_sameText_isTrue() {
        assertThat(GoalUnit.of("usd")).isEqualTo(GoalUnit.of("usd")).hasSameHashCodeAs(GoalUnit.of("usd"));
        assertThat(GoalUnit.of("usd")).isNotEqualTo(GoalUnit.of("USD"));
    }
}
