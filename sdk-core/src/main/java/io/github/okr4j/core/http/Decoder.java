package io.github.okr4j.core.http;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;

/** How an operation's value is read from its answer. */
interface Decoder<T> {
    /** Does not even look: a vendor may answer anything to a delete. */
    Decoder<NoContent> NOTHING = new Decoder<>() {
        @Override
        public NoContent read(JsonCodec codec, JsonDocument body) {
            return NoContent.NO_CONTENT;
        }

        @Override
        public void prepare(JsonCodec codec) {
            // nothing to read
        }
    };

    T read(JsonCodec codec, JsonDocument body) throws JsonException;

    /** Gets ready for reading while the request travels. */
    void prepare(JsonCodec codec);

    /** Takes the value out of what was read. */
    @FunctionalInterface
    interface Unwrapping<W, T> {
        T of(W answer) throws JsonException;
    }

    /** The whole answer is read as a type, and the value taken out of it. */
    static <W, T> Decoder<T> whole(Class<W> type, Unwrapping<W, T> value) {
        return of(type, (codec, body) -> value.of(codec.read(body, type)));
    }

    /** The value stands deep inside the answer. */
    static <T> Decoder<T> member(String member, Class<T> type) {
        return of(type, (codec, body) -> codec.read(body, member, type));
    }

    /** Reads the value itself. */
    @FunctionalInterface
    interface Reading<T> {
        T of(JsonCodec codec, JsonDocument body) throws JsonException;
    }

    private static <T> Decoder<T> of(Class<?> type, Reading<T> reading) {
        return new Decoder<>() {
            @Override
            public T read(JsonCodec codec, JsonDocument body) throws JsonException {
                return reading.of(codec, body);
            }

            @Override
            public void prepare(JsonCodec codec) {
                codec.prepare(type);
            }
        };
    }
}
