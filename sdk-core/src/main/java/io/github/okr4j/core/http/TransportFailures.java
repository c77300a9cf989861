package io.github.okr4j.core.http;

import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.TlsException;
import io.github.okr4j.core.error.TransportException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an I/O failure means. */
final class TransportFailures {
    enum Kind {
        INTERRUPTED,
        TIMEOUT,
        TLS,
        CONNECT,
        BROKEN
    }

    private TransportFailures() {}

    static Kind kind(IOException e, Attempt attempt) {
        if (Thread.currentThread().isInterrupted()) {
            return Kind.INTERRUPTED; // however it ended: the interrupt cancels the call, see InterruptWatch
        }
        IOException root = unwrapped(e);
        if (attempt.isTimedOut() || root instanceof InterruptedIOException) {
            return Kind.TIMEOUT;
        }
        boolean sent = attempt.isSent();
        // A connection that breaks under TLS throws an SSLException too, in the handshake as well; that passes.
        boolean refused = root instanceof SSLHandshakeException || root instanceof SSLPeerUnverifiedException;
        if ((refused || (root instanceof SSLException && !sent)) && !isBroken(root)) {
            return Kind.TLS;
        }
        return sent ? Kind.BROKEN : Kind.CONNECT;
    }

    /** A bad certificate stays bad, and an interrupted thread wants to stop. */
    static boolean isTransient(Kind kind) {
        return kind != Kind.TLS && kind != Kind.INTERRUPTED;
    }

    static TransportException exception(Kind kind, Failure failure, IOException e) {
        IOException root = unwrapped(e);
        return switch (kind) {
            case INTERRUPTED -> new CallInterruptedException(failure, "the calling thread was interrupted", root);
            case TIMEOUT -> new CallTimeoutException(failure, "the attempt took longer than its timeout", root);
            case TLS -> new TlsException(failure, "TLS failed; check certificate and trust store", root);
            case CONNECT ->
                new ConnectFailedException(
                        failure,
                        root instanceof UnknownHostException
                                ? "the host name is not known; check the base URL"
                                : "no connection could be made; nothing was sent",
                        root);
            case BROKEN ->
                new TransportException(failure, "the connection broke before the whole answer was there", root);
        };
    }

    private static boolean isBroken(IOException e) {
        return e.getCause() instanceof EOFException || e.getCause() instanceof SocketException;
    }

    private static IOException unwrapped(IOException e) {
        return e instanceof ProtocolException && e.getCause() instanceof IOException cause ? cause : e;
    }
}
