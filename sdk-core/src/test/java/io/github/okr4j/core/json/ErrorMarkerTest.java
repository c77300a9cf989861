package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMarkerTest {
    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":false}", "{\"data\":{\"success\":true,\"a\":[]},\"success\":false,\"x\":1}"})
    void whenFalse_topLevelFalse_isMarked(String json) {
        assertThat(marked(json, ErrorMarker.whenFalse("success"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":true}",
                "{\"success\":null}",
                "{\"success\":\"false\"}",
                "{\"data\":{\"success\":false}}",
                "{}",
                "[false]",
                "false",
                "",
                "<html>",
                "{\"data\":"
            })
    void whenFalse_anythingElse_isNotMarked(String json) {
        assertThat(marked(json, ErrorMarker.whenFalse("success"))).isFalse();
    }

    @Test
    void whenText_topLevelText_isMarked() {
        assertThat(marked("{\"err\":\"no\",\"ECODE\":\"X\"}", ErrorMarker.whenText("err")))
                .isTrue();
        assertThat(marked("{\"err\":null}", ErrorMarker.whenText("err"))).isFalse();
    }

    @Test
    void whenText_longAnswer_isNotLookedAt() {
        String json = "{\"err\":\"no\",\"x\":\"" + "x".repeat(5_000) + "\"}";
        assertThat(marked(json, ErrorMarker.whenText("err"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"\":\"x\"}", "{\"success\":false}"})
    void none_anyAnswer_isNotMarked(String json) {
        assertThat(marked(json, ErrorMarker.NONE)).isFalse();
    }

    private boolean marked(String json, ErrorMarker mark) {
        return codec.isMarked(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), mark);
    }
}
