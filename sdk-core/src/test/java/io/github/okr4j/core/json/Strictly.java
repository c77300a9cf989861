package io.github.okr4j.core.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads with drift as a failure, for tests of the values that a type takes. */
final class Strictly {
    private Strictly() {}

    static <T> T read(JsonCodec codec, String json, Class<T> type) throws JsonException {
        return read(codec, json.getBytes(StandardCharsets.UTF_8), type);
    }

    static <T> T read(JsonCodec codec, byte[] json, Class<T> type) throws JsonException {
        JsonDocument document = new JsonDocument(ByteBuffer.wrap(json));
        T value = codec.read(document, type);
        if (!document.drift().isEmpty()) {
            throw JsonException.of(document.drift().get(0));
        }
        return value;
    }
}
