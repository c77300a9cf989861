package io.github.okr4j.kafka.process;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One broker in KRaft mode and Connect workers, each a process of its own with the jars of {@code consumers/kafka} and nothing
 * else.
 */
final class PlainKafka implements AutoCloseable {
    /** The jars of broker and worker. */
    static final Path LIBS = Path.of(System.getProperty(
            "okr4j.kafka.libs",
            Path.of("..", "consumers", "kafka", "target", "kafka", "libs").toString()));

    private static final Duration START = Duration.ofSeconds(90);

    private final Path folder;
    private final List<ChildJvm> children = new ArrayList<>();
    private final int port = freePort();

    private PlainKafka(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(LIBS)) {
            throw new IllegalStateException(LIBS.toAbsolutePath().normalize()
                    + " is missing; mvn -f consumers/kafka/pom.xml package creates it");
        }
    }

    /** Formats the storage and starts the broker. */
    static PlainKafka start(Path folder) throws Exception {
        PlainKafka kafka = new PlainKafka(folder);
        try {
            kafka.startBroker();
        } catch (Exception | Error e) {
            kafka.close();
            throw e;
        }
        return kafka;
    }

    String bootstrap() {
        return "localhost:" + port;
    }

    private void startBroker() throws Exception {
        int controller = freePort();
        Properties broker = new Properties();
        broker.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.resolve("data").toString()));
        // One broker only, and small topics of its own: it starts sooner.
        for (String topic : List.of("offsets.topic", "transaction.state.log")) {
            broker.put(topic + ".replication.factor", "1");
            broker.put(topic + ".num.partitions", "4");
        }
        broker.put("transaction.state.log.min.isr", "1");
        broker.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        broker.put("allow.everyone.if.no.acl.found", "true");
        broker.put("group.initial.rebalance.delay.ms", "0");
        broker.put("group.min.session.timeout.ms", "1000");
        Path file = store("broker.properties", broker);
        ChildJvm format = jvm(
                "format",
                "-Xmx128m",
                "kafka.tools.StorageTool",
                List.of("format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()));
        format.awaitSuccess(START);
        ChildJvm started = jvm("broker", "-Xmx512m", "kafka.Kafka", List.of(file.toString()));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
            started.await("the broker responds", START, () -> {
                try {
                    return !admin.describeCluster().nodes().get().isEmpty();
                } catch (java.util.concurrent.ExecutionException notYet) {
                    return false;
                }
            });
        }
    }

    /** Starts a distributed worker that supports exactly once and notices soon that another one died. */
    ConnectWorker startWorker(String name, Path plugins) throws Exception {
        int rest = freePort();
        Properties worker = new Properties();
        worker.putAll(Map.of(
                "bootstrap.servers", bootstrap(),
                "group.id", "okr-connect",
                "exactly.once.source.support", "enabled",
                "listeners", "http://localhost:" + rest,
                "plugin.path", plugins.toString(),
                "plugin.discovery", "service_load",
                "key.converter", "org.apache.kafka.connect.storage.StringConverter",
                "value.converter", "org.apache.kafka.connect.json.JsonConverter",
                "value.converter.schemas.enable", "false",
                "value.converter.decimal.format", "NUMERIC"));
        for (String topic : List.of("config", "offset", "status")) {
            worker.put(topic + ".storage.topic", "okr-connect-" + topic);
            worker.put(topic + ".storage.replication.factor", "1");
        }
        worker.put("offset.storage.partitions", "1");
        worker.put("status.storage.partitions", "1");
        worker.put("session.timeout.ms", "3000");
        worker.put("heartbeat.interval.ms", "500");
        worker.put("rebalance.timeout.ms", "5000");
        worker.put("scheduled.rebalance.max.delay.ms", "1000");
        worker.put("producer.transaction.timeout.ms", "5000");
        Path file = store(name + ".properties", worker);
        ChildJvm started =
                jvm(name, "-Xmx512m", "org.apache.kafka.connect.cli.ConnectDistributed", List.of(file.toString()));
        return new ConnectWorker(started, "localhost:" + rest);
    }

    /** A JVM of this JDK with Kafka's jars. */
    private ChildJvm jvm(String name, String heap, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + logging(),
                "-cp",
                LIBS.toAbsolutePath().normalize() + File.separator + "*",
                program));
        command.addAll(arguments);
        return run(name, new ProcessBuilder(command));
    }

    /** Starts a process that ends with this Kafka at the latest. */
    ChildJvm run(String name, ProcessBuilder builder) throws IOException {
        ChildJvm child = ChildJvm.start(name, folder, builder);
        children.add(child);
        return child;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A configuration of log4j: everything of interest to standard output. */
    Path logging() throws IOException {
        return Files.writeString(folder.resolve("log4j2.properties"), """
                status = error
                appender.out.type = Console
                appender.out.name = out
                appender.out.layout.type = PatternLayout
                appender.out.layout.pattern = %d{HH:mm:ss,SSS} %p %c{1} %m%n
                rootLogger.level = warn
                rootLogger.appenderRef.out.ref = out
                logger.connect.name = org.apache.kafka.connect.runtime.distributed
                logger.connect.level = info
                logger.okr.name = io.github.okr4j
                logger.okr.level = info
                """);
    }

    private Path store(String name, Properties properties) throws IOException {
        Path file = folder.resolve(name);
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    /** A port that was free a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends all processes, the broker last. */
    @Override
    public void close() {
        for (int i = children.size() - 1; i >= 0; i--) {
            children.get(i).close();
        }
    }
}
