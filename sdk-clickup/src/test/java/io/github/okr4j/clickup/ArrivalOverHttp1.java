package io.github.okr4j.clickup;

import io.github.okr4j.core.contract.LoopbackServer.Visit;
import java.io.IOException;

/** The connection closes after every request that is not responded to. */
record ArrivalOverHttp1(Visit visit) implements UnreliableClickUp.Arrival {
    @Override
    public String key() {
        return visit.path();
    }

    @Override
    public String body() throws IOException {
        return visit.body();
    }

    @Override
    public void respond(int status, String headers, String json) throws IOException {
        visit.response(status, headers, json);
    }

    @Override
    public void respondHalf(String json) throws IOException {
        visit.answerHalf(json);
    }

    @Override
    public void stall() throws IOException {
        visit.stall();
    }

    @Override
    public void drop() {}

    @Override
    public void refuse() {
        throw new UnsupportedOperationException("HTTP/1.1 cannot refuse");
    }
}
