package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of unexpected shape costs its component and nothing else. */
class DriftTest {
    private final JsonCodec codec =
            JsonCodec.of(new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER));

    enum Color implements WireName {
        RED;

        @Override
        public String wireName() {
            return "red";
        }
    }

    record Item(
            @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
            String id,

            @JsonProperty("title") @Nullable String title,
            @JsonProperty("count") @Nullable Long count,
            @JsonProperty("share") @Nullable BigDecimal share,
            @JsonProperty("open") @Nullable Boolean open,
            @JsonProperty("at") @Nullable Instant at,
            @JsonProperty("day") @Nullable LocalDate day,
            @JsonProperty("color") @Nullable OpenEnum<Color> color,

            @JsonProperty("next") @JsonAlias("following") @Nullable
            Item next,

            @JsonProperty("parts") List<Item> parts,
            @JsonProperty("numbers") List<Long> numbers,

            @JsonProperty("one_or_many") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Long> oneOrMany,

            @JsonProperty("colors") List<OpenEnum<Color>> colors,
            @JsonProperty("table") List<List<Long>> table,
            @JsonProperty("named") Map<String, Item> named,
            @JsonProperty("code") @Nullable Code code,
            @JsonProperty("row") int row,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        Item {
            parts = Immutable.list(parts);
            numbers = Immutable.list(numbers);
            oneOrMany = Immutable.list(oneOrMany);
            colors = Immutable.list(colors);
            table = Immutable.list(table);
            additional = Immutable.json(additional);
        }
    }

    record Code(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code of(String text) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("canary");
            }
            return new Code(text);
        }
    }

    record Plain(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("size") @Nullable Long size) {}

    @Envelope
    record Page(
            @JsonProperty("items") @Nullable List<Item> items,
            @JsonProperty("next") @Nullable String next) {}

    record Failing(@JsonProperty("name") @Nullable String name) {
        Failing {
            throw new OutOfMemoryError("of the test");
        }
    }

    record Around(@JsonProperty("inner") @Nullable Failing inner) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "title       | {'a': [1, {'b': 2.50}]} | text         | object",
                "title       | ['a', null]             | text         | list",
                "count       | 'canary'                | whole number | text",
                "count       | 1.5                     | whole number | number",
                "count       | 9223372036854775808     | whole number | number out of range",
                "count       | true                    | whole number | boolean",
                "count       | [[{'a': 1}], 2]         | whole number | list",
                "share       | 1e101                   | number       | number out of range",
                "share       | 'canary'                | number       | text",
                "open        | 'canary'                | boolean      | text",
                "open        | {}                      | boolean      | object",
                "at          | 5                       | time         | number",
                "at          | 'canary'                | time         | text",
                "day         | 20260105                | date         | number",
                "day         | '2026-02-30'            | date         | text",
                "color       | {'a': {}}               | text         | object",
                "next        | 1                       | Item         | number",
                "next        | 'canary'                | Item         | text",
                "next        | []                      | Item         | list",
                "next        | {'title': 'canary'}     | Item         | object without a readable id",
                "next        | {'id': {'x': 1}}        | Item         | object without a readable id",
                "following   | false                   | Item         | boolean",
                "parts       | {'id': 'x'}             | list         | object",
                "parts       | 7                       | list         | number",
                "table       | 'canary'                | list         | text",
                "named       | [1]                     | object       | list",
                "named       | {'x': 1}                | object       | object",
                "code        | {'x': 1}                | Code         | object",
                "code        | ''                      | Code         | text",
                "row         | 99999999999             | whole number | number out of range",
                "row         | {'x': [{}]}             | whole number | object",
            })
    void read_componentOfAnotherShape_isNullAndKept(String name, String json, String expected, String found)
            throws JsonException {
        String text = "{'a': 1, 'id': 'i', '" + name + "': " + json + ", 'unknown': [], 'numbers': [1, 2]}";
        JsonDocument document = document(text);

        Item item = codec.read(document, Item.class);

        assertThat(document.drift()).containsExactly(new Drift("$." + name, expected, found));
        assertThat(item.additional()).isEqualTo(Map.of("a", 1, "unknown", List.of(), name, plain(json)));
        assertThat(item.id()).isEqualTo("i");
        assertThat(item.numbers()).containsExactly(1L, 2L);
        assertThat(item.row()).isZero();
        assertThat(item.next()).isNull();
        assertThat(item.parts()).isEmpty();
    }

    @Test
    void read_componentsAroundTheBadOne_areRead() throws JsonException {
        JsonDocument document = document("{'id': 'i', 'next': {'id': 'n', 'count': [], 'title': 't', 'row': 4},"
                + " 'count': 3, 'parts': [{'id': 'p', 'day': 1, 'row': 5}, {'id': 'q'}], 'title': 'T'}");

        Item item = codec.read(document, Item.class);

        assertThat(document.drift()).extracting(Drift::path).containsExactly("$.next.count", "$.parts[0].day");
        assertThat(item.additional()).isEmpty();
        assertThat(item.count()).isEqualTo(3);
        assertThat(item.title()).isEqualTo("T");
        assertThat(item.next()).isNotNull();
        assertThat(item.next().additional()).isEqualTo(Map.of("count", List.of()));
        assertThat(item.next().title()).isEqualTo("t");
        assertThat(item.next().row()).isEqualTo(4);
        assertThat(item.parts()).extracting(Item::id).containsExactly("p", "q");
        assertThat(item.parts().get(0).additional()).isEqualTo(Map.of("day", 1));
        assertThat(item.parts().get(0).row()).isEqualTo(5);
    }

    @Test
    void read_elementsOfAnotherShape_areLeftOutAndTheListIsKept() throws JsonException {
        String parts = "[{'id': 'a'}, 5, {'id': 'b', 'count': {}}, null, {'title': 'no id'}, [['x']], {'id': 'c'}]";
        JsonDocument document = document("{'id': 'i', 'parts': " + parts + ", 'row': 1}");

        Item item = codec.read(document, Item.class);

        assertThat(item.parts()).extracting(Item::id).containsExactly("a", "b", "c");
        assertThat(item.row()).isEqualTo(1);
        assertThat(item.additional()).isEqualTo(Map.of("parts", plain(parts)));
        assertThat(item.parts().get(1).additional()).isEqualTo(Map.of("count", Map.of()));
        assertThat(document.drift())
                .containsExactly(
                        new Drift("$.parts[1]", "Item", "number"),
                        new Drift("$.parts[2].count", "whole number", "object"),
                        new Drift("$.parts[3]", "Item", "null"),
                        new Drift("$.parts[4]", "Item", "object without a readable id"),
                        new Drift("$.parts[5]", "Item", "list"));
        assertThat(document.drift().get(0).pathPattern()).isEqualTo("$.parts[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "numbers     | [1, 'x', 2, {}, null, 3]       | $.numbers[1], $.numbers[3], $.numbers[4]",
                "numbers     | [1, 9223372036854775808, 2, 3] | $.numbers[1]",
                "numbers     | ['', 1, 2, 3]                  | $.numbers[0]",
                "one_or_many | [1, [], 2, 3]                  | $.one_or_many[1]",
            })
    void read_scalarsOfAnotherShape_areLeftOut(String name, String json, String paths) throws JsonException {
        JsonDocument document = document("{'id': 'i', '" + name + "': " + json + "}");

        Item item = codec.read(document, Item.class);

        assertThat(name.equals("numbers") ? item.numbers() : item.oneOrMany()).containsExactly(1L, 2L, 3L);
        assertThat(item.additional()).isEqualTo(Map.of(name, plain(json)));
        assertThat(document.drift()).extracting(Drift::path).containsExactly(paths.split(", ", -1));
    }

    @Test
    void read_listInAList_losesOnlyItsElement() throws JsonException {
        JsonDocument document = document("{'id': 'i', 'table': [[1, 'x'], [2]], 'colors': ['red', {}, 'blue']}");

        Item item = codec.read(document, Item.class);

        assertThat(item.table()).isEqualTo(List.of(List.of(1L), List.of(2L)));
        assertThat(item.colors()).extracting(OpenEnum::text).containsExactly("red", "blue");
        assertThat(item.additional())
                .isEqualTo(Map.of("table", plain("[[1, 'x'], [2]]"), "colors", plain("['red', {}, 'blue']")));
        assertThat(document.drift()).extracting(Drift::path).containsExactly("$.table[0][1]", "$.colors[1]");
    }

    @Test
    void read_oneValueWhereManyMayBe_isAList() throws JsonException {
        JsonDocument document = document("{'id': 'i', 'one_or_many': 7}");

        assertThat(codec.read(document, Item.class).oneOrMany()).containsExactly(7L);
        assertThat(document.drift()).isEmpty();
    }

    @Test
    void read_recordWithoutAPlaceForTheRest_listsTheDrift() throws JsonException {
        JsonDocument document = document("{'size': {'a': [1]}, 'name': 'n'}");

        assertThat(codec.read(document, Plain.class)).isEqualTo(new Plain("n", null));
        assertThat(document.drift()).containsExactly(new Drift("$.size", "whole number", "object"));
    }

    @Test
    void read_fieldTwice_theLastCounts() throws JsonException {
        Item good = codec.read(document("{'id': 'i', 'count': 'x', 'count': 2}"), Item.class);
        assertThat(good.count()).isEqualTo(2);
        assertThat(good.additional()).isEmpty();

        Item bad = codec.read(document("{'id': 'i', 'count': 2, 'count': 'x'}"), Item.class);
        assertThat(bad.count()).isNull();
        assertThat(bad.additional()).isEqualTo(Map.of("count", "x"));
    }

    @Test
    void read_partOfABuffer_keepsTheRightPart() throws JsonException {
        byte[] json = "xxx{\"id\":\"ä\",\"parts\":{\"ü\":[1.50]},\"count\":\"ö\"}yyy".getBytes(StandardCharsets.UTF_8);

        Item item = codec.read(new JsonDocument(ByteBuffer.wrap(json, 3, json.length - 6)), Item.class);

        assertThat(item.additional())
                .isEqualTo(Map.of("parts", Map.of("ü", List.of(new BigDecimal("1.50"))), "count", "ö"));
    }

    @Test
    void read_valueDeepInside_driftsWithItsWholePath() throws JsonException {
        JsonDocument document = document("{'data': {'x': [], 'item': {'id': 'i', 'count': {}}}, 'z': 1}");

        Item item = codec.read(document, "data.item", JsonType.of(Item.class));

        assertThat(item.additional()).isEqualTo(Map.of("count", Map.of()));
        assertThat(document.drift()).extracting(Drift::path).containsExactly("$.data.item.count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "{'items': [{'id': 'a'}, 5]}         | $.items[1]",
                "{'items': [{'id': 'a'}, null]}      | $.items[1]",
                "{'items': [{'id': 'a'}, {}]}        | $.items[1].id",
                "{'items': [{'id': {}}]}             | $.items[0].id",
                "{'items': {}}                       | $.items",
                "{'items': [], 'next': {'page': 2}}  | $.next",
                "[]                                  | $",
            })
    void read_envelopeOfAnotherShape_isRefused(String json, String path) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> codec.read(document(json), Page.class));
        assertThat(e.path()).isEqualTo(path);
    }

    @Test
    void read_itemsOfAnEnvelope_mayDrift() throws JsonException {
        JsonDocument document = document("{'items': [{'id': 'a', 'count': 'x'}, {'id': 'b', 'count': 2}]}");

        Page page = codec.read(document, Page.class);

        assertThat(page.items()).extracting(Item::count).containsExactly(null, 2L);
        assertThat(document.drift()).extracting(Drift::path).containsExactly("$.items[0].count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id': {}}", "{'id': null}", "{}", "7", "[]", "'x'"})
    void read_rootWithoutId_isRefused(String json) {
        assertThatThrownBy(() -> codec.read(document(json), Item.class)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'i', 'count': {'a': ]}}",
                "{'id': 'i', 'count': {'a': [1, 2}",
                "{'id': 'i', 'count': [[1, 2], ",
                "{'id': 'i', 'parts': [5, {'x' 1}]}",
                "{'id': 'i', 'count': [tru]}",
                "{'id': 'i', 'count': {}} x",
            })
    void read_brokenJsonBehindDrift_isRefused(String json) {
        assertThatThrownBy(() -> codec.read(document(json), Item.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_utf16_isReadButNeverInPart() throws JsonException {
        byte[] good = "{\"id\":\"i\"}".getBytes(StandardCharsets.UTF_16LE);
        byte[] bad = "{\"id\":\"i\",\"count\":{}}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(codec.read(good, Item.class).id()).isEqualTo("i");
        assertThatThrownBy(() -> codec.read(bad, Item.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_errorInAConstructor_isThrownAsItIs() {
        assertThatThrownBy(() -> codec.read(document("{'name': 'n'}"), Failing.class))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> codec.read(document("{'inner': {'name': 'n'}}"), Around.class))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void read_valuesWithoutEnd_areBounded() {
        String json = "{'id': 'i', 'numbers': [" + "'x',".repeat(100_000) + "'x']}";

        assertThatThrownBy(() -> codec.read(document(json), Item.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("100000 values of unexpected shape");
    }

    @Test
    void read_driftInEachOfManyLevels_isBounded() {
        // Each level keeps all levels below it.
        String json = "{'id':'i','parts':[0,".repeat(90) + "'" + "x".repeat(10) + "'," + "[],".repeat(20_000) + "[]"
                + "]}".repeat(90);

        assertThatThrownBy(() -> codec.read(document(json), Item.class))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("tokens");
    }

    @Test
    void write_componentThatDrifted_goesBackAsItCame() throws JsonException {
        String json = "{'id': 'i', 'count': {'x': 1.50}, 'row': 0, 'parts': [1, {'id': 'p'}], 'z': 2}";

        Object written = codec.readLoosely(codec.write(codec.read(document(json), Item.class)));

        assertThat(written)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("count", Map.of("x", new BigDecimal("1.50")))
                .containsEntry("parts", plain("[1, {'id': 'p'}]"))
                .containsEntry("z", 2)
                .containsEntry("title", null);
    }

    private Object plain(String json) {
        return java.util.Objects.requireNonNull(
                codec.readLoosely(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonDocument document(String json) {
        return new JsonDocument(ByteBuffer.wrap(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
