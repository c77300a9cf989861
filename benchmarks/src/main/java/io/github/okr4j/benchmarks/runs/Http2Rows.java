package io.github.okr4j.benchmarks.runs;

import io.github.okr4j.benchmarks.clients.Peer;
import io.github.okr4j.benchmarks.clients.RawPeer;
import io.github.okr4j.benchmarks.clients.SdkPeer;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The same calls over HTTP/2 with TLS, which every vendor speaks, against OkHttp by hand over HTTP/2. */
final class Http2Rows {
    private Http2Rows() {}

    static void run(Bench bench) throws IOException {
        bench.report().section("Over HTTP/2 with TLS, against OkHttp by hand over HTTP/2");
        bench.report().header("Call", "time, SDK / by hand", "median µs", "by hand µs");
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        HandshakeCertificates keys = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(certificate.certificate())
                .build();
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(keys.sslSocketFactory(), keys.trustManager())
                .build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(keys.sslSocketFactory());
            server.setDispatcher(new Goals(server));
            server.start();
            String url = "https://localhost:" + server.getPort();
            try (Peer sdk = new SdkPeer(url, trusting, UnaryOperator.identity());
                    Peer raw = new RawPeer(url, trusting, false)) {
                compare(bench, "one goal", sdk, raw, Peer::one, bench.plan().smallCalls());
                compare(
                        bench,
                        "a goal created",
                        sdk,
                        raw,
                        Peer::write,
                        bench.plan().smallCalls());
                compare(bench, "page of 100", sdk, raw, Peer::page, bench.plan().smallCalls() / 10 + 1);
            }
        }
    }

    private static void compare(Bench bench, String what, Peer sdk, Peer raw, Consumer<Peer> call, int calls) {
        Map<Boolean, Runnable> contestants = new LinkedHashMap<>();
        contestants.put(true, () -> call.accept(sdk));
        contestants.put(false, () -> call.accept(raw));
        Plan plan = bench.plan();
        Paired<Boolean> measured = new Paired<>(contestants, plan.warmUpRounds() / 2, plan.rounds() / 2 + 1, calls);
        Stats time = measured.of(true).timeTo(measured.of(false));
        bench.report()
                .row(
                        what,
                        Report.withQuartiles(time),
                        Report.number(measured.of(true).medianNanos() / 1e3),
                        Report.number(measured.of(false).medianNanos() / 1e3));
    }

    /** Refuses HTTP/1.1, so that what is measured is HTTP/2. */
    private static final class Goals extends Dispatcher {
        private final MockWebServer server;
        private final MockResponse one = json(Payloads.one());
        private final MockResponse page = json(Payloads.page());

        Goals(MockWebServer server) {
            this.server = server;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            server.takeRequest(); // or the server would keep all of them
            if (!request.getVersion().startsWith("HTTP/2")) {
                return new MockResponse.Builder().code(505).build();
            }
            return request.getTarget().contains("limit=") ? page : one;
        }

        private static MockResponse json(byte[] body) {
            return new MockResponse.Builder()
                    .setHeader("Content-Type", "application/json")
                    .body(new String(body, StandardCharsets.UTF_8))
                    .build();
        }
    }
}
