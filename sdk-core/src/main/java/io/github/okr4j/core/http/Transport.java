package io.github.okr4j.core.http;

import io.github.okr4j.core.Checks;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The HTTP client beneath a vendor client: our own, or one that the user shares with us and goes on owning. */
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
        // First, so that it bounds what a user's interceptors do, too.
        builder.interceptors().add(0, timer);
        this.client = builder.dispatcher(dispatcher())
                .followRedirects(false)
                .followSslRedirects(false)
                // The attempt timer and SecondNet bound a whole attempt.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addNetworkInterceptor(new HiddenResendGuard())
                .build();
        this.calls = Checks.notNull("the result of callFactory", calls.apply(this.client));
        this.owned = owned;
    }

    /**
     * Takes the user's client or makes one.
     *
     * @param attemptTimeout the client's usual one; decides how soon a silent HTTP/2 connection is noticed
     * @param calls makes the calls of the client
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

    /** A call of one attempt. */
    Call newCall(Request request) {
        Call call = calls.newCall(request);
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
        // Has the dispatcher look at its queue, which it does not do by itself: what waits there fails now.
        client.dispatcher().setMaxRequests(MAX_REQUESTS);
        if (owned) {
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
        return new OkHttpClient.Builder()
                .connectTimeout(CONNECT_TIMEOUT)
                .socketFactory(new BoundedSocketFactory())
                .build();
    }

    /** Never the user's: its five requests per host would hold up our calls, and its limits are for the user's own. */
    private static Dispatcher dispatcher() {
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
        return dispatcher;
    }

    /**
     * OkHttp closes an HTTP/2 connection that leaves a ping unanswered until the next one is due, so a silent connection is
     * left within one attempt timeout. Without pings it would take calls for ever: a canceled call leaves the connection
     * open for others.
     */
    private static Duration pingInterval(Duration attemptTimeout) {
        Duration half = attemptTimeout.dividedBy(2);
        if (half.compareTo(MIN_PING_INTERVAL) < 0) {
            return MIN_PING_INTERVAL;
        }
        return half.compareTo(MAX_PING_INTERVAL) < 0 ? half : MAX_PING_INTERVAL;
    }
}
