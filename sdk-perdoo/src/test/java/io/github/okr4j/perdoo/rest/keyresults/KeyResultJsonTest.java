package io.github.okr4j.perdoo.rest.keyresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import io.github.okr4j.core.json.OpenEnum;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultJsonTest {
    private static final JsonCodec CODEC = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    @Test
    void read_seedObject_fillsEveryComponent() throws Exception {
        KeyResult keyResult = CODEC.read(seed("key-result.json"), KeyResult.class);

        assertThat(keyResult.id()).isEqualTo("16682617-f25d-4df2-9f51-3c38298996b8");
        assertThat(keyResult.name()).isEqualTo("$40K in revenue from subscription sales");
        assertThat(keyResult.createdAt().text()).isEqualTo("2018-02-20T12:32:56Z");
        assertThat(keyResult.createdAt().instant()).isEqualTo(Instant.parse("2018-02-20T12:32:56Z"));
        assertThat(keyResult.modifiedAt().text()).isEqualTo("2018-02-20T12:32:56Z");
        assertThat(keyResult.objectiveId()).isEqualTo("12345678-f25d-4df2-9f51-3c38298996b8");
        assertThat(keyResult.type()).isEqualTo(OpenEnum.of(MetricType.POSITIVE));
        assertThat(keyResult.confidence()).isEqualTo(new BigDecimal("0.50"));
        assertThat(keyResult.currentValue()).isEqualTo(new BigDecimal("10000.00"));
        assertThat(keyResult.targetValueMin()).isEqualTo(new BigDecimal("40000.00"));
        assertThat(keyResult.targetValueMax()).isNull();
        assertThat(keyResult.additional()).isEmpty();
    }

    @Test
    void write_seedObject_isTheSameTree() throws Exception {
        byte[] seed = seed("key-result.json");

        byte[] written = CODEC.write(CODEC.read(seed, KeyResult.class));

        assertThat(CODEC.readLoosely(written)).isEqualTo(CODEC.readLoosely(seed));
    }

    @Test
    void write_seedObject_isTheSameTextButForBlanks() throws Exception {
        byte[] seed = seed("key-result.json");

        byte[] written = CODEC.write(CODEC.read(seed, KeyResult.class));

        assertThat(text(written)).isEqualToIgnoringWhitespace(text(seed));
    }

    // The document abbreviates the list's other two elements as {...}, so they are left out.
    @Test
    void read_seedList_holdsTheSeedObjectAndEnds() throws Exception {
        JsonDocument page = new JsonDocument(ByteBuffer.wrap(seed("key-result-list.json")));

        assertThat(CODEC.read(page, "keyresults", JsonType.listOf(KeyResult.class)))
                .containsExactly(CODEC.read(seed("key-result.json"), KeyResult.class));
        assertThat(CODEC.find(page, "next_page_token", JsonType.of(String.class)))
                .isNull();
    }

    @Test
    void write_unknownAttributes_areKeptAsTheyCame() throws Exception {
        String json = """
                {"id":"kr-1","name":"Ship","created_at":"2026-01-05T09:00:00+01:00","modified_at":"2026-01-06T09:30:00.10Z",\
                "objective_id":"ob-1","type":"range","confidence":"0.75","current_value":"12.50",\
                "target_value_min":"10.00","target_value_max":"20.0","foo":{"a":[1,null,{"b":"2.50"}],"c":true},\
                "bar":null}""";

        assertThat(CODEC.readLoosely(CODEC.write(read(json))))
                .isEqualTo(CODEC.readLoosely(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void write_emptyOne_sendsAllTenKeys() {
        assertThat(text(CODEC.write(KeyResult.builder("kr-1").build()))).isEqualTo("""
                {"id":"kr-1","name":null,"created_at":null,"modified_at":null,"objective_id":null,"type":null,\
                "confidence":null,"current_value":null,"target_value_min":null,"target_value_max":null}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.50", "10000.00", "0", "-3.1400", "123456789012345678901234567890.123456789"})
    void write_decimal_keepsAllItsDigits(String decimal) throws Exception {
        KeyResult keyResult = read("{\"id\":\"kr-1\",\"current_value\":\"" + decimal + "\"}");

        assertThat(text(CODEC.write(keyResult))).contains("\"current_value\":\"" + decimal + "\"");
    }

    @Test
    void write_decimalInScientificNotation_isPlain() {
        KeyResult keyResult =
                KeyResult.builder("kr-1").currentValue(new BigDecimal("1E+3")).build();

        assertThat(text(CODEC.write(keyResult))).contains("\"current_value\":\"1000\"");
    }

    @Test
    void read_decimalAsNumber_isTaken() throws Exception {
        assertThat(read("{\"id\":\"kr-1\",\"confidence\":0.50}").confidence()).isEqualTo(new BigDecimal("0.50"));
    }

    @ParameterizedTest
    @EnumSource(MetricType.class)
    void read_typeOfTheDocument_isKnown(MetricType type) throws Exception {
        assertThat(read("{\"id\":\"kr-1\",\"type\":\"" + type.wireName() + "\"}")
                        .type()
                        .is(type))
                .isTrue();
    }

    @Test
    void read_typeNobodyKnows_keepsItsText() throws Exception {
        KeyResult keyResult = read("{\"id\":\"kr-1\",\"type\":\"Moon shot\"}");

        assertThat(keyResult.type().known()).isNull();
        assertThat(text(CODEC.write(keyResult))).contains("\"type\":\"Moon shot\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "{\"id\":[]}"})
    void read_withoutId_namesThePath(String json) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> read(json));

        assertThat(e.path()).isEqualTo("$.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "\"\"", "1519129976", "{}", "true"})
    void read_badTime_isDriftAndWrittenBackAsItCame(String time) throws Exception {
        KeyResult keyResult = read("{\"id\":\"kr-1\",\"created_at\":" + time + "}");

        assertThat(keyResult.createdAt()).isNull();
        assertThat(keyResult.additional()).containsOnlyKeys("created_at");
        assertThat(text(CODEC.write(keyResult))).containsOnlyOnce("\"created_at\":" + time);
    }

    @Test
    void read_hugeDecimal_isDriftAndWrittenBackAsItCame() throws Exception {
        KeyResult keyResult = read("{\"id\":\"kr-1\",\"current_value\":\"1E1000000000\"}");

        assertThat(keyResult.currentValue()).isNull();
        assertThat(text(CODEC.write(keyResult))).containsOnlyOnce("\"current_value\":\"1E1000000000\"");
    }

    @Test
    void additional_changedByItsOwner_staysAsItWas() {
        Map<String, Object> mine = new HashMap<>(Map.of("foo", Arrays.asList(1, null)));
        KeyResult keyResult = KeyResult.builder("kr-1").additional(mine).build();
        mine.put("bar", 2);

        assertThat(keyResult.additional()).containsOnlyKeys("foo");
    }

    @Test
    void additional_withADocumentedName_isRefused() {
        KeyResult.Builder builder =
                KeyResult.builder("kr-1").currentValue(BigDecimal.ONE).additional(Map.of("current_value", "5"));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("current_value");
    }

    @Test
    void toBuilder_unchanged_makesAnEqualOne() throws Exception {
        KeyResult keyResult = read("{\"id\":\"kr-1\",\"name\":\"Ship\",\"type\":\"x\",\"foo\":[1]}");

        assertThat(keyResult.toBuilder().build()).isEqualTo(keyResult).hasSameHashCodeAs(keyResult);
    }

    @Test
    void toBuilder_oneValueSet_changesNothingElse() throws Exception {
        KeyResult before = CODEC.read(seed("key-result.json"), KeyResult.class);

        KeyResult after =
                before.toBuilder().currentValue(new BigDecimal("12000.00")).build();

        assertThat(after.currentValue()).isEqualTo(new BigDecimal("12000.00"));
        assertThat(after.toBuilder().currentValue(before.currentValue()).build())
                .isEqualTo(before);
    }

    private static KeyResult read(String json) throws JsonException {
        return CODEC.read(json.getBytes(StandardCharsets.UTF_8), KeyResult.class);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static byte[] seed(String name) throws IOException {
        try (InputStream in = KeyResultJsonTest.class.getResourceAsStream("/seed/" + name)) {
            return in.readAllBytes();
        }
    }
}
