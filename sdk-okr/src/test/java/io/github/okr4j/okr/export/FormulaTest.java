package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet would take for formulas. */
class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "  =1",
                "\u00A0=1",
                "\u3000=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u0000=1",
                "\u0001\u001F=1",
                "\u000B=1",
                "\"=1",
                "\ttext",
                "\rtext",
                "\ntext",
                "\t",
                "="
            })
    void safe_formulaAtTheBeginning_getsAnApostropheBeforeIt(String text) {
        assertThat(Csv.safe(text)).isEqualTo("'" + text.replace('\u0000', '\uFFFD'));
    }

    static String[][] splitTexts() {
        return new String[][] {
            {"x;=1", "x;'=1"},
            {"x; +1;y", "x;' +1;y"},
            {"x;\"=1", "x;'\"=1"},
            {"x\t=1", "x\t'=1"},
            {"x\n-1", "x\n'-1"},
            {"x\r\n@A", "x\r\n'@A"},
            {";;=1", ";;'=1"},
            {"\t=1", "'\t'=1"},
            {"=1;=2", "'=1;'=2"}
        };
    }

    @ParameterizedTest
    @MethodSource("splitTexts")
    void safe_formulaAfterASeparatorInside_getsAnApostropheThere(String text, String safe) {
        assertThat(Csv.safe(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "a=b",
                "costs, -5 %",
                "1-2",
                "'=1",
                "a@example.com",
                "two\nlines",
                "a;b",
                "\u2013 dash",
                "(-1)"
            })
    void safe_anyOtherText_staysAsItIs(String text) {
        assertThat(Csv.safe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "=", ";=", " ", "\t=", "\""})
    void safe_megabytesMadeToBeSlow_areDoneInOnePass(String part) {
        String text = part.repeat(2_000_000);
        String safe = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Csv.safe(text));
        assertThat(safe.length()).isBetween(text.length(), 2 * text.length());
    }

    @Test
    void safe_blanksBeforeEachFormula_areMovedOnce() {
        assertThat(Csv.safe(";   =".repeat(2))).isEqualTo(";'   =;'   =");
    }
}
