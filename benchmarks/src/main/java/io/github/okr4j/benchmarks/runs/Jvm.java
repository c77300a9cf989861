package io.github.okr4j.benchmarks.runs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
     * A JVM with this one's class path.
     *
     * @param cores cores that it may use, in the words of {@code taskset}
     * @param options for the JVM
     * @param main and its arguments
     */
    static ProcessBuilder builder(String cores, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        if (PINNED) {
            command.addAll(List.of("taskset", "-c", cores));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    static String allCores() {
        return "0-" + (CORES - 1);
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
