package io.github.okr4j.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    static Stream<Object> values() {
        return Stream.of(
                "text",
                "",
                "\ud83d",
                true,
                1,
                1L,
                Long.MAX_VALUE,
                (short) 1,
                BigInteger.TWO.pow(70),
                0.1,
                1.0,
                1e300,
                1.5f,
                Double.NaN,
                new BigDecimal("5"),
                new BigDecimal("5.00"),
                new BigDecimal("5E+2"),
                new BigDecimal("1E-9"),
                TimeUnit.DAYS,
                new int[] {1, 2},
                Set.of(1L),
                List.of(),
                List.of(1L, List.of(new BigDecimal("5"), "x"), Map.of("a", 1L)),
                Map.of(1, Map.of(2, 3L)),
                Map.of("a", Map.of("b", List.of(1L, 2.5))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void copy_anyValue_isWhatReadingItFromTheWireGives(Object value) {
        Map<String, @Nullable Object> object = Json.object("first", value, "none", null, "last", List.of(value));

        Map<String, @Nullable Object> copy = Json.copy(object);

        assertThat(copy).isEqualTo(Json.readObject(Json.write(object)).orElseThrow());
        assertThat(copy.keySet()).containsExactly("first", "none", "last");
    }

    @Test
    void copy_changedAfterwards_leavesTheOriginalAlone() {
        Map<String, @Nullable Object> inner = new HashMap<>(Map.of("a", 1));
        List<@Nullable Object> list = new ArrayList<>(List.of(inner));
        Map<String, @Nullable Object> copy = Json.copy(Map.of("list", list));

        inner.put("a", 2);
        list.add("more");

        assertThat(copy).isEqualTo(Map.of("list", List.of(Map.of("a", 1))));
    }
}
