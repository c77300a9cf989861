package io.github.okr4j.testkit.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Notifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A loopback HTTP server that asks one function for every response. */
public final class WireServer {

    private final WireMockServer wireMock;

    private WireServer(WireMockServer wireMock) {
        this.wireMock = wireMock;
    }

    public static WireServer start(Function<ReceivedRequest, FakeResponse> responder) {
        WireMockServer wireMock = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("localhost")
                .dynamicPort()
                .http2PlainDisabled(true)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .notifier(new Silence())
                .extensions(new AskResponder(responder)));
        wireMock.stubFor(any(anyUrl()));
        wireMock.start();
        return new WireServer(wireMock);
    }

    public int port() {
        return wireMock.port();
    }

    public void stop() {
        wireMock.stop();
    }

    private static final class AskResponder implements ResponseDefinitionTransformerV2 {

        private final Function<ReceivedRequest, FakeResponse> responder;

        AskResponder(Function<ReceivedRequest, FakeResponse> responder) {
            this.responder = responder;
        }

        @Override
        public String getName() {
            return "okr4j-fake-vendor";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return toWire(responder.apply(received(event.getRequest())));
        }

        private static ReceivedRequest received(LoggedRequest request) {
            String url = request.getUrl();
            int mark = url.indexOf('?');
            Map<String, List<String>> headers = new HashMap<>();
            for (HttpHeader header : request.getHeaders().all()) {
                headers.put(header.key().toLowerCase(Locale.ROOT), List.copyOf(header.values()));
            }
            return new ReceivedRequest(
                    request.getMethod().getName().toUpperCase(Locale.ROOT),
                    mark < 0 ? url : url.substring(0, mark),
                    mark < 0 ? "" : url.substring(mark + 1),
                    Map.copyOf(headers),
                    request.getBodyAsString());
        }

        private static ResponseDefinition toWire(FakeResponse response) {
            ResponseDefinitionBuilder builder = new ResponseDefinitionBuilder();
            if (response.dropped()) {
                return builder.withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE)
                        .build();
            }
            builder.withStatus(response.status()).withBody(response.body());
            response.headers().forEach(builder::withHeader);
            if (!response.delay().isZero()) {
                builder.withFixedDelay(Math.toIntExact(response.delay().toMillis()));
            }
            return builder.build();
        }
    }

    /** A library must not write to its user's console. */
    private static final class Silence implements Notifier {

        @Override
        public void info(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Throwable cause) {}
    }
}
