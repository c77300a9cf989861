package io.github.okr4j.core.http;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Creates sockets that read a bounded number of bytes after each write, which is once per response of HTTP/1.1.
 *
 * <p>OkHttp bounds headers, but buffers the line of a chunk size until it ends. HTTP/2 has no such lines, and OkHttp
 * writes a window update long before the bound is reached.
 */
final class BoundedSocketFactory extends SocketFactory {
    /** The largest body, and an eighth for headers, chunk sizes and TLS. */
    static final long MAX_BYTES = BoundedBody.MAX_BYTES + BoundedBody.MAX_BYTES / 8;

    /** More than {@link #MAX_BYTES} were received. */
    static final class TooManyBytesException extends IOException {
        private static final long serialVersionUID = 1L;

        TooManyBytesException() {
            super("more than " + MAX_BYTES + " bytes for one response");
        }
    }

    @Override
    public Socket createSocket() {
        return new BoundedSocket();
    }

    private static final class BoundedSocket extends Socket {
        private volatile long read;

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int next = in.read();
                    count(1);
                    return next;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = in.read(bytes, offset, length);
                    count(count);
                    return count;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    read = 0;
                    out.write(bytes, offset, length);
                }
            };
        }

        private void count(int bytes) throws IOException {
            long sum = read + bytes;
            read = sum;
            if (sum > MAX_BYTES) {
                throw new TooManyBytesException();
            }
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw connected();
    }

    private static UnsupportedOperationException connected() {
        return new UnsupportedOperationException("OkHttp connects its sockets itself");
    }
}
