import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of the vendors' fakes, which ends with its input. */
final class Fakes implements AutoCloseable {
    private final Process process;

    private Fakes(Process process) {
        this.process = process;
    }

    /** Starts them and waits until the file of their addresses is there. */
    static Fakes start(List<String> command, Path accounts, Path out) throws IOException, InterruptedException {
        Files.deleteIfExists(accounts);
        Path log = out.resolve("fakes.log");
        Fakes fakes = new Fakes(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(accounts)) {
            if (fakes.process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                fakes.close();
                throw new IllegalStateException("the fakes did not start:\n" + Files.readString(log));
            }
        }
        return fakes;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
