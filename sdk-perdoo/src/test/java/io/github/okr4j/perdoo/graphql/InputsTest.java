package io.github.okr4j.perdoo.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.perdoo.graphql.commits.UpsertCommit;
import io.github.okr4j.perdoo.graphql.goals.GoalQuery;
import io.github.okr4j.perdoo.graphql.goals.UpsertGoal;
import io.github.okr4j.perdoo.graphql.groups.GroupQuery;
import io.github.okr4j.perdoo.graphql.kpis.KpiQuery;
import io.github.okr4j.perdoo.graphql.kpis.UpsertKpi;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
import io.github.okr4j.perdoo.graphql.objectives.UpsertObjective;
import io.github.okr4j.perdoo.graphql.results.ResultQuery;
import io.github.okr4j.perdoo.graphql.results.UpsertResult;
import io.github.okr4j.perdoo.graphql.timeframes.TimeframeQuery;
import io.github.okr4j.perdoo.graphql.users.UserQuery;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each input of a mutation and each query of a list: a method sets one key, and no two set the same. */
class InputsTest {
    static Stream<Record> records() {
        return Stream.of(
                new UpsertObjective(Map.of()),
                new UpsertResult(Map.of()),
                new UpsertKpi(Map.of()),
                new UpsertGoal(Map.of()),
                new UpsertCommit(Map.of()),
                ObjectiveQuery.ALL,
                ResultQuery.ALL,
                KpiQuery.ALL,
                GoalQuery.ALL,
                GroupQuery.ALL,
                UserQuery.ALL,
                TimeframeQuery.ALL);
    }

    @ParameterizedTest
    @MethodSource("records")
    void methods_ofOneParameter_setOneKeyEach(Record empty) throws Exception {
        Set<String> keys = new HashSet<>();
        List<Method> setters = methods(empty, 1);
        for (Method setter : setters) {
            Map<String, Object> set = changed(empty, setter, value(setter.getParameterTypes()[0]));

            assertThat(set).as(setter.toString()).hasSize(1);
            keys.addAll(set.keySet());
        }
        assertThat(keys).hasSameSizeAs(setters);
    }

    @ParameterizedTest
    @MethodSource("records")
    void clear_ofAnInput_sendsNullForItsField(Record empty) throws Exception {
        for (Method clear : methods(empty, 0)) {
            if (clear.getName().startsWith("clear")) {
                String field = clear.getName().substring("clear".length()).toLowerCase(Locale.ROOT);
                Map<String, Object> set = changed(empty, clear);

                assertThat(set).as(clear.toString()).hasSize(1).containsValue(null);
                assertThat(set.keySet()).singleElement().isEqualTo(field);
            }
        }
    }

    private static List<Method> methods(Record record, int parameters) {
        return Arrays.stream(record.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == record.getClass())
                .filter(method -> method.getParameterCount() == parameters)
                .toList();
    }

    private static Map<String, Object> changed(Record before, Method method, Object... arguments) throws Exception {
        Map<String, Object> values = new HashMap<>(values((Record) method.invoke(before, arguments)));
        values.entrySet().removeAll(values(before).entrySet());
        return values;
    }

    @SuppressWarnings("unchecked") // the first component of these records is a map
    private static Map<String, Object> values(Record record) throws Exception {
        return (Map<String, Object>)
                record.getClass().getRecordComponents()[0].getAccessor().invoke(record);
    }

    private static Object value(Class<?> type) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, value(type.getComponentType()));
            return array;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> values = Map.of(
                String.class,
                "x",
                List.class,
                List.of("x"),
                BigDecimal.class,
                BigDecimal.ONE,
                LocalDate.class,
                LocalDate.of(2026, 1, 5),
                Instant.class,
                Instant.EPOCH,
                boolean.class,
                true,
                int.class,
                7);
        return values.get(type);
    }
}
