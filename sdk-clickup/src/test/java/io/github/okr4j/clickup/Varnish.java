package io.github.okr4j.clickup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real varnishd in front of a server on loopback: it waits a second for a response and is otherwise as installed. */
final class Varnish implements AutoCloseable {
    private final Process process;
    private final int port;

    private Varnish(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The program that {@code OKR4J_VARNISHD} names, or that lies where Debian puts it. */
    static Optional<Path> program() {
        String named = System.getenv("OKR4J_VARNISHD");
        return (named == null ? Stream.of("/usr/sbin/varnishd", "/usr/local/sbin/varnishd") : Stream.of(named))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it; the folder is its working directory. */
    static Varnish inFrontOf(int originPort, Path program, Path folder) throws IOException {
        Path configuration = folder.resolve("origin.vcl");
        Files.writeString(configuration, """
                vcl 4.1;
                backend origin {
                  .host = "127.0.0.1";
                  .port = "%d";
                  .first_byte_timeout = 1s;
                }
                """.formatted(originPort));
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "-F",
                        "-j",
                        "none",
                        "-n",
                        folder.resolve("work").toString(),
                        "-a",
                        "127.0.0.1:" + port,
                        "-T",
                        "none",
                        "-f",
                        configuration.toString(),
                        "-s",
                        "malloc,64m"))
                .redirectErrorStream(true)
                .start();
        awaitStart(process);
        return new Varnish(process, port);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(10, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void awaitStart(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Child launched OK")) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("varnishd did not start:\n" + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }
}
