package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The HTTP client beneath a vendor client: our own, or one that the user shares with us and goes on owning. */
final class Transport implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_REQUESTS = 64;

    private final OkHttpClient client;
    private final boolean owned;
    private volatile boolean closed;

    private Transport(OkHttpClient client, boolean owned) {
        OkHttpClient.Builder builder = client.newBuilder();
        if (owned) {
            builder.eventListener(new LastConnections());
        }
        // First, so that it bounds what a user's interceptors do, too.
        builder.interceptors().add(0, AttemptTimer.SHARED);
        this.client = builder.followRedirects(false)
                .followSslRedirects(false)
                // Ours bounds a whole attempt.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addNetworkInterceptor(new HiddenResendGuard())
                .build();
        this.owned = owned;
    }

    static Transport of(@Nullable OkHttpClient shared) {
        return shared == null ? new Transport(ownClient(), true) : new Transport(shared, false);
    }

    Call newCall(Request request) {
        return client.newCall(request);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        if (owned) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    /** A call that was under way when the client was closed gives its connection back to nobody. */
    private final class LastConnections extends EventListener {
        @Override
        public void callEnd(Call call) {
            if (closed) {
                client.connectionPool().evictAll();
            }
        }
    }

    private static OkHttpClient ownClient() {
        // Daemon threads: a program that forgets to close a client still ends.
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                60,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> Scheduler.thread(task, "okr4j"));
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MAX_REQUESTS);
        dispatcher.setMaxRequestsPerHost(MAX_REQUESTS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
    }
}
