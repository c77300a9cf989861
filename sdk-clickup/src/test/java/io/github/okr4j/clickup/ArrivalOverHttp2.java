package io.github.okr4j.clickup;

import io.github.okr4j.core.contract.Http2Peer;
import java.io.IOException;

/** A fault ends the stream; one drop in four ends the connection, and with it whatever else is on it. */
record ArrivalOverHttp2(Http2Peer.Stream stream) implements UnreliableClickUp.Arrival {
    private static final String JSON = "Content-Type: application/json\r\n";

    @Override
    public String key() {
        return UnreliableClickUp.name(stream.body());
    }

    @Override
    public String body() {
        stream.executed();
        return stream.body();
    }

    @Override
    public void respond(int status, String headers, String json) throws IOException {
        stream.respond(status, JSON + headers, json);
    }

    @Override
    public void respondHalf(String json) throws IOException {
        stream.respondPartly(200, JSON, json.substring(0, json.length() / 2));
        stream.reset(Http2Peer.INTERNAL_ERROR);
    }

    @Override
    public void stall() {}

    @Override
    public void drop() throws IOException {
        if (key().hashCode() % 4 == 0) {
            stream.drop();
        } else {
            stream.reset(Http2Peer.INTERNAL_ERROR);
        }
    }

    /** A GOAWAY where it disowns no executed request, else REFUSED_STREAM. */
    @Override
    public void refuse() throws IOException {
        if (stream.isAfterAllExecuted() && key().hashCode() % 2 == 0) {
            stream.goAwayBelow();
        } else {
            stream.reset(Http2Peer.REFUSED_STREAM);
        }
    }
}
