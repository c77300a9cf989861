package io.github.okr4j.kafka.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child process with its output in a file. It is ended by its own handle, together with its children. */
final class ChildJvm implements AutoCloseable {
    private static final int STEP_MILLIS = 100;
    private static final int LAST_LINES = 40;

    private final String name;
    private final Process process;
    private final Path output;
    private final Thread atExit;

    private ChildJvm(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
        this.atExit = new Thread(this::kill);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Something that is waited for. */
    interface Condition {
        boolean isMet() throws Exception;
    }

    static ChildJvm start(String name, Path folder, ProcessBuilder builder) throws IOException {
        Path output = folder.resolve(name + ".log");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ChildJvm(name, process, output);
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /**
     * Waits until the condition is met.
     *
     * @throws AssertionError if the process ends before, or the time is over
     */
    void await(String what, Duration time, Condition condition) throws Exception {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.isMet()) {
            if (process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        name + " ended with " + process.exitValue() + " before: " + what + "\n" + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(name + ": not within " + time + ": " + what + "\n" + lastLines());
            }
        }
    }

    /** Waits until the process ends by itself and was successful. */
    void awaitSuccess(Duration time) throws Exception {
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError(name + " still runs after " + time + "\n" + lastLines());
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(name + " ended with " + process.exitValue() + "\n" + lastLines());
        }
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String lastLines() throws IOException {
        List<String> lines = output().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
