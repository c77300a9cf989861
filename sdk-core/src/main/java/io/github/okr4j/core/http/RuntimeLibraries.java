package io.github.okr4j.core.http;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Rejects libraries at run time that are older than this SDK needs. A framework may pin an older one, which would fail later
 * without a clear message or lose data. The versions were found by running this SDK's tests on older ones.
 */
final class RuntimeLibraries {
    private static final String OLD_JACKSON =
            "Spring Boot 3.2 and 3.3, Quarkus 3.15 and Micronaut 4.7 bring older ones";
    private static final String OLD_OKHTTP =
            "Spring Boot before 3.2 and libraries built on OkHttp 3 or 4 bring older ones";
    private static final String OLD_KOTLIN = "Spring Boot before 3.2 pins older ones";

    private static final String DATABIND = "jackson-databind";

    /** Below 2.18, databind leaves the map of unknown fields empty, and an update would erase them. */
    private static final List<Library> BY_VERSION = List.of(
            new Library(DATABIND, "com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION", "2.18", OLD_JACKSON),
            new Library("jackson-core", "com.fasterxml.jackson.core.json.PackageVersion.VERSION", "2.18", OLD_JACKSON),
            new Library(
                    "jackson-datatype-jsr310",
                    "com.fasterxml.jackson.datatype.jsr310.PackageVersion.VERSION",
                    "2.12",
                    OLD_JACKSON),
            new Library("okhttp-jvm", "okhttp3.OkHttp.VERSION", "5.0", OLD_OKHTTP),
            new Library("kotlin-stdlib", "kotlin.KotlinVersion.CURRENT", "1.8.22", OLD_KOTLIN));

    private RuntimeLibraries() {}

    /**
     * A library with a version constant.
     *
     * @param name its artifact
     * @param constant the static field that holds the version
     * @param needed the oldest version that works
     * @param older the frameworks that are known to pin an older one
     */
    record Library(String name, String constant, String needed, String older) {
        @Nullable
        String problem(@Nullable String found) {
            if (found == null) {
                return name + " is missing; version " + needed + " or later is needed";
            }
            return isAtLeast(found, needed)
                    ? null
                    : name + " " + found + " is too old; version " + needed + " or later is needed (" + older + ")";
        }
    }

    /** Initialized once per process. */
    private static final class Found {
        static final String PROBLEMS = problems(RuntimeLibraries.class.getClassLoader());
    }

    /**
     * Checks the libraries of this process.
     *
     * @throws IllegalStateException naming each library that is missing or too old
     */
    static void check() {
        if (!Found.PROBLEMS.isEmpty()) {
            throw new IllegalStateException(
                    Found.PROBLEMS + ". Set these versions in your build, above any framework's dependency management");
        }
    }

    /** The problems of the libraries of a class loader; empty if there are none. */
    static String problems(@Nullable ClassLoader loader) {
        StringJoiner problems = new StringJoiner(". ");
        for (Library library : BY_VERSION) {
            add(problems, library.problem(version(loader, library.constant())));
        }
        add(problems, annotations(loader));
        add(problems, okio(loader));
        return problems.toString();
    }

    private static void add(StringJoiner problems, @Nullable String problem) {
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** Older annotations have no version constant, so a type or method that databind needs is checked. */
    private static @Nullable String annotations(@Nullable ClassLoader loader) {
        String databind = version(loader, "com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION");
        if (databind == null || !isAtLeast(databind, "2.18")) { // rejected already
            return null;
        }
        String annotations = "com.fasterxml.jackson.annotation.";
        String needed;
        boolean present;
        if (isAtLeast(databind, "2.21")) {
            needed = "2.21";
            present = type(loader, annotations + "JsonSerializeAs") != null;
        } else if (isAtLeast(databind, "2.19")) {
            needed = "2.19";
            present = hasMethod(type(loader, annotations + "JsonProperty"), "isRequired");
        } else {
            needed = "2.16";
            present = hasMethod(type(loader, annotations + "JsonTypeInfo"), "requireTypeIdForSubtypes");
        }
        return present
                ? null
                : "jackson-annotations is missing or too old; " + DATABIND + " " + databind + " needs version " + needed
                        + " or later (" + OLD_JACKSON + ")";
    }

    /** Okio has no version constant. */
    private static @Nullable String okio(@Nullable ClassLoader loader) {
        return type(loader, "okio.Socket") != null
                ? null
                : "okio-jvm is missing or too old; version 3.15 or later is needed (" + OLD_OKHTTP + ")";
    }

    /** Uses reflection, because javac copies constants at compile time. Null if there is none. */
    private static @Nullable String version(@Nullable ClassLoader loader, String constant) {
        int dot = constant.lastIndexOf('.');
        Class<?> type = type(loader, constant.substring(0, dot));
        if (type == null) {
            return null;
        }
        try {
            return String.valueOf(type.getField(constant.substring(dot + 1)).get(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    private static @Nullable Class<?> type(@Nullable ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static boolean hasMethod(@Nullable Class<?> type, String name) {
        return type != null
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals(name));
    }

    /** Compares the numbers and ignores a suffix as in {@code 2.18.0-rc1}. */
    static boolean isAtLeast(String found, String needed) {
        String[] has = found.split("[^0-9]+", -1);
        String[] wants = needed.split("\\.", -1);
        for (int i = 0; i < wants.length; i++) {
            int one = i < has.length && !has[i].isEmpty() ? Integer.parseInt(has[i]) : 0;
            int other = Integer.parseInt(wants[i]);
            if (one != other) {
                return one > other;
            }
        }
        return true;
    }
}
