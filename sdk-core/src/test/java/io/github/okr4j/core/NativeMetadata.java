package io.github.okr4j.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What GraalVM's native-image must know of a module: the types that Jackson and the SDK look into at run time, and the
 * resources. These are all records, all types with an annotation of Jackson, and all files of {@code src/main/resources}.
 */
public final class NativeMetadata {
    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private NativeMetadata() {}

    /** The content of {@code reflect-config.json}. The names are those of types of other jars. */
    public static String reflection(Class<?> member, List<String> others) {
        Stream<String> own = ClassFiles.in(member)
                .map(name -> ClassFiles.load(member, name))
                .filter(NativeMetadata::isLookedInto)
                .map(type -> entry(type.getName(), type.isRecord()));
        return Stream.concat(own, others.stream().map(name -> entry(name, false)))
                .sorted()
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** The content of {@code resource-config.json}, or the empty text if the module has no resources. */
    public static String resources(Path resources) {
        if (!Files.exists(resources)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(resources)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .sorted()
                    .toList();
            return names.isEmpty()
                    ? ""
                    : names.stream()
                            .map(name -> "    {\"pattern\": \"\\\\Q" + name + "\\\\E\"}")
                            .collect(
                                    Collectors.joining(",\n", "{\n  \"resources\": {\"includes\": [\n", "\n  ]}\n}\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(String name, boolean isRecord) {
        return "  {\"name\": \"" + name + "\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true,"
                + " \"allDeclaredFields\": true" + (isRecord ? ", \"allRecordComponents\": true}" : "}");
    }

    private static boolean isLookedInto(Class<?> type) {
        return type.isRecord()
                || Stream.<AnnotatedElement[]>of(
                                new AnnotatedElement[] {type},
                                type.getDeclaredConstructors(),
                                type.getDeclaredMethods(),
                                type.getDeclaredFields())
                        .flatMap(Arrays::stream)
                        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
                        .map(Annotation::annotationType)
                        .anyMatch(annotation -> annotation.getName().startsWith(JACKSON));
    }
}
