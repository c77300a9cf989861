package io.github.okr4j.core.http;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.SocketException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Turns Nagle's algorithm off for connections of the user's client, which OkHttp leaves on; our own sockets are created
 * without. A write would wait until the server has acknowledged the one before: the first request of a connection the
 * end of the TLS handshake, for one or two round trips, and a frame of HTTP/2 the frame before, for some 40 ms.
 */
final class SendAtOnce implements Interceptor {
    /** The connection of the last call, mostly the only one of HTTP/2: setting the option for each call costs 4 %. */
    private volatile WeakReference<Connection> last = new WeakReference<>(null);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        if (connection != null && connection != last.get()) {
            turnOff(connection);
        }
        return chain.proceed(chain.request());
    }

    private void turnOff(Connection connection) {
        try {
            connection.socket().setTcpNoDelay(true);
            last = new WeakReference<>(connection);
        } catch (SocketException | UnsupportedOperationException e) {
            // The connection is closed, as sending will show, or is not TCP.
        }
    }
}
