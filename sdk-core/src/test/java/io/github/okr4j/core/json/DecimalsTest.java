package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    record Amount(
            @JsonProperty("value") BigDecimal value,
            @JsonProperty("steps") List<BigDecimal> steps,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        Amount {
            steps = Immutable.list(steps);
            additional = Immutable.json(additional);
        }

        static Amount of(String value) {
            return new Amount(new BigDecimal(value), List.of(), Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.50", "\"0.50\"", "\" 0.50 \""})
    void read_numberOrText_isExact(String json) throws JsonException {
        for (DecimalForm form : DecimalForm.values()) {
            assertThat(read(form, json).value()).isEqualTo(new BigDecimal("0.50"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.50", "12", "-0.10", "0.1000000000000000055", "1000"})
    void write_eitherForm_keepsAllDigits(String value) {
        assertThat(write(DecimalForm.STRING, Amount.of(value))).isEqualTo("{\"value\":\"" + value + "\",\"steps\":[]}");
        assertThat(write(DecimalForm.NUMBER, Amount.of(value))).isEqualTo("{\"value\":" + value + ",\"steps\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.00",
                "007.10",
                "-9.5",
                "123456789012345678",
                "1234567890123456789",
                "-999999999999999999.9",
                "12345678901234567.8901234567890",
                "99999999999999999.9",
                "1e3",
                "-2.50E-7",
                "+4.5",
                "5.",
                ".5"
            })
    void read_text_isWhatTheJdkReads(String text) throws JsonException {
        assertThat(read(DecimalForm.STRING, "\"" + text + "\"").value()).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "-.", "1.2.3", "1,5", "--1", "1-", "x", "1 2"})
    void read_textThatIsNoDecimal_isRefused(String text) {
        assertThatThrownBy(() -> read(DecimalForm.STRING, "\"" + text + "\"")).isInstanceOf(JsonException.class);
    }

    @Test
    void write_exponent_isPlain() {
        assertThat(write(DecimalForm.NUMBER, Amount.of("1E3"))).contains("\"value\":1000,");
        assertThat(write(DecimalForm.STRING, Amount.of("1E3"))).contains("\"value\":\"1000\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void read_nullOrBlank_isNull(String json) throws JsonException {
        assertThat(read(DecimalForm.STRING, json).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E1000000000",
                "\"1E1000000000\"",
                "1E-1000000000",
                "\"1E-101\"",
                "\"canary\"",
                "true",
                "{}",
                "[]"
            })
    void read_unboundedOrNoDecimal_namesThePathWithoutTheText(String json) {
        assertThatThrownBy(() -> read(DecimalForm.NUMBER, json))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("canary")
                .satisfies(e -> assertThat(((JsonException) e).path()).isEqualTo("$.value"));
    }

    @Test
    void read_tooManyDigits_isRefused() {
        assertThatThrownBy(() -> read(DecimalForm.NUMBER, "1" + "0".repeat(100)))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> read(DecimalForm.NUMBER, "1" + "0".repeat(5_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("number out of range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000"})
    void write_unboundedScale_staysShort(String value) {
        assertThat(write(DecimalForm.NUMBER, Amount.of(value))).isEqualTo("{\"value\":" + value + ",\"steps\":[]}");
        assertThat(write(DecimalForm.STRING, Amount.of(value))).contains("\"value\":\"" + value + "\"");
    }

    @Test
    void additional_numbersOfAVendorThatWritesTexts_staySuchAsTheyCame() throws JsonException {
        Map<String, Object> additional = Map.of(
                "weight",
                new BigDecimal("0.50"),
                "price",
                "1.20",
                "nested",
                Map.of("list", List.of(new BigDecimal("0.10"), Map.of("deep", new BigDecimal("1.5")))));
        String json = "{\"value\":\"0.50\",\"steps\":[\"1.0\"],\"weight\":0.50,\"price\":\"1.20\","
                + "\"nested\":{\"list\":[0.10,{\"deep\":1.5}]}}";
        Amount amount = codec(DecimalForm.STRING).read(json.getBytes(StandardCharsets.UTF_8), Amount.class);
        assertThat(amount).isEqualTo(new Amount(new BigDecimal("0.50"), List.of(new BigDecimal("1.0")), additional));
        assertThat(write(DecimalForm.STRING, amount))
                .contains("\"value\":\"0.50\"", "[\"1.0\"]", "\"weight\":0.50", "\"price\":\"1.20\"")
                .contains("{\"list\":[0.10,{\"deep\":1.5}]}");
    }

    @Test
    void write_knownMapOfDecimals_isInTheVendorsForm() {
        record Shares(@JsonProperty("shares") Map<String, BigDecimal> shares) {}
        byte[] json = codec(DecimalForm.STRING).write(new Shares(Map.of("a", new BigDecimal("0.50"))));
        assertThat(json).asString(StandardCharsets.UTF_8).isEqualTo("{\"shares\":{\"a\":\"0.50\"}}");
    }

    private static Amount read(DecimalForm form, String value) throws JsonException {
        return Strictly.read(codec(form), "{\"value\": " + value + "}", Amount.class);
    }

    private static String write(DecimalForm form, Amount amount) {
        return new String(codec(form).write(amount), StandardCharsets.UTF_8);
    }

    private static JsonCodec codec(DecimalForm form) {
        return JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, form));
    }
}
