package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterruptTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void interrupt_duringAWait_endsTheCallAndKeepsTheFlag() {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CallInterruptedException e = Acme.failure(CallInterruptedException.class, Acme.get(interrupting()));
        assertThat(Thread.currentThread().isInterrupted()).as("interrupt flag").isTrue();
        assertThat(e).hasMessageContaining("interrupted after 1 attempt");
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.getSuppressed()).hasSize(1);
    }

    @Test
    void interrupt_afterAnUnclearWrite_isUnknown() {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        CallInterruptedException e = Acme.failure(CallInterruptedException.class, Acme.replace(interrupting()));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void interrupt_afterARefusedWrite_isRejected() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(429)));
        CallInterruptedException e = Acme.failure(CallInterruptedException.class, Acme.create(interrupting()));
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void interrupt_beforeTheCall_isNotSentAndNotRetried() {
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .build();
        Thread.currentThread().interrupt();
        CallInterruptedException e = Acme.failure(CallInterruptedException.class, Acme.create(callFactory));
        assertThat(Thread.currentThread().isInterrupted()).as("interrupt flag").isTrue();
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.attempts()).isEqualTo(1);
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    private static CallFactory interrupting() {
        Sleeper interrupted = new Sleeper() {
            @Override
            public void sleep(Duration duration) throws InterruptedException {
                throw new InterruptedException();
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                throw new AssertionError("a blocking call schedules nothing");
            }
        };
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new Timing(Timing.SYSTEM.clock(), () -> 0L, interrupted, () -> 1.0))
                .build();
    }
}
