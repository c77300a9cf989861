package io.github.okr4j.examples.hostile;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.WireName;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be known of a vendor's record by reflection: its components on the wire, and JSON that it takes. */
final class RecordSpecimen {
    private final Class<?> type;

    RecordSpecimen(Class<?> type) {
        this.type = type;
    }

    /** A component by its name on the wire and its place in the record. */
    record Component(String name, Type type, boolean required, int index) {}

    /** All records of all vendors that keep unknown fields: what the SDK delivers. */
    static Stream<RecordSpecimen> delivered() {
        return all().filter(one -> one.keepsUnknown() && !one.isEnvelope());
    }

    static Stream<RecordSpecimen> envelopes() {
        return all().filter(RecordSpecimen::isEnvelope);
    }

    private static Stream<RecordSpecimen> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "io.github.okr4j.clickup",
                                "io.github.okr4j.pipedrive",
                                "io.github.okr4j.perdoo",
                                "io.github.okr4j.performengage")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .map(RecordSpecimen::new)
                        .filter(one -> !one.components().isEmpty());
    }

    Class<?> type() {
        return type;
    }

    String vendor() {
        String name = type.getPackageName().substring("io.github.okr4j.".length());
        if (name.startsWith("perdoo.graphql")) {
            return "perdoo.graphql";
        }
        return name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    }

    private boolean keepsUnknown() {
        return Arrays.stream(creator().getParameters()).anyMatch(one -> one.isAnnotationPresent(JsonAnySetter.class));
    }

    private boolean isEnvelope() {
        return type.isAnnotationPresent(Envelope.class);
    }

    List<Component> components() {
        Parameter[] parameters = creator().getParameters();
        Type[] types = creator().getGenericParameterTypes();
        return java.util.stream.IntStream.range(0, parameters.length)
                .filter(i -> parameters[i].isAnnotationPresent(JsonProperty.class))
                .mapToObj(i -> {
                    JsonProperty json = parameters[i].getAnnotation(JsonProperty.class);
                    return new Component(json.value(), types[i], json.required(), i);
                })
                .toList();
    }

    /** The factory that Jackson calls, or else the constructor. */
    private Executable creator() {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(one -> one.isAnnotationPresent(JsonCreator.class))
                .filter(one -> one.getAnnotation(JsonCreator.class).mode() != JsonCreator.Mode.DELEGATING)
                .findFirst()
                .orElseGet(() -> type.getDeclaredConstructors()[0]);
    }

    Object value(Object made, Component component) {
        try {
            var accessor = type.getRecordComponents()[component.index()].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON with a good value for each component. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        components().forEach(one -> json.put(one.name(), good(one.type())));
        return json;
    }

    private Map<String, Object> smallest() {
        Map<String, Object> json = new LinkedHashMap<>();
        components().stream().filter(Component::required).forEach(one -> json.put(one.name(), good(one.type())));
        return json;
    }

    /** A value as the vendor documents it. */
    Object good(Type wanted) {
        Class<?> raw = raw(wanted);
        if (raw == Long.class || raw == Integer.class) {
            return 7;
        } else if (raw == BigDecimal.class) {
            return new BigDecimal("1.50");
        } else if (raw == Boolean.class) {
            return true;
        } else if (raw == Instant.class) {
            return vendor().equals("clickup") ? "1769470961000" : "2026-01-05T08:00:00Z";
        } else if (raw == LocalDate.class) {
            return "2026-01-05";
        } else if (raw == OpenEnum.class) {
            return ((WireName) raw(argument(wanted, 0)).getEnumConstants()[0]).wireName();
        } else if (raw == List.class) {
            return List.of(good(argument(wanted, 0)));
        } else if (raw == Map.class) {
            return Map.of("k", 1);
        }
        boolean object = raw.isRecord() && !new RecordSpecimen(raw).components().isEmpty();
        return object ? new RecordSpecimen(raw).smallest() : "2026-01-05T08:00:00Z";
    }

    static Class<?> raw(Type type) {
        Type erased = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        Class<?> raw = erased instanceof Class<?> known ? known : Object.class; // the item of a generic envelope
        return MethodType.methodType(raw).wrap().returnType();
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    @Override
    public String toString() {
        return type.getName().substring("io.github.okr4j.".length());
    }
}
