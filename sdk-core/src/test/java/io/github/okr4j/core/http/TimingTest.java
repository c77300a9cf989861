package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.auth.Credentials;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void system_random_isFrom0ToBelow1() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Timing.SYSTEM.random().getAsDouble()).isBetween(0.0, Math.nextDown(1.0));
        }
    }

    @Test
    void system_nanoTime_neverGoesBack() {
        long before = Timing.SYSTEM.nanoTime().getAsLong();
        assertThat(Timing.SYSTEM.nanoTime().getAsLong() - before).isNotNegative();
    }

    @Test
    void systemSleeper_schedule_runsOnADaemonThread() throws Exception {
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        Sleeper.SYSTEM.schedule(
                Duration.ofMillis(1),
                () -> daemon.complete(Thread.currentThread().isDaemon()));
        assertThat(daemon.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void systemSleeper_interrupted_throws() {
        Thread.currentThread().interrupt();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Sleeper.SYSTEM.sleep(Duration.ofDays(1)))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void clock_ofTheBuilder_signs() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2019-02-03T01:55:37Z"), ZoneOffset.UTC);
        try (RawServer server = RawServer.responding("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING)) {
            CallFactory callFactory = new TestClient()
                    .baseUrl(server.url())
                    .clock(clock)
                    .credentials(Credentials.hmacSha256("S1-HMAC-SHA256", "mycredential", "mysecret"))
                    .build();
            Acme.get(callFactory).execute();
            assertThat(server.requests().get(0)).contains("&Timestamp=2019-02-03T01:55:37Z&");
        }
    }
}
