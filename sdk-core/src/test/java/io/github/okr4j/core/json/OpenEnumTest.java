package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
    enum Kind implements WireName {
        DEALS_STARTED("deals_started"),
        OTHER("other") {};

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    record Box(
            @JsonProperty("kind") OpenEnum<Kind> kind,
            @JsonProperty("kinds") List<OpenEnum<Kind>> kinds) {}

    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    @ParameterizedTest
    @ValueSource(strings = {"deals_started", "Deals started", "DEALS-STARTED", " deals/started "})
    void parse_knownText_isTheConstantAndKeepsTheText(String text) {
        OpenEnum<Kind> kind = OpenEnum.parse(Kind.class, text);
        assertThat(kind.known()).isEqualTo(Kind.DEALS_STARTED);
        assertThat(kind.is(Kind.DEALS_STARTED)).isTrue();
        assertThat(kind.is(Kind.OTHER)).isFalse();
        assertThat(kind.text()).isEqualTo(text);
        assertThat(kind).hasToString(text);
    }

    @Test
    void parse_unknownText_keepsItAndKnowsNoConstant() {
        OpenEnum<Kind> kind = OpenEnum.parse(Kind.class, "Brand new");
        assertThat(kind.known()).isNull();
        assertThat(kind.is(Kind.OTHER)).isFalse();
        assertThat(kind.text()).isEqualTo("Brand new");
    }

    @Test
    void of_constant_hasTheVendorsText() {
        assertThat(OpenEnum.of(Kind.DEALS_STARTED).text()).isEqualTo("deals_started");
        assertThat(OpenEnum.of(Kind.OTHER)).isEqualTo(OpenEnum.parse(Kind.class, "other"));
    }

    @Test
    void equals_sameTextOfSameType_isEqual() {
        assertThat(OpenEnum.parse(Kind.class, "x"))
                .isEqualTo(OpenEnum.parse(Kind.class, "x"))
                .hasSameHashCodeAs(OpenEnum.parse(Kind.class, "x"))
                .isNotEqualTo(OpenEnum.parse(Kind.class, "y"))
                .isNotEqualTo("x");
    }

    @Test
    void codec_anyText_survivesTheRoundTrip() throws JsonException {
        String json = "{\"kind\":\"Brand new\",\"kinds\":[\"Deals started\",\"7\"]}";
        Box box = read(json);
        assertThat(box.kind().known()).isNull();
        assertThat(box.kinds().get(0).is(Kind.DEALS_STARTED)).isTrue();
        assertThat(new String(codec.write(box), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void codec_numberOrNull_isTextOrNull() throws JsonException {
        assertThat(read("{\"kind\":7}").kind().text()).isEqualTo("7");
        assertThat(read("{\"kind\":null}").kind()).isNull();
    }

    @Test
    void codec_object_namesThePath() {
        assertThatThrownBy(() -> read("{\"kinds\":[\"a\",{\"b\":1}]}"))
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.path()).isEqualTo("$.kinds[1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"deals_started\",\"kinds\":[\"Deals started\",\"other\"]}",
                "{\"kind\":\"Brand new\",\"kinds\":[\"\",\" deals/started \",\"7\"]}",
                "{\"kind\":null,\"kinds\":[]}"
            })
    void plainMapper_anyText_readsAndWritesAsTheCodecDoes(String json) throws Exception {
        JsonMapper plain = new JsonMapper();
        Box box = plain.readValue(json, Box.class);
        assertThat(box).isEqualTo(read(json));
        assertThat(plain.writeValueAsString(box)).isEqualTo(json);
    }

    @Test
    void plainMapper_valueByItself_isReadWithItsType() throws Exception {
        ObjectMapper plain = new ObjectMapper();
        OpenEnum<Kind> kind = plain.readValue("\"other\"", new TypeReference<OpenEnum<Kind>>() {});
        assertThat(kind).isEqualTo(OpenEnum.of(Kind.OTHER));
        assertThat(plain.writeValueAsString(Map.of("kind", kind))).isEqualTo("{\"kind\":\"other\"}");
        assertThatThrownBy(() -> plain.readValue("\"other\"", OpenEnum.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    private Box read(String json) throws JsonException {
        return Strictly.read(codec, json, Box.class);
    }
}
