package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
    record Node(
            @JsonProperty("name") String name,
            @JsonProperty("count") Integer count,
            @JsonProperty("children") List<Node> children,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        Node {
            children = Immutable.list(children);
            additional = Immutable.json(additional);
        }
    }

    record Strict(@JsonProperty("name") String name) {
        Strict {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("canary");
            }
        }
    }

    record Unwritable(@JsonProperty("name") String name) {
        @Override
        public String name() {
            throw new IllegalStateException(name);
        }
    }

    interface Unmakeable {}

    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));

    @Test
    void of_sameDialect_isShared() {
        assertThat(JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING)))
                .isSameAs(codec);
    }

    @Test
    void read_unknownMembers_areKeptAndWrittenBack() throws JsonException {
        String json = "{\"name\":\"a\",\"count\":1,\"children\":[],\"z\":null,\"b\":{\"c\":[1,null,\"x\",true]}}";
        assertThat(codec.readLoosely(codec.write(read(json))))
                .isEqualTo(codec.readLoosely(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"children\":[{},{\"count\":\"canary\"}]} | $.children[1].count",
                "{\"children\":[{},null]}                   | $.children[1]",
                "{\"children\":{\"canary\":1}}              | $.children",
                "{\"children\":[{\"name\":{\"canary\":1}}]} | $.children[0].name",
                "{\"count\":1.5}                            | $.count",
                "{\"count\":99999999999}                    | $.count",
                "{\"x\":{\"count\":1e99999999999}}          | $.x",
                "[1,\"canary\"]                             | $",
                "\"canary\"                                 | $",
                "7                                          | $",
                "null                                       | $",
            })
    void read_badElement_namesItsPathWithoutPayload(String json, String path) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> read(json));
        assertThat(e.path()).isEqualTo(path);
        assertThat(e).hasMessageNotContaining("canary").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"canary\"} canary",
                "{\"name\":\"canary\"}{}",
                "{\"name\":\"canary\"",
                "{\"name\":\"canary",
                "{canary}",
                "{\"name\":canary}",
                "<html>canary</html>",
                ""
            })
    void read_noJson_isRefusedWithoutPayload(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonException.class).hasMessageNotContaining("canary");
    }

    @Test
    void read_malformed_tellsTheByte() {
        assertThatThrownBy(() -> read("{\"name\":?}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("byte");
    }

    @Test
    void read_brokenUtf8_isRefused() {
        byte[] json = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};
        assertThatThrownBy(() -> codec.read(json, Node.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_depthOf200_isTheLimit() throws JsonException {
        assertThat(read(nested(198))).isNotNull();
        assertThatThrownBy(() -> read(nested(201)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("limits");
    }

    @Test
    void read_textOverFiveMegabytes_isRefused() {
        assertThatThrownBy(() -> read("{\"name\":\"" + "x".repeat(5_000_001) + "\"}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("limits");
    }

    @Test
    void read_elevenMillionEmptyLists_areRefusedBeforeTheyFillTheMemory() {
        byte[] json = ("{\"unknown\":[" + "[],".repeat(11_000_000) + "[]]}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.read(json, Node.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("more than 2000000 tokens");
        assertThat(codec.readLoosely(json)).isNull();
    }

    @Test
    void read_unknownFieldsThatAreSkipped_areBoundedToo() {
        byte[] json = ("{\"unknown\":[" + "[],".repeat(1_000_000) + "[]]}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.read(json, Strict.class)).hasMessageContaining("more than 2000000 tokens");
    }

    @Test
    void read_pageLargerThanAnyVendorSends_isRead() throws JsonException {
        StringBuilder json = new StringBuilder("{\"children\":[");
        for (int i = 0; i < 150_000; i++) {
            json.append(i == 0 ? "" : ",").append("{\"name\":\"n\",\"count\":1,\"x\":2}");
        }
        assertThat(read(json.append("]}").toString()).children()).hasSize(150_000);
    }

    @Test
    void read_typeThatIsNoDataClass_isNamed() {
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.read(json, Unmakeable.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining(Unmakeable.class.getName());
    }

    @Test
    void read_recordThatRefuses_isAJsonExceptionWithoutItsText() {
        byte[] json = "{\"name\":\"\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> codec.read(json, Strict.class))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("canary");
    }

    @Test
    void readLoosely_json_isPlainJava() {
        assertThat(codec.readLoosely("{\"a\":[1,\"b\",null]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Map.class,
                        map -> assertThat(map.get("a"))
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                                .containsExactly(1, "b", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "<html>", "{", "{} x"})
    void readLoosely_noJson_isNull(String text) {
        assertThat(codec.readLoosely(text.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void write_whatCannotBeWritten_namesItsTypeOnly() {
        assertThatThrownBy(() -> codec.write(new Unwritable("canary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageNotContaining("canary");
    }

    private Node read(String json) throws JsonException {
        return Strictly.read(codec, json, Node.class);
    }

    private static String nested(int depth) {
        return "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    @Test
    void read_exponentBeyondAnyNumber_isAJsonExceptionWithoutThePayload() {
        byte[] json = "{\"canary\": 1e99999999999}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.read(json, Map.class))
                .isInstanceOf(JsonException.class)
                .hasMessageNotContaining("99999");
        assertThat(codec.readLoosely(json)).isNull();
    }
}
