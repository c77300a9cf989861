package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A value of unexpected shape: the response comes, says so, and is logged once. */
class DriftOnTheWireTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private static final String ODD =
            "{\"id\": \"t1\", \"count\": {\"canary\": 1}, \"parts\": [1, {\"id\": []}, \"x\"]}";

    record Part(@JsonProperty("id") @Nullable String id) {}

    record Thing(
            @JsonProperty("id") String id,
            @JsonProperty("count") @Nullable Long count,
            @JsonProperty("parts") List<Part> parts,
            @JsonProperty("named") @Nullable Map<String, Part> named,
            @JsonAnySetter Map<String, Object> additional) {
        Thing {
            parts = Immutable.list(parts);
        }
    }

    private final CapturedLog log = new CapturedLog();

    @BeforeEach
    void startLog() {
        log.start();
    }

    @AfterEach
    void stopLog() {
        log.stop();
    }

    @Test
    void executeForResponse_oddValues_areListedAndNotRead() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(ODD)));
        ApiCall<Thing> call = call(client().build(), "acme.drift.listed");

        for (ApiResponse<Thing> response : List.of(
                call.executeForResponse(), call.executeForResponseAsync().join())) {
            assertThat(response.value().id()).isEqualTo("t1");
            assertThat(response.value().count()).isNull();
            assertThat(response.value().additional()).containsEntry("count", Map.of("canary", 1));
            assertThat(response.drift())
                    .containsExactly(
                            new Drift("$.count", "whole number", "object"),
                            new Drift("$.parts[0]", "Part", "number"),
                            new Drift("$.parts[1].id", "text", "list"),
                            new Drift("$.parts[2]", "Part", "text"));
            assertThat(response)
                    .hasToString("ApiResponse[status=200, requestId=null, rateLimit=null, attempts=1, drift=4]");
        }
    }

    @Test
    void executeForResponse_asDocumented_hasNoDrift() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"id\": \"t1\", \"count\": 1, \"more\": {}}")));

        assertThat(call(client().build(), "acme.drift.none")
                        .executeForResponse()
                        .drift())
                .isEmpty();
    }

    @Test
    void execute_oddValuesManyTimes_areLoggedOncePerPath() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(ODD)));
        ApiCall<Thing> call = call(client().build(), "acme.drift.logged");

        IntStream.range(0, 5).forEach(i -> call.execute());

        assertThat(log.records())
                .filteredOn(one -> one.getLoggerName().equals("io.github.okr4j.drift"))
                .allMatch(one -> one.getLevel().equals(java.util.logging.Level.INFO))
                .extracting(java.util.logging.LogRecord::getMessage)
                .containsExactly(
                        "acme.drift.logged $.count: expected whole number, found object; see ApiResponse.drift()",
                        "acme.drift.logged $.parts[]: expected Part, found number; see ApiResponse.drift()",
                        "acme.drift.logged $.parts[].id: expected text, found list; see ApiResponse.drift()");
    }

    @Test
    void log_namesWithoutEnd_areBounded() {
        DriftLog bounded = new DriftLog();
        Operation<?> operation = Operation.get("acme.drift.bounded", "/things");

        for (int i = 0; i < 3_000; i++) {
            bounded.log(operation, List.of(new Drift("$.named.x" + i, "object", "number")));
        }

        assertThat(log.lines()).filteredOn(line -> line.contains("$.named.x")).hasSize(1_000);
    }

    @Test
    void drift_nameWithTheCredential_isMasked() {
        String name = TestClient.TOKEN;
        SERVER.stubFor(
                any(anyUrl()).willReturn(okJson("{\"id\": \"t1\", \"named\": {\"" + name + "\": {\"id\": []}}}")));

        ApiResponse<Thing> response =
                call(client().build(), "acme.drift.masked").executeForResponse();

        assertThat(response.drift()).hasSize(1);
        assertThat(response.drift() + " " + log.lines()).doesNotContain(name);
    }

    @Test
    void strictDecoding_oddValue_isADecodeException() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(ODD)));
        ApiCall<Thing> call = call(client().strictDecoding().build(), "acme.drift.strict");

        for (DecodeException e :
                List.of(Acme.failure(DecodeException.class, call), Acme.asyncFailure(DecodeException.class, call))) {
            assertThat(e.path()).isEqualTo("$.count");
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e).hasMessageContaining("expected whole number, found object at $.count");
        }
    }

    private static TestClient client() {
        return new TestClient().baseUrl(SERVER.baseUrl()).timing(new VirtualTime().timing());
    }

    private static ApiCall<Thing> call(CallFactory callFactory, String operation) {
        return callFactory.call(Operation.get(operation, "/things").returning(Thing.class), Request.EMPTY);
    }
}
