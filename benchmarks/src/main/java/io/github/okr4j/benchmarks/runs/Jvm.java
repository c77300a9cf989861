package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.server.FakeAccounts;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JVMs beside this one. */
final class Jvm {
    /** Cores of the machine; this JVM itself may be bound to one of them. */
    static final int CORES =
            Integer.getInteger("okr4j.cores", Runtime.getRuntime().availableProcessors());

    /**
     * Where {@code benchmarks/run} puts the clients. The server shares it: on a core of its own it would fall asleep
     * between requests, and waking it takes longer than a small call, the longer the client thinks.
     */
    static final String CLIENT_CORE = "0";

    private static final boolean PINNED = Boolean.getBoolean("okr4j.pinned");

    private Jvm() {}

    /**
     * A JVM with the jars that its program needs.
     *
     * @param cores cores that it may use, in the words of {@code taskset}
     * @param options for the JVM
     * @param main and its arguments
     */
    static ProcessBuilder builder(String cores, List<String> options, Class<?> main, String... arguments) {
        return builder(home(), cores, options, main, arguments);
    }

    /** The same with another JDK. */
    static ProcessBuilder builder(Path home, String cores, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        if (PINNED) {
            command.addAll(List.of("taskset", "-c", cores));
        }
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(main), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** The home of this JVM. */
    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The newest JDK that {@code OKR4J_NEWER_JAVA_HOME} names or {@code /usr/lib/jvm} has, if it is new enough. */
    static @Nullable Path newerHome(int atLeast) throws IOException {
        String named = System.getenv("OKR4J_NEWER_JAVA_HOME");
        if (named != null && feature(Path.of(named)) >= atLeast) {
            return Path.of(named);
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return null;
        }
        try (Stream<Path> homes = Files.list(usual)) {
            return homes.filter(home -> feature(home) >= atLeast)
                    .max(Comparator.comparingInt(Jvm::feature))
                    .orElse(null);
        }
    }

    /** The feature version of a JDK; 0 if the folder holds none. */
    static int feature(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.isReadable(release)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                    .mapToInt(version -> Integer.parseInt(version.split("[^0-9]", -1)[0]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** WireMock's large jar is for the fakes alone: a fresh JVM looks into every jar for each class that is missing. */
    private static String classPath(Class<?> main) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> main == FakeAccounts.class || !entry.contains("wiremock"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String allCores() {
        return "0-" + (CORES - 1);
    }

    /** All but that of the clients, if there are others. */
    static String otherCores() {
        return CORES > 1 ? "1-" + (CORES - 1) : CLIENT_CORE;
    }

    /** What the JVM printed, or an empty text if it failed or did not end in time. */
    static String output(ProcessBuilder builder, int seconds) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return "";
            }
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.exitValue() == 0 ? text : "";
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
