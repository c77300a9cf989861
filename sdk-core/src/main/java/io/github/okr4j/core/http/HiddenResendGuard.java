package io.github.okr4j.core.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import okhttp3.Connection;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Prevents OkHttp from resending requests, so that all retries are this SDK's, and records that a request was sent.
 *
 * <p>OkHttp resends a request that failed on its connection, that got 408, or that got 503 with {@code Retry-After: 0}.
 * It does not resend after a {@link ProtocolException}, or if {@code Retry-After} is not a plain number. This is a
 * network interceptor, so OkHttp may still connect to the next address of a host.
 */
final class HiddenResendGuard implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";

    /** Holds the original {@code Retry-After}. */
    static final String RETRY_AFTER_WAS = "Okr4j-Retry-After-Was";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Attempt attempt = request.tag(Attempt.class);
        if (attempt == null) {
            return chain.proceed(request); // not ours: the client is shared
        }
        if (!attempt.maySend()) {
            throw new ProtocolException("canceled before it was sent"); // any other exception would be tried again
        }
        Response response;
        try {
            response = GzipLabel.corrected(chain.proceed(request));
        } catch (IOException e) {
            throw wontBeRepeated(e, attempt);
        }
        attempt.responded(response.code());
        if (response.code() == 407 && !isProxied(chain)) {
            attempt.refused(); // OkHttp makes an exception of it
        }
        if (!isResendable(response)) {
            return response;
        }
        return response.newBuilder().headers(disguised(response.headers())).build();
    }

    /** Renames every {@code Retry-After} and adds one that OkHttp does not follow. */
    private static Headers disguised(Headers headers) {
        Headers.Builder disguised = headers.newBuilder().removeAll(RETRY_AFTER).removeAll(RETRY_AFTER_WAS);
        headers.values(RETRY_AFTER).forEach(value -> disguised.add(RETRY_AFTER_WAS, value));
        return disguised.add(RETRY_AFTER, "see " + RETRY_AFTER_WAS).build();
    }

    /** The headers as the server sent them. */
    static Headers withoutDisguise(Response response) {
        Headers headers = response.headers();
        if (!isResendable(response)) {
            return headers;
        }
        Headers.Builder original = headers.newBuilder().removeAll(RETRY_AFTER).removeAll(RETRY_AFTER_WAS);
        headers.values(RETRY_AFTER_WAS).forEach(value -> original.add(RETRY_AFTER, value));
        return original.build();
    }

    private static boolean isResendable(Response response) {
        return response.code() == 408 || response.code() == 503;
    }

    private static IOException wontBeRepeated(IOException e, Attempt attempt) {
        // HTTP/2 connections that are shutting down refuse a request before it leaves; OkHttp takes a new connection.
        if (e.getClass().getSimpleName().equals("ConnectionShutdownException")) {
            attempt.notSent();
            return e;
        }
        if (TransportFailures.isRefusedStream(e)) {
            attempt.refused();
        }
        ProtocolException wrapped = new ProtocolException(e.getClass().getSimpleName());
        wrapped.initCause(e);
        return wrapped;
    }

    private static boolean isProxied(Chain chain) {
        Connection connection = chain.connection();
        return connection != null && connection.route().proxy().type() == Proxy.Type.HTTP;
    }
}
