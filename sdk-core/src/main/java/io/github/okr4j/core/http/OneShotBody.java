package io.github.okr4j.core.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp must not send twice on its own account; whether to repeat a request is our decision. */
final class OneShotBody extends RequestBody {
    private final MediaType type;
    private final byte[] bytes;

    OneShotBody(String type, byte[] bytes) {
        this.type = MediaType.get(type);
        this.bytes = bytes;
    }

    @Override
    public @Nullable MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
