package io.github.okr4j.core.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The server that a contract's calls go to; it counts what really arrives. */
final class ContractServer {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().stubRequestLoggingDisabled(true));

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    String origin() {
        return server.baseUrl();
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    /** From now on every request gets this response; what arrived before is forgotten. */
    void responses(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    void answersNothing() {
        server.resetAll();
    }

    void stub(MappingBuilder mapping) {
        server.stubFor(mapping);
    }

    void forgetRequests() {
        server.resetRequests();
    }

    /** What arrived, in its order. */
    List<LoggedRequest> requests() {
        List<LoggedRequest> newestFirst = new ArrayList<>(
                server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    int requestCount() {
        return server.getAllServeEvents().size();
    }
}
