package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener hears, and what it cannot do to a call. */
class CallListenerTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    /** Each event as one line. */
    private static final class Lines implements CallListener {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Set<Long> calls = ConcurrentHashMap.newKeySet();
        private final CompletableFuture<CallEnd> end = new CompletableFuture<>();

        @Override
        public void callStarted(ObservedCall call) {
            add(call, "started " + call.operation().name());
        }

        @Override
        public void waiting(ObservedCall call, WaitReason reason, Duration duration) {
            add(call, "waiting " + reason + " " + duration.toSeconds());
        }

        @Override
        public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
            String result = attempt.failure() == null
                    ? String.valueOf(attempt.status())
                    : attempt.failure().getClass().getSimpleName();
            add(call, "attempt " + attempt.number() + " " + result);
        }

        @Override
        public void callEnded(ObservedCall call, CallEnd end) {
            add(call, "ended " + end.attempts() + " " + end.outcome());
            this.end.complete(end);
        }

        private void add(ObservedCall call, String line) {
            calls.add(call.id());
            lines.add(line);
        }
    }

    private final Lines lines = new Lines();

    private CallFactory callFactory(CallListener listener) {
        return new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(new VirtualTime().timing())
                .retry(RetryPolicy.DEFAULT)
                .listener(listener)
                .build();
    }

    private void run(CallFactory callFactory, boolean async) {
        if (async) {
            assertThat(Acme.get(callFactory).executeAsync().join()).isNotNull();
        } else {
            assertThat(Acme.get(callFactory).execute()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callThatSucceeds_isHeardFromStartToEnd(boolean async) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));

        run(callFactory(lines), async);

        assertThat(lines.end.join().failure()).isNull();
        assertThat(lines.lines).containsExactly("started acme.things.get", "attempt 1 200", "ended 1 null");
        assertThat(lines.calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callThatIsRetried_tellsEachAttemptAndTheWaits(boolean async) {
        SERVER.stubFor(any(anyUrl()).willReturn(status(429).withHeader("Retry-After", "7")));
        SERVER.stubFor(any(anyUrl())
                .inScenario("retry")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("reset")
                .willReturn(status(429).withHeader("Retry-After", "7")));
        SERVER.stubFor(any(anyUrl())
                .inScenario("retry")
                .whenScenarioStateIs("reset")
                .willSetStateTo("good")
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock.aResponse()
                        .withFault(Fault.CONNECTION_RESET_BY_PEER)));
        SERVER.stubFor(
                any(anyUrl()).inScenario("retry").whenScenarioStateIs("good").willReturn(okJson(Acme.THING)));

        run(callFactory(lines), async);

        assertThat(lines.end.join().attempts()).isEqualTo(3);
        assertThat(lines.lines).hasSize(7);
        assertThat(lines.lines.subList(0, 4))
                .containsExactly(
                        "started acme.things.get", "attempt 1 429", "waiting RETRY 7", "attempt 2 TransportException");
        assertThat(lines.lines.get(4)).startsWith("waiting RETRY");
        assertThat(lines.lines.subList(5, 7)).containsExactly("attempt 3 200", "ended 3 null");
    }

    @Test
    void callThatFails_endsWithWhatItThrows() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(404)));

        assertThatThrownBy(Acme.get(callFactory(lines))::execute).isInstanceOf(NotFoundException.class);

        assertThat(lines.lines)
                .containsExactly("started acme.things.get", "attempt 1 404", "ended 1 " + Outcome.REJECTED);
        assertThat(lines.end.join().failure()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void asyncCallThatFails_endsWithWhatItThrows() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(404)));

        assertThatThrownBy(Acme.get(callFactory(lines)).executeAsync()::join)
                .hasCauseInstanceOf(NotFoundException.class);

        assertThat(lines.end.join().failure()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void asyncCallThatIsCanceled_endsOnce() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING).withFixedDelay(5_000)));

        CompletableFuture<?> call = Acme.get(callFactory(lines)).executeAsync();
        assertThat(call.cancel(true)).isTrue();

        assertThat(lines.end.join().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(lines.lines).filteredOn(line -> line.startsWith("ended")).hasSize(1);
    }

    /** Stages of a future run in the order last in, first out. */
    @Test
    void asyncCallWithASlowStage_hasEndedBeforeIt() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        CompletableFuture<Void> registered = new CompletableFuture<>();
        AtomicBoolean ended = new AtomicBoolean();
        CallFactory callFactory = callFactory(new CallListener() {
            @Override
            public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
                registered.join();
            }

            @Override
            public void callEnded(ObservedCall call, CallEnd end) {
                ended.set(true);
            }
        });

        CompletableFuture<Boolean> stage = Acme.get(callFactory).executeAsync().thenApply(thing -> ended.get());
        registered.complete(null);

        assertThat(stage.join()).isTrue();
    }

    @Test
    void callThatWaitsForAPermit_tellsHowLong() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        VirtualTime time = new VirtualTime();
        CompletableFuture<Void> granted = new CompletableFuture<>();
        CallFactory callFactory = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(time.timing())
                .listener(lines)
                .rateBudget((tokens, left, timing) -> new Permit() {
                    @Override
                    public CompletableFuture<Void> granted() {
                        return granted;
                    }

                    @Override
                    public void used() {}

                    @Override
                    public void release() {}
                })
                .build();

        CompletableFuture<?> call = Acme.get(callFactory).executeAsync();
        time.advance(Duration.ofSeconds(3));
        granted.complete(null);

        assertThat(call.join()).isNotNull();
        assertThat(lines.end.join().attempts()).isEqualTo(1);
        assertThat(lines.lines)
                .containsExactly("started acme.things.get", "waiting PERMIT 3", "attempt 1 200", "ended 1 null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void listenerThatThrowsAnything_hurtsNoCall(boolean async) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));

        run(
                callFactory(new CallListener() {
                    @Override
                    public void callStarted(ObservedCall call) {
                        throw new IllegalStateException("started");
                    }

                    @Override
                    public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
                        throw new AssertionError("attempt");
                    }

                    @Override
                    public void callEnded(ObservedCall call, CallEnd end) {
                        throw new StackOverflowError("ended");
                    }
                }),
                async);
    }

    /** It holds the thread of its own call only. */
    @Test
    void listenerThatBlocks_delaysNoOtherCall() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        CallFactory callFactory = callFactory(new CallListener() {
            @Override
            public void attemptEnded(ObservedCall call, AttemptEnd attempt) {
                if (first.getAndSet(false)) {
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        });

        CompletableFuture<?> blocked = Acme.get(callFactory).executeAsync();
        CompletableFuture<?> other = Acme.get(callFactory).executeAsync();

        CompletableFuture.anyOf(blocked, other).join();
        run(callFactory, false);
        go.countDown();
        assertThat(blocked.join()).isNotNull();
        assertThat(other.join()).isNotNull();
    }

    @Test
    void toString_ofEvents_holdsNoSecret() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(404).withBody(TestClient.TOKEN)));
        AtomicReference<Object> end = new AtomicReference<>();

        assertThatThrownBy(Acme.get(callFactory(new CallListener() {
                    @Override
                    public void callEnded(ObservedCall call, CallEnd ended) {
                        end.set(ended);
                    }
                }))::execute)
                .isInstanceOf(NotFoundException.class);

        assertThat(end.get().toString()).contains("NotFoundException").doesNotContain(TestClient.TOKEN);
    }
}
