package io.github.okr4j.kafka.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A Connect worker and its REST interface. */
final class ConnectWorker {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration START = Duration.ofSeconds(90);
    private static final int ERROR = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildJvm process;
    private final String address;

    ConnectWorker(ChildJvm process, String address) {
        this.process = process;
        this.address = address;
    }

    ChildJvm process() {
        return process;
    }

    /** Host and port, which is also the worker's id in the status of connectors and tasks. */
    String address() {
        return address;
    }

    void awaitStart() throws Exception {
        process.await("the worker has joined its group", START, () -> {
            try {
                return exchange("GET", "/connectors", null).isArray();
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    JsonNode get(String path) throws Exception {
        return exchange("GET", path, null);
    }

    void put(String connector, Map<String, String> config) throws Exception {
        exchange("PUT", "/connectors/" + connector + "/config", config);
    }

    void stop(String connector) throws Exception {
        exchange("PUT", "/connectors/" + connector + "/stop", null);
    }

    void resume(String connector) throws Exception {
        exchange("PUT", "/connectors/" + connector + "/resume", null);
    }

    void patchOffsets(String connector, String offsets) throws Exception {
        exchange("PATCH", "/connectors/" + connector + "/offsets", JSON.readTree(offsets));
    }

    void delete(String connector) throws Exception {
        exchange("DELETE", "/connectors/" + connector, null);
    }

    /** Waits until the connector and this many tasks are running. */
    void awaitRunning(String connector, int tasks) throws Exception {
        process.await(connector + " runs with " + tasks + " tasks", START, () -> {
            try {
                JsonNode status = get("/connectors/" + connector + "/status");
                long running = 0;
                for (JsonNode task : status.path("tasks")) {
                    running += task.path("state").asText().equals("RUNNING") ? 1 : 0;
                    if (task.path("state").asText().equals("FAILED")) {
                        throw new AssertionError(status.toPrettyString());
                    }
                }
                return running == tasks;
            } catch (IOException duringRebalance) {
                return false;
            }
        });
    }

    /** A metric of an account, as JMX shows it. */
    @SuppressWarnings("BanJNDI") // the address is that of a child process
    double metric(String account, String name) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.id()));
        try (JMXConnector jmx = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection beans = jmx.getMBeanServerConnection();
            ObjectName any = new ObjectName("kafka.connect:*,account=" + account);
            ObjectName found = beans.queryNames(any, null).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no metrics " + any));
            return ((Number) beans.getAttribute(found, name)).doubleValue();
        } finally {
            machine.detach();
        }
    }

    private JsonNode exchange(String method, String path, Object body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(START)
                .header("Content-Type", "application/json");
        request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= ERROR) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return json(response.body());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return text.isEmpty() ? JSON.nullNode() : JSON.readTree(text);
    }
}
