package io.github.okr4j.examples;

import static io.github.okr4j.core.contract.Http2Peer.CANCEL;
import static io.github.okr4j.core.contract.Http2Peer.INTERNAL_ERROR;
import static io.github.okr4j.core.contract.Http2Peer.REFUSED_STREAM;
import static io.github.okr4j.examples.MatrixFault.fault;
import static io.github.okr4j.examples.MatrixScripts.drop;
import static io.github.okr4j.examples.MatrixScripts.healthy;
import static io.github.okr4j.examples.MatrixScripts.once;
import static io.github.okr4j.examples.MatrixScripts.tunnel;

import io.github.okr4j.core.contract.Http2Peer.Stream;
import io.github.okr4j.examples.FaultServer.Turn;
import io.github.okr4j.examples.MatrixFault.Address;
import io.github.okr4j.examples.MatrixFault.Before;
import io.github.okr4j.examples.MatrixFault.Behaviour;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Faults of the route: HTTP/2 connections, and proxies in front of the vendor. */
final class MatrixRouteFaults {
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final String CHALLENGE = "Proxy-Authenticate: Basic realm=\"proxy\"\r\n";

    /** What is done to one HTTP/2 stream. */
    @FunctionalInterface
    private interface Action {
        void on(Stream stream) throws IOException;
    }

    private MatrixRouteFaults() {}

    static List<MatrixFault> http2() {
        return List.of(
                http2("HTTP/2 without a fault", healthy()),
                http2("REFUSED_STREAM", stream(stream -> stream.reset(REFUSED_STREAM))),
                http2("REFUSED_STREAM once", once(stream(stream -> stream.reset(REFUSED_STREAM)))),
                http2("GOAWAY below the stream", stream(Stream::goAwayBelow)),
                http2("GOAWAY below the stream once", once(stream(Stream::goAwayBelow))),
                http2("GOAWAY at the stream, then dropped", stream(stream -> {
                    stream.goAwayHere();
                    stream.drop();
                })),
                http2("RST_STREAM INTERNAL_ERROR", stream(stream -> stream.reset(INTERNAL_ERROR))),
                http2("RST_STREAM INTERNAL_ERROR once", once(stream(stream -> stream.reset(INTERNAL_ERROR)))),
                http2("RST_STREAM CANCEL", stream(stream -> stream.reset(CANCEL))),
                http2("RST_STREAM in the middle of the body", stream(stream -> {
                    stream.respondPartly(200, "Content-Type: application/json\r\n", "{\"id\": ");
                    stream.reset(INTERNAL_ERROR);
                })),
                http2("HTTP/2 connection dropped after the request body", drop()),
                http2("HTTP/2 connection closed while idle", healthy()).before(Before.IDLE_CONNECTION_CLOSED),
                http2("HTTP/2 stream limit reached by another call", healthy()).before(Before.ONLY_STREAM_TAKEN),
                http2("HTTP/2 attempt timeout, silent stream", site -> Turn::stall)
                        .attemptTimeout(SHORT));
    }

    static List<MatrixFault> proxies() {
        return List.of(
                fault("407 from a proxy for http", authenticating(healthy())).address(Address.PROXY),
                fault("407 from a proxy for http, proxyAuthenticator", authenticating(healthy()))
                        .address(Address.PROXY)
                        .authenticator(),
                fault("407 on CONNECT", authenticating(tunnel())).address(Address.TUNNEL),
                fault("407 on CONNECT, proxyAuthenticator", authenticating(tunnel()))
                        .address(Address.TUNNEL)
                        .authenticator(),
                fault("403 on CONNECT", site -> turn -> turn.respond(403, "", ""))
                        .address(Address.TUNNEL),
                fault("proxy refuses the connection", healthy()).address(Address.NO_PROXY));
    }

    private static MatrixFault http2(String name, Behaviour behaviour) {
        return fault(name, behaviour).address(Address.HTTP2);
    }

    private static Behaviour stream(Action action) {
        return site -> turn -> {
            action.on(Objects.requireNonNull(turn.stream()));
            return true;
        };
    }

    /** A proxy that wants to know who asks, and then behaves like this. */
    private static Behaviour authenticating(Behaviour behaviour) {
        return site -> {
            FaultServer.Script inner = behaviour.at(site);
            return turn -> turn.head().contains("Proxy-Authorization: ")
                    ? inner.response(turn)
                    : turn.respond(407, CHALLENGE, "who is it?");
        };
    }
}
