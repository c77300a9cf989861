package io.github.okr4j.core.http;

import io.github.okr4j.core.Checks;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The HTTP client of a vendor client. It is our own, or one that the user shares and keeps owning. */
final class Transport implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration MIN_PING_INTERVAL = Duration.ofMillis(500);
    private static final Duration MAX_PING_INTERVAL = Duration.ofSeconds(10);
    private static final int MAX_REQUESTS = 64;

    private final OkHttpClient client;
    private final Call.Factory calls;
    private final boolean owned;
    private volatile boolean closed;

    private Transport(
            OkHttpClient client,
            boolean owned,
            Duration attemptTimeout,
            Interceptor timer,
            Function<OkHttpClient, Call.Factory> calls) {
        OkHttpClient.Builder builder = client.newBuilder();
        if (owned) {
            builder.eventListener(new LastConnections());
        }
        if (client.pingIntervalMillis() == 0) {
            builder.pingInterval(pingInterval(attemptTimeout));
        }
        // First, so that it also bounds the user's interceptors.
        builder.interceptors().add(0, timer);
        this.client = builder.dispatcher(dispatcher())
                .followRedirects(false)
                .followSslRedirects(false)
                // The attempt timer and SecondNet bound a whole attempt.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addNetworkInterceptor(new HiddenResendGuard())
                .addNetworkInterceptor(new SendAtOnce())
                .build();
        this.calls = Checks.notNull("the result of callFactory", calls.apply(this.client));
        this.owned = owned;
    }

    /**
     * Uses the user's client or creates one.
     *
     * @param attemptTimeout the client's default; determines how soon a silent HTTP/2 connection is closed
     * @param calls creates the call factory from the configured client
     */
    static Transport of(
            @Nullable OkHttpClient shared, Duration attemptTimeout, Function<OkHttpClient, Call.Factory> calls) {
        return of(shared, attemptTimeout, AttemptTimer.SHARED, calls);
    }

    static Transport of(
            @Nullable OkHttpClient shared,
            Duration attemptTimeout,
            Interceptor timer,
            Function<OkHttpClient, Call.Factory> calls) {
        return shared == null
                ? new Transport(ownClient(), true, attemptTimeout, timer, calls)
                : new Transport(shared, false, attemptTimeout, timer, calls);
    }

    /** Creates the call for one attempt. */
    Call newCall(Request request) {
        Call call = calls.newCall(request);
        if (call == null) {
            throw new IllegalStateException("what callFactory(…) returned makes no call");
        }
        Attempt attempt = request.tag(Attempt.class);
        if (attempt != null) {
            SecondNet.SHARED.over(call, attempt.timeoutNanos());
        }
        return call;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        client.dispatcher().executorService().shutdown();
        // Makes the dispatcher process its queue, so that queued calls fail now.
        client.dispatcher().setMaxRequests(MAX_REQUESTS);
        if (owned) {
            client.connectionPool().evictAll();
        }
    }

    /** Closes the connection of a call that ends after the client was closed. */
    private final class LastConnections extends EventListener {
        @Override
        public void callEnd(Call call) {
            evict();
        }

        /** A call canceled between its connection and its request leaves a connection that OkHttp takes for idle. */
        @Override
        public void callFailed(Call call, IOException e) {
            evict();
        }

        private void evict() {
            if (closed) {
                client.connectionPool().evictAll();
            }
        }
    }

    private static OkHttpClient ownClient() {
        return new OkHttpClient.Builder()
                .connectTimeout(CONNECT_TIMEOUT)
                // OkHttp keeps five idle ones, so that each further call at once began with a handshake, and for five
                // minutes, in which a gateway may have dropped them without a word.
                .connectionPool(new ConnectionPool(MAX_REQUESTS, 1, TimeUnit.MINUTES))
                .socketFactory(new BoundedSocketFactory())
                .build();
    }

    /** Separate from the user's, which allows five requests per host and whose limits are meant for the user's calls. */
    private static Dispatcher dispatcher() {
        // Daemon threads, so that a program that forgets to close a client still ends.
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
        return dispatcher;
    }

    /**
     * OkHttp closes an HTTP/2 connection whose ping has no reply when the next one is due. Half the attempt timeout closes a
     * silent connection within one attempt. Without pings it would receive new calls forever, because a canceled call leaves
     * the connection open.
     */
    private static Duration pingInterval(Duration attemptTimeout) {
        Duration half = attemptTimeout.dividedBy(2);
        if (half.compareTo(MIN_PING_INTERVAL) < 0) {
            return MIN_PING_INTERVAL;
        }
        return half.compareTo(MAX_PING_INTERVAL) < 0 ? half : MAX_PING_INTERVAL;
    }
}
