package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are read in whatever order their members come. */
class RecordReaderTest {
    private final JsonCodec codec =
            JsonCodec.of(new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.NUMBER));

    record Seat(
            @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
            String id,

            @JsonProperty("label") @JsonAlias("name") @Nullable
            String label,

            @JsonProperty("row") int row,
            @JsonProperty("guests") @Nullable List<Seat> guests,
            @JsonAnySetter Map<String, Object> additional) {}

    record Pair(
            @JsonProperty("left") @Nullable String left,
            @JsonProperty("right") @Nullable String right) {
        Pair {
            if ("bad".equals(left)) {
                throw new IllegalArgumentException("left must not be bad");
            }
        }
    }

    record Wrapped(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Wrapped of(String text) {
            return new Wrapped("<" + text + ">");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'a', 'label': 'A', 'row': 3}",
                "{'row': 3, 'label': 'A', 'id': 'a'}",
                "{'label': 'A', 'id': 'a', 'row': 3}",
                "{'id': 'x', 'id': 'a', 'name': 'A', 'row': 3}",
                "{'id': 'a', 'name': 'A', 'row': '3', 'guests': null}"
            })
    void read_anyOrder_isTheSame(String json) throws JsonException {
        assertThat(read(json, Seat.class)).isEqualTo(new Seat("a", "A", 3, null, Map.of()));
    }

    @Test
    void read_unknownMembersAnywhere_areKeptInTheirOrder() throws JsonException {
        Seat seat = read("{'z': {'y': [1]}, 'id': 'a', 'x': null, 'row': 1, 'additional': 'w'}", Seat.class);
        assertThat(seat.id()).isEqualTo("a");
        assertThat(seat.additional()).containsOnlyKeys("z", "x", "additional").containsEntry("additional", "w");
        assertThat(seat.additional().keySet()).containsExactly("z", "x", "additional");
    }

    @Test
    void read_unknownMembersWithoutAPlace_areSkippedWhole() throws JsonException {
        assertThat(read("{'left': 'l', 'q': {'left': [{}]}, 'right': 'r', 'z': [[1]]}", Pair.class))
                .isEqualTo(new Pair("l", "r"));
    }

    @Test
    void read_missingMembers_areNullOrZero() throws JsonException {
        assertThat(read("{'id': 'a'}", Seat.class)).isEqualTo(new Seat("a", null, 0, null, Map.of()));
        assertThat(read("{}", Pair.class)).isEqualTo(new Pair(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'id': null}", "{'label': 'A', 'row': 3}"})
    void read_requiredMemberMissingOrNull_isNamed(String json) {
        assertThat(catchThrowableOfType(JsonException.class, () -> read(json, Seat.class))
                        .path())
                .isEqualTo("$.id");
    }

    @Test
    void read_badMemberDeepInside_isNamedWithItsWholePath() {
        String json = "{'id': 'a', 'guests': [{'id': 'b'}, {'id': 'c', 'row': {}}]}";
        assertThat(catchThrowableOfType(JsonException.class, () -> read(json, Seat.class))
                        .path())
                .isEqualTo("$.guests[1].row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id': 'a'", "{'id': 'a', ", "{'id' 'a'}", "{'id': 'a'} x", "{'id': 'a',}", "[]", "7"})
    void read_brokenJson_isRefused(String json) {
        assertThatThrownBy(() -> read(json, Seat.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_constructorThatRefuses_isAJsonException() {
        assertThatThrownBy(() -> read("{'left': 'bad'}", Pair.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void read_recordWithAFactoryOfItsOwn_usesIt() throws JsonException {
        assertThat(read("'a'", Wrapped.class)).isEqualTo(new Wrapped("<a>"));
    }

    private <T> T read(String json, Class<T> type) throws JsonException {
        return Strictly.read(codec, json.replace('\'', '"'), type);
    }
}
