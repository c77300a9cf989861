package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientServicesTest {
    private static final String BASE_URL = "https://api.example.com";

    static Stream<AutoCloseable> clients() {
        return Stream.of(
                ClickUpClient.builder().personalToken("pk_1").baseUrl(BASE_URL).build(),
                PipedriveClient.builder().apiToken("t").baseUrl(BASE_URL).build(),
                PerdooClient.builder().token("t").baseUrl(BASE_URL).build(),
                PerdooRestClient.builder().bearerToken("t").baseUrl(BASE_URL).build(),
                PerformEngageClient.builder()
                        .credentials("ada", "k")
                        .baseUrl(BASE_URL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void services_requestedTwice_areTheSameObject(AutoCloseable client) throws Exception {
        try (client) {
            List<Method> services = Arrays.stream(client.getClass().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 0
                            && method.getReturnType().isInterface())
                    .toList();
            assertThat(services).hasSizeGreaterThanOrEqualTo(5);
            for (Method service : services) {
                assertThat(service.invoke(client)).as(service.getName()).isSameAs(service.invoke(client));
            }
        }
    }
}
