package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.http.TransportFailures.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

class TransportFailuresTest {
    private static final Attempt NOT_SENT = new Attempt(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final Attempt SENT = new Attempt(Duration.ofSeconds(1), Duration.ofSeconds(1));

    static {
        SENT.maySend();
    }

    @Test
    void kind_cancelledByTheTimer_isATimeout() {
        Attempt late = new Attempt(Duration.ofSeconds(1), Duration.ofSeconds(1));
        late.maySend();
        late.timeOut();

        assertThat(TransportFailures.kind(new IOException("Canceled"), late)).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void kind_beforeAnythingWasSent_isAboutTheConnection() {
        assertThat(TransportFailures.kind(new ConnectException(), NOT_SENT)).isEqualTo(Kind.CONNECT);
        assertThat(TransportFailures.kind(new SSLException("no cipher"), NOT_SENT))
                .isEqualTo(Kind.TLS);
        assertThat(TransportFailures.kind(new SocketTimeoutException(), NOT_SENT))
                .isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void kind_afterSending_isABrokenConnectionEvenUnderTls() {
        assertThat(TransportFailures.kind(new SocketException("reset"), SENT)).isEqualTo(Kind.BROKEN);
        assertThat(TransportFailures.kind(new SSLException("Connection reset"), SENT))
                .isEqualTo(Kind.BROKEN);
        assertThat(TransportFailures.kind(guarded(new SSLException("Connection reset")), SENT))
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void kind_certificateRefusedAfterSending_isAboutTls() {
        assertThat(TransportFailures.kind(new SSLHandshakeException("bad_certificate"), SENT))
                .isEqualTo(Kind.TLS);
        assertThat(TransportFailures.kind(new SSLPeerUnverifiedException("other host"), SENT))
                .isEqualTo(Kind.TLS);
    }

    @Test
    void kind_connectionBrokenInTheHandshake_isAboutTheConnection() {
        assertThat(TransportFailures.kind(
                        caused(new SSLHandshakeException("terminated"), new EOFException()), NOT_SENT))
                .isEqualTo(Kind.CONNECT);
        assertThat(TransportFailures.kind(caused(new SSLException("reset"), new SocketException("reset")), NOT_SENT))
                .isEqualTo(Kind.CONNECT);
    }

    @Test
    void kind_wrappedByTheGuard_isThatOfTheCause() {
        assertThat(TransportFailures.kind(guarded(new InterruptedIOException("timeout")), SENT))
                .isEqualTo(Kind.TIMEOUT);
        assertThat(TransportFailures.kind(new ProtocolException("odd status line"), SENT))
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void kind_onAnInterruptedThread_isTheInterruptHoweverTheCallEnded() {
        Thread.currentThread().interrupt();
        try {
            assertThat(TransportFailures.kind(new IOException("Canceled"), NOT_SENT))
                    .isEqualTo(Kind.INTERRUPTED);
            assertThat(TransportFailures.kind(guarded(new SocketException("Socket closed")), SENT))
                    .isEqualTo(Kind.INTERRUPTED);
        } finally {
            assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
        }
    }

    @Test
    void isTransient_eachKind_isFalseOnlyWhereTimeDoesNotHeal() {
        assertThat(TransportFailures.isTransient(Kind.TLS)).isFalse();
        assertThat(TransportFailures.isTransient(Kind.INTERRUPTED)).isFalse();
        assertThat(TransportFailures.isTransient(Kind.CONNECT)).isTrue();
        assertThat(TransportFailures.isTransient(Kind.TIMEOUT)).isTrue();
        assertThat(TransportFailures.isTransient(Kind.BROKEN)).isTrue();
        assertThat(TransportFailures.isTransient(Kind.PROXY)).isTrue();
        assertThat(TransportFailures.isTransient(Kind.REFUSED)).isTrue();
        assertThat(TransportFailures.isTransient(Kind.PROXY_AUTH)).isFalse();
        assertThat(TransportFailures.isTransient(Kind.TOO_LARGE)).isFalse();
    }

    @Test
    void kind_refusedStream_isRefused() {
        Attempt refused = new Attempt(Duration.ZERO, Duration.ZERO);
        refused.maySend();
        refused.refused();

        assertThat(TransportFailures.kind(guarded(new StreamResetException("REFUSED_STREAM")), refused))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused.isSent()).isFalse();
    }

    @Test
    void isRefusedStream_alsoWhileTheBodyIsWritten_isTheResetOfThatNameAlone() {
        IOException writing = new IOException("stream closed");
        writing.addSuppressed(new StreamResetException("REFUSED_STREAM"));

        assertThat(TransportFailures.isRefusedStream(new StreamResetException("REFUSED_STREAM")))
                .isTrue();
        assertThat(TransportFailures.isRefusedStream(writing)).isTrue();
        assertThat(TransportFailures.isRefusedStream(new StreamResetException("CANCEL")))
                .isFalse();
        assertThat(TransportFailures.isRefusedStream(new IOException("stream was reset: REFUSED_STREAM")))
                .isFalse();
    }

    @Test
    void kind_tooManyBytesUnderTls_isTooLarge() {
        IOException tooMany = new BoundedSocketFactory.TooManyBytesException();

        assertThat(TransportFailures.kind(guarded(caused(new SSLException("unexpected"), tooMany)), SENT))
                .isEqualTo(Kind.TOO_LARGE);
        assertThat(TransportFailures.kind(tooMany, NOT_SENT)).isEqualTo(Kind.TOO_LARGE);
    }

    /** Stands for OkHttp's own, which is internal to it. */
    private static final class StreamResetException extends IOException {
        private static final long serialVersionUID = 1L;

        StreamResetException(String code) {
            super("stream was reset: " + code);
        }
    }

    private static IOException caused(IOException failure, IOException cause) {
        failure.initCause(cause);
        return failure;
    }

    private static IOException guarded(IOException cause) {
        ProtocolException wrapped = new ProtocolException("wrapped");
        wrapped.initCause(cause);
        return wrapped;
    }
}
