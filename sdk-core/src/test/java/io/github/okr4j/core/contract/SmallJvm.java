package io.github.okr4j.core.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with a small heap, for programs that must not need a larger one. */
public final class SmallJvm {
    private static final int SECONDS = 60;

    private final Path folder;
    private final int mebibytes;
    private final Class<?> program;

    /** The folder keeps what the program prints. */
    public SmallJvm(Path folder, int mebibytes, Class<?> program) {
        this.folder = folder;
        this.mebibytes = mebibytes;
        this.program = program;
    }

    /** How a program ended, 3 if it ran out of memory, and what it printed. */
    public record Run(int exitCode, String output) {}

    /** Runs the program to its end. */
    public Run run(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(program.getName() + " still runs after " + SECONDS + " s");
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }
}
