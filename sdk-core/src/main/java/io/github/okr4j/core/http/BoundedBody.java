package io.github.okr4j.core.http;

import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, bounded after gunzip.
 *
 * <p>Its buffer is reused for the next response when this body is closed, which saves a third of the memory of a page.
 */
final class BoundedBody implements AutoCloseable {
    static final int MAX_BYTES = 32 * 1024 * 1024;
    static final int MAX_ERROR_BYTES = 64 * 1024;

    private static final int SPARES = 8;
    private static final int FIRST_BYTES = 16 * 1024;
    private static final int MAX_SPARE_BYTES = 256 * 1024;
    private static final ArrayBlockingQueue<byte[]> SPARE = new ArrayBlockingQueue<>(SPARES);

    private byte[] bytes;
    private int length;
    private @Nullable ByteBuffer text;

    private BoundedBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The whole body of a success.
     *
     * @throws JsonException if it is longer than {@link #MAX_BYTES}
     */
    static BoundedBody whole(ResponseBody body) throws IOException, JsonException {
        if (body.contentLength() > MAX_BYTES) {
            throw tooLarge();
        }
        BoundedBody whole = empty();
        whole.fill(body, MAX_BYTES + 1);
        if (whole.length > MAX_BYTES) {
            throw tooLarge();
        }
        return whole;
    }

    private static JsonException tooLarge() {
        return JsonException.unreadable("the response is larger than " + MAX_BYTES + " bytes");
    }

    /** The beginning of an error body, as far as it can be read. A broken body does not hide the status. */
    static BoundedBody beginning(ResponseBody body) {
        BoundedBody beginning = empty();
        try {
            beginning.fill(body, MAX_ERROR_BYTES);
        } catch (IOException e) {
            // Cut short, stalled or not decodable. What came is kept.
        }
        return beginning;
    }

    private static BoundedBody empty() {
        byte[] spare = SPARE.poll();
        return new BoundedBody(spare == null ? new byte[FIRST_BYTES] : spare);
    }

    private void fill(ResponseBody from, int max) throws IOException {
        InputStream in = from.byteStream();
        while (length < max) {
            requireRoom();
            int read = in.read(bytes, length, Math.min(max, bytes.length) - length);
            if (read < 0) {
                return;
            }
            length += read;
        }
    }

    private void requireRoom() {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
    }

    /** The same buffer each time; nobody may move its position. */
    ByteBuffer text() {
        ByteBuffer whole = text;
        if (whole == null) {
            whole = ByteBuffer.wrap(bytes, 0, length);
            text = whole;
        }
        return whole;
    }

    @Override
    public void close() {
        if (bytes.length <= MAX_SPARE_BYTES) {
            SPARE.offer(bytes);
        }
    }
}
