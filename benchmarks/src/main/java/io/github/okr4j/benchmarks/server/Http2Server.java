package io.github.okr4j.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** The same goals over HTTP/2 with TLS, by OkHttp's own server: slower than ours, but it need not be written. */
final class Http2Server implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();

    /** Listens on a free port of loopback. */
    int open(SSLContext keys) throws IOException {
        server.setServerSocketFactory(new WithoutDelay());
        server.useHttps(keys.getSocketFactory());
        server.setDispatcher(new Goals());
        server.start(InetAddress.getLoopbackAddress(), 0);
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Refuses HTTP/1.1, so that what is measured is HTTP/2. */
    private final class Goals extends Dispatcher {
        private final Buffer one = new Buffer().write(Payloads.one());
        private final Buffer goals = new Buffer().write(Payloads.goals());

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            server.takeRequest(); // or the server would keep all of them
            if (!request.getVersion().startsWith("HTTP/2")) {
                return new MockResponse.Builder().code(505).build();
            }
            Target target = Target.of(request.getTarget());
            boolean post = request.getMethod().equals("POST");
            return new MockResponse.Builder()
                    .code(post ? 201 : 200)
                    .setHeader("Content-Type", "application/json")
                    .headersDelay(target.millis(), TimeUnit.MILLISECONDS)
                    .body(post || target.isOne() ? one : page(target))
                    .build();
        }

        /** Takes the goals without copying them. */
        private Buffer page(Target target) {
            Buffer page = new Buffer().write(target.envelope("https://127.0.0.1:" + server.getPort()));
            goals.copyTo(page, 0, goals.size());
            return page.writeByte('}');
        }
    }

    /** As servers for production do: each frame is sent when it is written. */
    private static final class WithoutDelay extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException("MockWebServer binds it itself");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException("MockWebServer binds it itself");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException("MockWebServer binds it itself");
        }
    }
}
