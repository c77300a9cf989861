package io.github.okr4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImmutableTest {
    @Test
    void list_null_isEmpty() {
        assertThat(Immutable.list(null)).isEmpty();
    }

    @Test
    void list_changedAfterwards_staysAsItWas() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = Immutable.list(source);
        source.add("b");
        assertThat(copy).containsExactly("a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void json_null_isEmpty() {
        assertThat(Immutable.json(null)).isEmpty();
    }

    @Test
    void json_nested_isCopiedInOrderWithItsNulls() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", null);
        List<Object> array = new ArrayList<>(Arrays.asList(1, null, inner));
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("b", array);
        source.put("a", null);

        Map<String, Object> copy = Immutable.json(source);
        inner.put("y", 1);
        array.add("more");
        source.put("c", 1);

        assertThat(copy.keySet()).containsExactly("b", "a");
        assertThat(copy).hasToString("{b=[1, null, {z=null}], a=null}");
    }

    @Test
    @SuppressWarnings("unchecked")
    void json_anyLevel_cannotBeChanged() {
        Map<String, Object> copy = Immutable.json(Map.of("list", List.of(1), "object", Map.of("a", 1)));
        assertThatThrownBy(() -> copy.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<Object>) copy.get("list")).add(1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<String, Object>) copy.get("object")).put("x", 1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void jsonValue_anyValue_isCopied() {
        List<Object> array = new ArrayList<>(List.of("a"));
        Object copy = Immutable.jsonValue(array);
        array.add("b");
        assertThat(copy).isEqualTo(List.of("a"));
        assertThat(Immutable.jsonValue("text")).isEqualTo("text");
        assertThat(Immutable.jsonValue(null)).isNull();
    }
}
