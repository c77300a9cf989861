package io.github.okr4j.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.json.Field;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for each builder of a record. A module's test extends this class once and builds examples.
 *
 * <p>The examples of one record, taken together, have at least two values for each component. A component that no builder
 * method sets has the same value in all of them.
 */
public abstract class BuilderContract {
    private static final String BUILDER = "$Builder.class";

    /** Any class of the module's main code. */
    protected abstract Class<?> moduleClass();

    /** Records made by the builders of the module. */
    protected abstract List<Record> examples();

    @Test
    void builders_ofTheModule_haveExamples() throws Exception {
        assertThat(examplesByType().keySet()).containsExactlyInAnyOrderElementsOf(builtRecords());
    }

    @Test
    void components_ofEveryBuilder_canBeSet() throws Exception {
        List<String> fixed = new ArrayList<>();
        for (Map.Entry<Class<?>, List<Record>> entry : examplesByType().entrySet()) {
            for (RecordComponent component : entry.getKey().getRecordComponents()) {
                long different = entry.getValue().stream()
                        .map(example -> List.of(String.valueOf(value(component, example))))
                        .distinct()
                        .count();
                if (different < 2) {
                    fixed.add(entry.getKey().getSimpleName() + "." + component.getName());
                }
            }
        }

        assertThat(fixed).as("components with one value in all examples").isEmpty();
    }

    @Test
    void toBuilder_builtWithoutChange_isEqual() throws Exception {
        for (Record example : examples()) {
            for (Method method : example.getClass().getMethods()) {
                if (method.getName().equals("toBuilder")) {
                    Object builder = Objects.requireNonNull(call(method, example));
                    assertThat(call(builder.getClass().getMethod("build"), builder))
                            .isEqualTo(example);
                }
            }
        }
    }

    @Test
    void clear_ofEveryBuilder_existsWhereNullCanBeSent() throws Exception {
        List<String> nullable = new ArrayList<>();
        List<String> clearable = new ArrayList<>();
        for (Map.Entry<Class<?>, List<Record>> entry : examplesByType().entrySet()) {
            Class<?> type = entry.getKey();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean clears = hasMethod(builder(type), clearName(component));
                Record example = entry.getValue().get(0);
                String name = type.getSimpleName() + "." + component.getName();
                if (acceptsNull(example, component)) {
                    nullable.add(name);
                }
                if (clears && !sendsAnEmptyValue(example, component)) {
                    clearable.add(name);
                }
            }
            assertThat(clearMethods(type)).isSubsetOf(clearNames(type));
        }

        assertThat(clearable).isEqualTo(nullable);
    }

    /** Whether the vendor clears the component with a value of its own, such as an empty text, and refuses null. */
    private static boolean sendsAnEmptyValue(Record example, RecordComponent component) throws Exception {
        Object builder = builderMethod(example.getClass()).invoke(null);
        call(builder.getClass().getMethod(clearName(component)), builder);
        Object built;
        try {
            built = call(builder.getClass().getMethod("build"), builder);
        } catch (IllegalArgumentException e) {
            return false; // other components are required: the canonical constructor decides
        }
        return value(component, (Record) Objects.requireNonNull(built)) instanceof Field<?> sent
                && sent.value() != null;
    }

    private static boolean acceptsNull(Record example, RecordComponent changed) throws Exception {
        if (changed.getType() != Field.class) {
            return false;
        }
        RecordComponent[] components = example.getClass().getRecordComponents();
        Constructor<?> canonical = example.getClass()
                .getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] values = Arrays.stream(components)
                .map(component ->
                        component.getName().equals(changed.getName()) ? Field.cleared() : value(component, example))
                .toArray();
        try {
            canonical.newInstance(values);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> clearMethods(Class<?> type) throws Exception {
        return Arrays.stream(builder(type).getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("clear[A-Z].*"))
                .distinct()
                .toList();
    }

    private static List<String> clearNames(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == Field.class)
                .map(BuilderContract::clearName)
                .toList();
    }

    private static String clearName(RecordComponent component) {
        String name = component.getName();
        return "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    private static Method builderMethod(Class<?> type) throws NoSuchMethodException {
        return type.getMethod("builder");
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(RecordComponent component, Record example) {
        try {
            return component.getAccessor().invoke(example);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Object call(Method method, Object target) throws Exception {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Map<Class<?>, List<Record>> examplesByType() {
        return examples().stream()
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));
    }

    /** All records of the module with a nested class {@code Builder}. */
    private Set<Class<?>> builtRecords() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(moduleClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<Class<?>> records = new HashSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (String file : files.map(
                            path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(BUILDER))
                    .toList()) {
                Class<?> type = Class.forName(
                        file.substring(0, file.length() - BUILDER.length()).replace('/', '.'),
                        false,
                        moduleClass().getClassLoader());
                if (type.isRecord()) {
                    records.add(type);
                }
            }
        }
        return records;
    }
}
