package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttemptLogTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final CapturedLog log = new CapturedLog();

    @BeforeEach
    void captureTheLog() {
        log.start();
    }

    @AfterEach
    void releaseTheLog() {
        log.stop();
    }

    @Test
    void attempt_each_isOneLineAtDebug() {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CallFactory callFactory = callFactory();
        Acme.failure(
                SdkException.class,
                callFactory.call(Acme.GET, Request.EMPTY.path("id", "t1").query("title", "secret")));
        String request = "(GET " + SERVER.baseUrl() + "/things/t1?title=***): HTTP 500 after 0 ms";
        assertThat(log.lines())
                .containsExactly(
                        "acme.things.get attempt 1 " + request,
                        "acme.things.get attempt 2 " + request,
                        "acme.things.get attempt 3 " + request);
        assertThat(log.records()).allMatch(line -> line.getLevel().equals(Level.FINE));
        assertThat(log.records()).allMatch(line -> line.getLoggerName().equals("io.github.okr4j.http"));
    }

    @Test
    void attempt_withoutAnswer_tellsWhatBroke() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        Acme.failure(SdkException.class, Acme.create(callFactory()));
        assertThat(log.lines()).singleElement().asString().contains("POST", "BROKEN");
    }

    @Test
    void waitOfMoreThanASecond_isOneLineAtInfoWithItsReason() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(429).withHeader("Retry-After", "7")));

        Acme.failure(SdkException.class, Acme.get(callFactory()));

        assertThat(log.records())
                .filteredOn(line -> line.getLevel().equals(Level.INFO))
                .extracting(LogRecord::getMessage)
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("acme.things.get waits 7") && line.endsWith(" s before it is tried again"));
    }

    @Test
    void waitOfASecondOrLess_isNoLine() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(429).withHeader("Retry-After", "0.5")));

        Acme.failure(SdkException.class, Acme.get(callFactory()));

        assertThat(log.records()).noneMatch(line -> line.getLevel().equals(Level.INFO));
    }

    @Test
    void listenerAndPermitThatThrow_areLoggedByTheirClassAndNotTheirText() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        Permit broken = new Permit() {
            @Override
            public CompletableFuture<Void> granted() {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public void used() {
                throw new IllegalStateException(TestClient.TOKEN);
            }

            @Override
            public void release() {}
        };
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .rateBudget((tokens, left, timing) -> broken)
                .listener(new CallListener() {
                    @Override
                    public void callStarted(ObservedCall call) {
                        throw new IllegalArgumentException(TestClient.TOKEN);
                    }
                })
                .build();

        assertThat(Acme.get(callFactory).execute()).isNotNull();

        assertThat(log.lines())
                .anyMatch(line -> line.contains("IllegalArgumentException"))
                .anyMatch(line -> line.contains("IllegalStateException"))
                .noneMatch(line -> line.contains(TestClient.TOKEN));
    }

    @Test
    void attempt_thatTookTime_tellsHowLong() throws IOException {
        VirtualTime time = new VirtualTime();
        RawServer.Behaviour slow = (number, out) -> {
            time.advance(Duration.ofMillis(1_250));
            RawServer.send(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            return true;
        };
        try (RawServer server = new RawServer(slow)) {
            time.advance(Duration.ofHours(1));
            Acme.failure(
                    SdkException.class,
                    Acme.get(new TestClient()
                            .baseUrl(server.url())
                            .timing(time.timing())
                            .build()));
        }
        assertThat(log.lines()).singleElement().asString().endsWith("HTTP 404 after 1250 ms");
    }

    private static CallFactory callFactory() {
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .build();
    }
}
