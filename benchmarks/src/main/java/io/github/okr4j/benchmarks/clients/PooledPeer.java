package io.github.okr4j.benchmarks.clients;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import okhttp3.ResponseBody;

/** By hand without databind: bodies go into a buffer that each thread keeps, and are read token by token. */
final class PooledPeer extends RawPeer {
    private static final int FIRST_SIZE = 128 * 1024;

    private final StreamingParse parse = new StreamingParse();
    private final ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[FIRST_SIZE]);

    PooledPeer(String baseUrl) {
        super(baseUrl, true);
    }

    @Override
    GoalRow goal(ResponseBody body) throws IOException {
        int length = fill(body);
        return parse.goal(buffers.get(), length);
    }

    @Override
    GoalRows page(ResponseBody body) throws IOException {
        int length = fill(body);
        return parse.page(buffers.get(), length);
    }

    /** Reads the body into this thread's buffer and returns its length. */
    private int fill(ResponseBody body) throws IOException {
        byte[] buffer = buffers.get();
        int length = 0;
        try (InputStream in = body.byteStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, length, buffer.length - length)) {
                length += read;
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                    buffers.set(buffer);
                }
            }
        }
        return length;
    }
}
