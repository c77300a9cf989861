package io.github.okr4j.examples;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What the HTTP client itself did, beneath the SDK. */
final class MatrixWire extends EventListener {
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger connected = new AtomicInteger();

    /** Connections that were made. */
    int connected() {
        return connected.get();
    }

    /** A request that was given up before it had left says nothing about a response that does not come. */
    boolean sentAll() {
        return begun.get() == sent.get();
    }

    @Override
    public void callStart(Call call) {
        begun.incrementAndGet();
    }

    @Override
    public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        connected.incrementAndGet();
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        sent.incrementAndGet();
    }
}
