import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands. */
final class Tools {
    private Tools() {}

    /** Runs a command that must succeed. Its output goes to a file. */
    static void run(Path log, List<String> command) throws IOException, InterruptedException {
        if (status(log, 600, command, Map.of()) != 0) {
            throw new IllegalStateException(command.get(0) + " failed:\n" + Files.readString(log));
        }
    }

    /** The exit status of a command, -1 if it did not end in time. */
    static int status(Path log, long seconds, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
