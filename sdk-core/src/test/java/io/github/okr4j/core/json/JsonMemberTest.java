package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMemberTest {
    record Thing(
            @JsonProperty("name") String name,
            @JsonProperty("size") BigDecimal size,
            @JsonProperty("parts") List<Thing> parts) {
        Thing {
            parts = Immutable.list(parts);
        }
    }

    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER));

    private Thing read(String json) throws JsonException {
        JsonDocument document = new JsonDocument(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
        Thing thing = codec.read(document, "data.thing", JsonType.of(Thing.class));
        if (!document.drift().isEmpty()) {
            throw JsonException.of(document.drift().get(0));
        }
        return thing;
    }

    @Test
    void read_valueDeepInside_isFoundAmongOthers() throws JsonException {
        Thing thing =
                read("{\"a\":[{\"data\":1}],\"data\":{\"x\":{\"thing\":2},\"thing\":{\"name\":\"n\",\"size\":1.50},"
                        + "\"y\":[]},\"z\":{}}");

        assertThat(thing.name()).isEqualTo("n");
        assertThat(thing.size()).isEqualTo(new BigDecimal("1.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"thing\":{\"name\":\"first\"},\"thing\":{\"name\":\"last\"}}}",
                "{\"data\":{\"thing\":{\"name\":\"first\"}},\"data\":{\"thing\":{\"name\":\"last\"}}}",
                "{\"data\":null,\"data\":{\"thing\":null,\"thing\":{\"name\":\"last\"}}}"
            })
    void read_severalFieldsOfOneName_theLastCounts(String json) throws JsonException {
        assertThat(read(json).name()).isEqualTo("last");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"thing\":{},\"thing\":null}}",
                "{\"data\":{\"thing\":{}},\"data\":{}}",
                "{\"data\":{\"thing\":null}}",
                "{\"data\":{}}",
                "{\"data\":null}",
                "{\"data\":[{\"thing\":{}}]}",
                "{}",
                "[]",
                "7",
                "null",
                ""
            })
    void read_valueThatIsNotThere_isMissing(String json) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> read(json));
        assertThat(e.path()).isEqualTo("$.data.thing");
        assertThat(e).hasMessageContaining("missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":{\"thing\":7}}                                   | $.data.thing",
                "{\"data\":{\"thing\":{\"name\":[\"canary\"]}}}             | $.data.thing.name",
                "{\"data\":{\"thing\":{\"parts\":[{},{\"size\":\"canary\"}]}}} | $.data.thing.parts[1].size",
                "{\"data\":{\"thing\":{\"parts\":[null]}}}                  | $.data.thing.parts[0]"
            })
    void read_badElement_namesItsPathFromTheRoot(String json, String path) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> read(json));
        assertThat(e.path()).isEqualTo(path);
        assertThat(e).hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"thing\":{\"name\":\"n\"}}",
                "{\"data\":{\"thing\":{\"name\":\"n\"}}} }",
                "{\"data\":{\"thing\":{\"name\":\"n\"}}}{}",
                "{\"data\":{\"thing\":{\"name\":\"n\"}},canary}",
                "{\"data\":{\"thing\":{\"name\":\"n",
                "<html>canary</html>"
            })
    void read_whatIsNoWholeDocument_isRefusedWithoutPayload(String json) {
        assertThat(catchThrowableOfType(JsonException.class, () -> read(json)))
                .isNotNull()
                .hasMessageNotContaining("canary");
    }
}
