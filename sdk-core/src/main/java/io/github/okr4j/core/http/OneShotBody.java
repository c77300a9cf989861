package io.github.okr4j.core.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A body that OkHttp must not send twice, because retries are this SDK's decision. After a 401 or 407 it may: a user's
 * authenticator sends the same request with credentials, and the first one was not executed.
 */
final class OneShotBody extends RequestBody {
    // Parsing one takes longer than writing a small body.
    static final MediaType JSON = MediaType.get("application/json");
    static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private final MediaType type;
    private final byte[] bytes;
    private final Attempt attempt;

    OneShotBody(MediaType type, byte[] bytes, Attempt attempt) {
        this.type = type;
        this.bytes = bytes;
        this.attempt = attempt;
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
        return !attempt.isChallenged();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
