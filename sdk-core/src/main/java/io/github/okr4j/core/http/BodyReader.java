package io.github.okr4j.core.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.ResponseBody;

/** Reads bodies into memory, never more than a bound, counted after gunzip. */
final class BodyReader {
    static final int MAX_BYTES = 32 * 1024 * 1024;
    static final int MAX_ERROR_BYTES = 64 * 1024;
    private static final int CHUNK = 8 * 1024;

    private BodyReader() {}

    /** More than {@link #MAX_BYTES} came. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static byte[] whole(ResponseBody body) throws IOException {
        long length = body.contentLength();
        if (length > MAX_BYTES) {
            throw new TooLargeException();
        }
        InputStream in = body.byteStream();
        // OkHttp itself fails if a body of announced length ends early.
        return length >= 0 ? in.readNBytes((int) length) : upTo(in, MAX_BYTES, true);
    }

    /** The beginning of an error's body; what follows is not read. */
    static byte[] beginning(ResponseBody body) throws IOException {
        return upTo(body.byteStream(), MAX_ERROR_BYTES, false);
    }

    private static byte[] upTo(InputStream in, int max, boolean refuseMore) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        int read = in.read(chunk);
        while (read >= 0) {
            int room = max - bytes.size();
            if (read > room) {
                if (refuseMore) {
                    throw new TooLargeException();
                }
                bytes.write(chunk, 0, room);
                return bytes.toByteArray();
            }
            bytes.write(chunk, 0, read);
            read = in.read(chunk);
        }
        return bytes.toByteArray();
    }
}
