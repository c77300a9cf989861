package io.github.okr4j.core.http;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import java.util.List;

/** How the value of an operation is read from its response. */
interface Decoder<T> {
    /** Ignores the body: vendors send anything after a delete. */
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

    /** Prepares the reader while the request travels. */
    void prepare(JsonCodec codec);

    /** Takes the value out of the response. */
    @FunctionalInterface
    interface Unwrapping<W, T> {
        T of(W response) throws JsonException;
    }

    /** Reads the whole response as a type. */
    static <T> Decoder<T> whole(JsonType<T> type) {
        return of(type, (codec, body) -> codec.read(body, type));
    }

    /** Reads the whole response as a type and takes the value out of it. */
    static <W, T> Decoder<T> whole(JsonType<W> type, Unwrapping<W, T> value) {
        return of(type, (codec, body) -> value.of(codec.read(body, type)));
    }

    /** Reads a list that is the whole response. */
    static <T> Decoder<List<T>> list(JsonType<List<T>> type) {
        return whole(type, Immutable::list);
    }

    /** Reads a value deep inside the response. */
    static <T> Decoder<T> member(String member, JsonType<T> type) {
        return of(type, (codec, body) -> codec.read(body, member, type));
    }

    /** Reads a list deep inside the response. */
    static <T> Decoder<List<T>> list(String member, JsonType<List<T>> type) {
        return of(type, (codec, body) -> Immutable.list(codec.read(body, member, type)));
    }

    /** Reads a list deep inside the response, which the vendor leaves out if it is empty. */
    static <T> Decoder<List<T>> listOrEmpty(String member, JsonType<List<T>> type) {
        return of(type, (codec, body) -> Immutable.list(codec.find(body, member, type)));
    }

    /** Reads a list deep inside the response, and the token of the next page. */
    static <T> Decoder<TokenPage<T>> page(String member, JsonType<List<T>> type, String token) {
        return of(
                type,
                (codec, body) -> new TokenPage<>(
                        codec.read(body, member, type), codec.find(body, token, JsonType.of(String.class))));
    }

    /** Reads the value itself. */
    @FunctionalInterface
    interface Reading<T> {
        T of(JsonCodec codec, JsonDocument body) throws JsonException;
    }

    private static <T> Decoder<T> of(JsonType<?> type, Reading<T> reading) {
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
