package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.server.BenchmarkServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The server in a JVM of its own, on the core of the clients, and a trust store of usual size that trusts it. */
final class ServerProcess implements AutoCloseable {
    private static final String PASSWORD = "changeit";

    private final Path directory;
    private final Process process;
    private final int port;
    private final int tlsPort;
    private final int http2Port;

    private ServerProcess(Path directory, Process process, int port, int tlsPort, int http2Port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
        this.tlsPort = tlsPort;
        this.http2Port = http2Port;
    }

    static ServerProcess start() throws IOException, InterruptedException, GeneralSecurityException {
        Path directory = Files.createTempDirectory("benchmarks");
        Path keys = directory.resolve("keys");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "2",
                        "-keystore",
                        keys.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        writeTrustStore(keys, directory.resolve("trust"));
        Process process = Jvm.builder(
                        Jvm.CLIENT_CORE,
                        List.of("-Xmx64m", "-XX:-BackgroundCompilation"),
                        BenchmarkServer.class,
                        keys.toString(),
                        PASSWORD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the server did not start");
        }
        String[] ports = line.split(" ", -1);
        return new ServerProcess(
                directory, process, Integer.parseInt(ports[0]), Integer.parseInt(ports[1]), Integer.parseInt(ports[2]));
    }

    /** The JDK's own authorities and our key: reading them is part of what a first TLS connection costs. */
    private static void writeTrustStore(Path keys, Path trust) throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        Path usual = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        KeyStore authorities = KeyStore.getInstance(usual.toFile(), PASSWORD.toCharArray());
        KeyStore all = KeyStore.getInstance("JKS");
        all.load(null, null);
        for (String alias : Collections.list(authorities.aliases())) {
            all.setCertificateEntry(alias, authorities.getCertificate(alias));
        }
        all.setCertificateEntry("server", own.getCertificate("server"));
        try (OutputStream out = Files.newOutputStream(trust)) {
            all.store(out, PASSWORD.toCharArray());
        }
    }

    /** For JVMs that talk to the server over TLS. */
    List<String> trustOptions() {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + directory.resolve("trust"), "-Djavax.net.ssl.trustStoreType=JKS");
    }

    /** The same for this JVM; to be called before its first TLS connection. */
    void trust() {
        System.setProperty(
                "javax.net.ssl.trustStore", directory.resolve("trust").toString());
        System.setProperty("javax.net.ssl.trustStoreType", "JKS");
    }

    /**
     * Where a client finds a list.
     *
     * @param goals how many goals the list has
     * @param delayMillis how long every response takes
     */
    String plain(int goals, int delayMillis) {
        return "http://127.0.0.1:" + port + "/" + goals + "/" + delayMillis;
    }

    String tls(int goals) {
        return "https://127.0.0.1:" + tlsPort + "/" + goals + "/0";
    }

    /** The same as {@link #plain} over HTTP/2 with TLS. */
    String http2(int goals, int delayMillis) {
        return "https://127.0.0.1:" + http2Port + "/" + goals + "/" + delayMillis;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
