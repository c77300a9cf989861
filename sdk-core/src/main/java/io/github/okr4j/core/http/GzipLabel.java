package io.github.okr4j.core.http;

import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;

/** Removes the label gzip from a body that is not gzip or empty: OkHttp fails on such a body and loses it. */
final class GzipLabel {
    private static final String CONTENT_ENCODING = "Content-Encoding";
    private static final byte FIRST = 0x1f;
    private static final byte SECOND = (byte) 0x8b;

    private GzipLabel() {}

    static Response corrected(Response response) {
        return "gzip".equalsIgnoreCase(response.header(CONTENT_ENCODING)) && isMislabeled(response)
                ? response.newBuilder().removeHeader(CONTENT_ENCODING).build()
                : response;
    }

    private static boolean isMislabeled(Response response) {
        try {
            BufferedSource source = response.body().source();
            return !source.request(2)
                    || source.getBuffer().getByte(0) != FIRST
                    || source.getBuffer().getByte(1) != SECOND;
        } catch (IOException e) {
            return false; // the connection broke: reading the body fails again, and the status still counts
        }
    }
}
