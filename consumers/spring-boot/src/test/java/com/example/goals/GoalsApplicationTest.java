package com.example.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application over HTTP, with a fake for ClickUp. */
class GoalsApplicationTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private FakeClickUp fake;
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        fake = FakeClickUp.start();
        application = SpringApplication.run(
                GoalsApplication.class,
                "--server.port=0",
                "--goals.base-url=" + fake.baseUrl(),
                "--goals.token=" + fake.token(),
                "--goals.workspace=" + fake.workspaceId());
    }

    @AfterEach
    void stop() {
        application.close();
        fake.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }

    @Test
    void goal_thatExists_isJson() throws Exception {
        String id = fake.addGoal("Grow");

        HttpResponse<String> response = get("/goals/" + id);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"name\":\"Grow\"").contains("\"id\":\"" + id + "\"");
    }

    @Test
    void goal_whenClickUpFails_isABadGatewayWithoutDetails() throws Exception {
        fake.inject(Fault.status(401));

        HttpResponse<String> response = get("/goals/00000000-0000-4000-8000-000000000000");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("retry: false").doesNotContain(fake.token());
    }

    @Test
    void health_isUpUntilTheTokenIsRefused() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"clickUp\":{\"status\":\"UP\"");

        fake.inject(Fault.status(401));

        HttpResponse<String> response = get("/actuator/health");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("\"clickUp\":{\"status\":\"DOWN\"");
    }

    @Test
    void health_whenTheVendorIsDown_isUnknownAndServes() throws Exception {
        fake.inject(Fault.status(503).always());

        HttpResponse<String> response = get("/actuator/health");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"clickUp\":{\"status\":\"UNKNOWN\"");
    }

    @Test
    void close_withARequestUnderWay_letsItEnd() throws Exception {
        String id = fake.addGoal("Grow");
        fake.inject(Fault.delay(Duration.ofSeconds(2)));
        CompletableFuture<HttpResponse<String>> response =
                http.sendAsync(request("/goals/" + id), HttpResponse.BodyHandlers.ofString());
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (fake.requests().isEmpty() && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
        }

        application.close();

        assertThat(response.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(response.join().body()).contains("\"name\":\"Grow\"");
    }

    @Test
    void close_ofTheApplication_closesTheClient() {
        ClickUpClient client = application.getBean(ClickUpClient.class);

        application.close();

        assertThatThrownBy(client.workspaces().list()::execute)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the client is closed");
    }
}
