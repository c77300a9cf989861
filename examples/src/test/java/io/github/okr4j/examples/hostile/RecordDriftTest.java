package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.examples.hostile.MemoryServer.Answer;
import io.github.okr4j.examples.hostile.RecordSpecimen.Component;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each component of each record of each vendor gets JSON of each wrong kind: the response comes, the rest of the record is
 * right, the JSON is kept and the drift says where. Nothing here knows any record.
 */
class RecordDriftTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final MemoryServer server = new MemoryServer(RetryPolicy.NONE);

    private enum Kind {
        TEXT("\"~wrong~\""),
        NUMBER("4.25"),
        BOOLEAN("true"),
        OBJECT("{\"wrong\":[1,null]}"),
        LIST("[[{\"wrong\":1.50}]]"),
        NULL("null"),
        OUT_OF_RANGE("99999999999999999999999");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        String json(Type wanted) {
            return this == OUT_OF_RANGE && wanted == BigDecimal.class ? "1e200" : json;
        }
    }

    /** The kinds that a type takes besides null; of a text also numbers and booleans are texts. */
    private static Set<Kind> taken(Type wanted) {
        Class<?> raw = RecordSpecimen.raw(wanted);
        if (raw == String.class || raw == OpenEnum.class) {
            return Set.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN, Kind.OUT_OF_RANGE);
        } else if (raw == BigDecimal.class) {
            return Set.of(Kind.NUMBER);
        } else if (raw == Boolean.class) {
            return Set.of(Kind.BOOLEAN, Kind.OUT_OF_RANGE); // any whole number but 0 is true
        } else if (raw == Map.class) {
            return Set.of(Kind.OBJECT);
        } else if (raw == Object.class) {
            return Set.of(Kind.values());
        } else if (raw == List.class) {
            return RecordSpecimen.argument(wanted, 0) == Object.class ? Set.of(Kind.LIST) : Set.of();
        }
        RecordSpecimen specimen = new RecordSpecimen(raw);
        boolean withoutId = raw.isRecord()
                && !specimen.components().isEmpty()
                && specimen.components().stream().noneMatch(Component::required);
        return withoutId ? Set.of(Kind.OBJECT) : Set.of();
    }

    /** Types of one text are left to what they make of other scalars. */
    private static boolean isScalarOfItsOwn(Type wanted) {
        Class<?> raw = RecordSpecimen.raw(wanted);
        return raw.getName().startsWith("io.github.okr4j.")
                && raw != OpenEnum.class
                && (!raw.isRecord() || new RecordSpecimen(raw).components().isEmpty());
    }

    static Stream<RecordSpecimen> delivered() {
        return RecordSpecimen.delivered();
    }

    static Stream<RecordSpecimen> envelopes() {
        return RecordSpecimen.envelopes();
    }

    @Test
    void records_ofAllVendors_areFound() {
        assertThat(delivered().map(RecordSpecimen::vendor).distinct())
                .containsExactlyInAnyOrder("clickup", "pipedrive", "perdoo", "perdoo.graphql", "performengage");
        assertThat(delivered().mapToLong(one -> one.components().size()).sum()).isGreaterThan(500);
        assertThat(envelopes()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void read_asDocumented_hasNoDrift(RecordSpecimen specimen) throws JsonProcessingException {
        assertThat(response(specimen, specimen.json()).drift()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void read_eachComponentOfEachWrongKind_costsThatComponentOnly(RecordSpecimen specimen)
            throws JsonProcessingException {
        Object good = response(specimen, specimen.json()).value();
        List<String> misses = new ArrayList<>();
        for (Component component : specimen.components()) {
            for (Kind kind : Kind.values()) {
                Map<String, Object> json = new LinkedHashMap<>(specimen.json());
                json.put(component.name(), MAPPER.readValue(kind.json(component.type()), Object.class));
                try {
                    check(specimen, component, kind, json, good);
                } catch (AssertionError e) {
                    misses.add(component.name() + " as " + kind + ": " + e.getMessage());
                }
            }
        }
        assertThat(misses).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void read_nullInEachList_leavesThatElementOut(RecordSpecimen specimen) throws JsonProcessingException {
        for (Component component : specimen.components()) {
            if (RecordSpecimen.raw(component.type()) == List.class) {
                Object element = specimen.good(RecordSpecimen.argument(component.type(), 0));
                List<Object> list = new ArrayList<>(List.of(element, element));
                list.add(1, null);
                Map<String, Object> json = new LinkedHashMap<>(specimen.json());
                json.put(component.name(), list);

                ApiResponse<?> response = response(specimen, json);

                assertThat(response.drift())
                        .extracting(Drift::path, Drift::found)
                        .containsExactly(tuple("$." + component.name() + "[1]", "null"));
                assertThat((List<?>) specimen.value(response.value(), component))
                        .as("%s", component)
                        .hasSize(2)
                        .doesNotContainNull();
                assertThat(additional(specimen, response.value())).containsEntry(component.name(), list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void read_eachListOfAnEnvelopeWithANumber_isRefused(RecordSpecimen specimen) throws JsonProcessingException {
        for (Component component : specimen.components()) {
            boolean items = RecordSpecimen.raw(component.type()) == List.class
                    && RecordSpecimen.argument(component.type(), 0) instanceof Class<?> item
                    && item.isRecord();
            for (Object wrong : items ? List.of(List.of(5), Map.of(), "x") : List.of()) {
                Map<String, Object> json = new LinkedHashMap<>(specimen.json());
                json.put(component.name(), wrong);
                server.response(new Answer(200, List.of(), MAPPER.writeValueAsBytes(json)));

                // An envelope of errors is a failure before it is decoded.
                SdkException e = catchThrowableOfType(SdkException.class, () -> run(specimen));

                assertThat(e).as("%s as %s", component, wrong).isNotNull();
                if (e instanceof DecodeException decode) {
                    assertThat(decode.path()).startsWith("$." + component.name());
                }
            }
        }
    }

    private void check(RecordSpecimen specimen, Component component, Kind kind, Map<String, Object> json, Object good)
            throws JsonProcessingException {
        boolean taken = kind == Kind.NULL || taken(component.type()).contains(kind);
        if (component.required() && (kind == Kind.NULL || !taken)) {
            server.response(new Answer(200, List.of(), MAPPER.writeValueAsBytes(json)));
            DecodeException e = catchThrowableOfType(DecodeException.class, () -> run(specimen));
            assertThat(e).as("failure").isNotNull();
            assertThat(e.path()).isEqualTo("$." + component.name());
            return;
        }
        ApiResponse<?> response = response(specimen, json);
        for (Component other : specimen.components()) {
            if (other.index() != component.index()) {
                assertThat(specimen.value(response.value(), other))
                        .as(other.name())
                        .isEqualTo(specimen.value(good, other));
            }
        }
        Object value = specimen.value(response.value(), component);
        boolean drifted = (isScalarOfItsOwn(component.type()) && kind != Kind.NULL) ? value == null : !taken;
        if (!drifted) {
            assertThat(response.drift()).as("drift").isEmpty();
            assertThat(additional(specimen, response.value())).doesNotContainKey(component.name());
            assertThat(kind == Kind.NULL || value != null).as("value is there").isTrue();
            return;
        }
        assertThat(response.drift()).as("drift").hasSize(1);
        String path = "$." + component.name();
        assertThat(response.drift().get(0).path()).isIn(path, path + "[0]");
        assertThat(response.drift().get(0).found()).startsWith(found(component, kind));
        assertThat(value).as("value").isIn(null, List.of(), Map.of());
        assertThat(additional(specimen, response.value()))
                .isEqualTo(Map.of(component.name(), json.get(component.name())));
    }

    private static String found(Component component, Kind kind) {
        Class<?> raw = RecordSpecimen.raw(component.type());
        boolean ranged = raw == Long.class || raw == Integer.class || raw == BigDecimal.class;
        return switch (kind) {
            case TEXT -> "text";
            case BOOLEAN -> "boolean";
            case OBJECT -> "object";
            case LIST -> "list";
            case NULL -> "null";
            case NUMBER -> "number";
            case OUT_OF_RANGE -> ranged ? "number out of range" : "number";
        };
    }

    @SuppressWarnings("unchecked") // the map of a record is one of JSON
    private static Map<String, Object> additional(RecordSpecimen specimen, Object made) {
        try {
            var accessor = specimen.type().getDeclaredMethod("additional");
            accessor.setAccessible(true);
            return (Map<String, Object>) accessor.invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ApiResponse<?> response(RecordSpecimen specimen, Map<String, Object> json) throws JsonProcessingException {
        server.response(new Answer(200, List.of(), MAPPER.writeValueAsBytes(json)));
        return run(specimen);
    }

    private ApiResponse<?> run(RecordSpecimen specimen) {
        Operation<?> operation = Operation.get(specimen.vendor() + ".drift." + specimen, "/specimen")
                .returning(specimen.type());
        return server.callFactory(specimen.vendor())
                .call(operation, Request.EMPTY)
                .executeForResponse();
    }
}
