package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.TlsException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.http.BoundedSocketFactory.TooManyBytesException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What an I/O failure means. */
final class TransportFailures {
    enum Kind {
        INTERRUPTED,
        TIMEOUT,
        TLS,
        PROXY_AUTH,
        PROXY,
        REFUSED,
        TOO_LARGE,
        CONNECT,
        BROKEN
    }

    /** For the tunnel that is not made and for the response alike. */
    static final String PROXY_AUTH =
            "The proxy responded with 407 and asks for credentials; set a proxyAuthenticator on the"
                    + " client that you give to okHttpClient(…)";

    private TransportFailures() {}

    static Kind kind(IOException e, Attempt attempt) {
        if (Thread.currentThread().isInterrupted()) {
            return Kind.INTERRUPTED; // however it ended: the interrupt cancels the call, see InterruptWatch
        }
        IOException root = unwrapped(e);
        if (attempt.isTimedOut() || root instanceof InterruptedIOException) {
            return Kind.TIMEOUT;
        }
        Kind named = named(root);
        if (named != null) {
            return named;
        }
        if (attempt.isRefused()) {
            return Kind.REFUSED;
        }
        boolean sent = attempt.isSent();
        // A connection that breaks under TLS throws an SSLException too, in the handshake as well; that passes.
        boolean refused = root instanceof SSLHandshakeException || root instanceof SSLPeerUnverifiedException;
        if ((refused || (root instanceof SSLException && !sent)) && !isBroken(root)) {
            return Kind.TLS;
        }
        return sent ? Kind.BROKEN : Kind.CONNECT;
    }

    /** What OkHttp tells of a proxy by its message alone, and what our own sockets throw. */
    private static @Nullable Kind named(IOException root) {
        String message = String.valueOf(root.getMessage());
        if (message.startsWith("Failed to authenticate with proxy")
                || message.startsWith("Too many tunnel connections attempted")
                || message.startsWith("Received HTTP_PROXY_AUTH")) {
            return Kind.PROXY_AUTH;
        }
        if (message.startsWith("Unexpected response code for CONNECT")) {
            return Kind.PROXY;
        }
        boolean tooLarge = root instanceof TooManyBytesException || root.getCause() instanceof TooManyBytesException;
        return tooLarge ? Kind.TOO_LARGE : null;
    }

    /**
     * Whether the server did not execute the request (RFC 9113, 8.7): it reset the stream with {@code REFUSED_STREAM}, or
     * it said goodbye to a lower stream, which OkHttp reports in the same way. The exception is internal to OkHttp, so it
     * is known by its name and message only. While the body is written it may be a suppressed one.
     */
    static boolean isRefusedStream(Throwable e) {
        return (e.getClass().getSimpleName().equals("StreamResetException")
                        && String.valueOf(e.getMessage()).endsWith("REFUSED_STREAM"))
                || Arrays.stream(e.getSuppressed()).anyMatch(TransportFailures::isRefusedStream);
    }

    /** Whether the same request may succeed the next time. */
    static boolean isTransient(Kind kind) {
        return switch (kind) {
            case INTERRUPTED, TLS, PROXY_AUTH, TOO_LARGE -> false;
            case TIMEOUT, PROXY, REFUSED, CONNECT, BROKEN -> true;
        };
    }

    static TransportException exception(
            Kind kind, Failure failure, IOException e, Attempt attempt, CallOptions options) {
        IOException root = unwrapped(e);
        return switch (kind) {
            case INTERRUPTED -> new CallInterruptedException(failure, "the calling thread was interrupted", root);
            case TIMEOUT -> new CallTimeoutException(failure, timeout(attempt, options), root);
            case TLS -> new TlsException(failure, "TLS failed; check certificate and trust store", root);
            case PROXY_AUTH -> new ConnectFailedException(failure, PROXY_AUTH + " (" + root.getMessage() + ")", root);
            case PROXY ->
                new ConnectFailedException(
                        failure,
                        "the proxy made no connection to the server; nothing was sent (" + root.getMessage() + ")",
                        root);
            case REFUSED ->
                new TransportException(failure, "the server refused the HTTP/2 stream; nothing was executed", root);
            case TOO_LARGE ->
                new TransportException(
                        failure,
                        "the response is larger than " + BoundedSocketFactory.MAX_BYTES + " bytes on the wire",
                        root);
            case CONNECT ->
                new ConnectFailedException(
                        failure,
                        root instanceof UnknownHostException
                                ? "the host name is not known; check the base URL"
                                : "no connection could be made; nothing was sent",
                        root);
            case BROKEN ->
                new TransportException(failure, "the connection broke before the whole response was there", root);
        };
    }

    private static String timeout(Attempt attempt, CallOptions options) {
        if (!attempt.isOver()) {
            return "a timeout of the HTTP client ended, for example of connecting";
        }
        boolean whole = attempt.timeout().compareTo(options.attemptTimeout()) < 0;
        return whole
                ? "the call's timeout of " + Seconds.of(options.timeout()) + " ended"
                : "the attempt's timeout of " + Seconds.of(options.attemptTimeout()) + " ended";
    }

    /** OkHttp reports the end of an asynchronous call as an IOException, whatever it was. An error stays an error. */
    static void throwError(IOException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Error error) {
                throw error;
            }
        }
    }

    private static boolean isBroken(IOException e) {
        return e.getCause() instanceof EOFException || e.getCause() instanceof SocketException;
    }

    private static IOException unwrapped(IOException e) {
        return e instanceof ProtocolException && e.getCause() instanceof IOException cause ? cause : e;
    }
}
