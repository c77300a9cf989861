package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Serves all requests of real clients from memory, before any connection is made. */
final class MemoryServer implements Interceptor {
    static final String ORIGIN = "http://127.0.0.1:9";

    /** Begins with what patterns may trip over. */
    private static final String SECRET = "\\/4711-canary~=";

    private static final Duration MAX_WAIT = Duration.ofSeconds(90);

    private final RetryPolicy retry;
    private final OkHttpClient http =
            new OkHttpClient.Builder().addInterceptor(this).build();
    private final Map<String, CallFactory> callers;
    private Answer next = new Answer(200, List.of(), new byte[0]);

    /** What comes back; header names and values alternate. */
    static final class Answer {
        private final int status;
        private final List<String> headers;
        private final byte[] body;

        Answer(int status, List<String> headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        int status() {
            return status;
        }

        List<String> headers() {
            return headers;
        }

        byte[] body() {
            return body;
        }
    }

    MemoryServer(RetryPolicy retry) {
        this.retry = retry;
        this.callers = Map.of(
                "clickup",
                clickUp(),
                "pipedrive",
                pipedrive(),
                "perdoo",
                perdoo(),
                "perdoo.graphql",
                perdooGraphql(),
                "performengage",
                performEngage());
    }

    CallFactory callFactory(VendorCall call) {
        return callFactory(call.vendor());
    }

    CallFactory callFactory(String vendor) {
        return callers.get(vendor);
    }

    /** Says what every request gets from now on. */
    void response(Answer response) {
        this.next = response;
    }

    @Override
    public Response intercept(Chain chain) {
        Request request = chain.request();
        String origin = request.url().scheme() + "://" + request.url().host() + ":"
                + request.url().port();
        if (!origin.equals(ORIGIN)) {
            throw new AssertionError("a request with credentials was about to go to " + origin);
        }
        Headers.Builder headers = new Headers.Builder();
        for (int i = 0; i < next.headers().size(); i += 2) {
            headers.addUnsafeNonAscii(next.headers().get(i), next.headers().get(i + 1));
        }
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(next.status())
                .message("")
                .headers(headers.build())
                .body(ResponseBody.create(next.body(), null))
                .build();
    }

    private CallFactory clickUp() {
        return ClickUpClient.builder()
                .personalToken(SECRET)
                .baseUrl(ORIGIN + "/api")
                .okHttpClient(http)
                .retry(retry)
                .timing(noTime())
                .build()
                .raw();
    }

    private CallFactory pipedrive() {
        return PipedriveClient.builder()
                .apiToken(SECRET)
                .baseUrl(ORIGIN)
                .okHttpClient(http)
                .retry(retry)
                .timing(noTime())
                .build()
                .raw();
    }

    private CallFactory perdoo() {
        return PerdooRestClient.builder()
                .hmac("credential", SECRET)
                .baseUrl(ORIGIN)
                .okHttpClient(http)
                .retry(retry)
                .timing(noTime())
                .build()
                .raw();
    }

    private CallFactory perdooGraphql() {
        return PerdooClient.builder()
                .token(SECRET)
                .baseUrl(ORIGIN)
                .okHttpClient(http)
                .retry(retry)
                .timing(noTime())
                .build()
                .raw();
    }

    private CallFactory performEngage() {
        return PerformEngageClient.builder()
                .credentials("user", SECRET)
                .baseUrl(ORIGIN)
                .okHttpClient(http)
                .retry(retry)
                .timing(noTime())
                .build()
                .raw();
    }

    private static Timing noTime() {
        Clock clock = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
        return new Timing(clock, () -> 0L, new CheckedSleeper(), () -> 0.5);
    }

    /** Does not sleep, but sees to it that no header makes a call wait longer than its timeout. */
    private static final class CheckedSleeper implements Sleeper {
        @Override
        public void sleep(Duration duration) {
            if (duration.isNegative() || duration.compareTo(MAX_WAIT) > 0) {
                throw new AssertionError("a wait of " + duration);
            }
        }

        @Override
        public void schedule(Duration delay, Runnable task) {
            sleep(delay);
            task.run();
        }
    }
}
