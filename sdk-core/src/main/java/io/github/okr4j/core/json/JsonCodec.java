package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one vendor's JSON. One codec per dialect serves the whole process; it is made in the background when first
 * asked for.
 *
 * <p>Refused: trailing garbage, nesting deeper than 200, texts longer than 5 MB, more than 2 million tokens, a missing or
 * unreadable id. Any other value of unexpected shape is {@link Drift}. Unknown fields are ignored, or kept where a record
 * has a place for them.
 */
public final class JsonCodec {
    /** By the dialect's text: the first hash code of any record takes longer than all the rest here. */
    private static final Map<String, JsonCodec> CODECS = new ConcurrentHashMap<>();

    private static final String NO_NUMBER = "number out of range";

    private final BackgroundValue<JsonMapper> mapper;
    private final Map<Class<?>, BackgroundValue<ObjectReader>> readers = new ConcurrentHashMap<>();

    private JsonCodec(JsonDialect dialect) {
        this.mapper = BackgroundValue.of(() -> JsonMappers.mapper(dialect));
    }

    /**
     * The codec for a dialect.
     *
     * @param dialect the vendor's forms
     * @return the shared codec
     */
    public static JsonCodec of(JsonDialect dialect) {
        String key = dialect.times().name() + dialect.decimals().name() + dialect.zone();
        return CODECS.computeIfAbsent(key, first -> new JsonCodec(dialect));
    }

    /**
     * Reads a value.
     *
     * @param json a whole JSON document in UTF-8
     * @param type what to read
     * @param <T> the type of the value
     * @return the value
     * @throws JsonException naming the place, never quoting the payload
     */
    public <T> T read(byte[] json, Class<T> type) throws JsonException {
        return read(ByteBuffer.wrap(json), type);
    }

    /**
     * Reads a value.
     *
     * @param json a whole JSON document in UTF-8, backed by an array
     * @param type what to read
     * @param <T> the type of the value
     * @return the value
     * @throws JsonException naming the place, never quoting the payload
     */
    public <T> T read(ByteBuffer json, Class<T> type) throws JsonException {
        return read(new JsonDocument(json), type);
    }

    /**
     * Reads a value; the document then has its drift.
     *
     * @param json the document
     * @param type what to read
     * @param <T> the type of the value
     * @return the value
     * @throws JsonException naming the place, never quoting the payload
     */
    public <T> T read(JsonDocument json, Class<T> type) throws JsonException {
        T value;
        ObjectReader reader = reader(type);
        try (JsonParser parser = json.open(reader.getFactory())) {
            value = reader.readValue(parser);
        } catch (JsonProcessingException e) {
            throw JsonException.of(e);
        } catch (IOException e) {
            throw new JsonException(null, "unreadable JSON");
        } catch (NumberFormatException e) {
            throw new JsonException(null, NO_NUMBER); // Jackson lets it out, payload and all
        }
        if (value == null) {
            throw new JsonException("$", "expected " + type.getSimpleName() + ", found null");
        }
        return value;
    }

    /**
     * Reads a value deep inside a document; the document then has its drift.
     *
     * @param json the document
     * @param member the value's JSON path below the root, for example {@code data.goal}
     * @param type what to read
     * @param <T> the type of the value
     * @return the value
     * @throws JsonException naming the place, never quoting the payload
     */
    public <T> T read(JsonDocument json, String member, Class<T> type) throws JsonException {
        String place = "$." + member;
        T value = null;
        try (JsonParser parser = json.open(mapper.get().getFactory())) {
            parser.nextToken();
            if (descend(parser, List.of(member.split("\\.", -1)))) {
                value = reader(type)
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readValue(parser);
            }
            readToTheEnd(parser);
        } catch (JsonMappingException e) {
            throw JsonException.of(e).within(place);
        } catch (JsonProcessingException e) {
            throw JsonException.of(e);
        } catch (IOException | NumberFormatException e) {
            throw new JsonException(place, NO_NUMBER);
        }
        if (value == null) {
            throw JsonException.missing(place);
        }
        return value;
    }

    /** Goes to the value of a member of a member; true if it is there. */
    private static boolean descend(JsonParser parser, List<String> path) throws IOException {
        if (path.isEmpty()) {
            return true;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(path.get(0));
            parser.nextToken();
            if (found) {
                return descend(parser, path.subList(1, path.size()));
            }
            parser.skipChildren();
        }
        return false;
    }

    /** What comes after the value must be JSON, and after the document nothing. */
    private static void readToTheEnd(JsonParser parser) throws IOException {
        while (!parser.getParsingContext().inRoot()) {
            parser.nextToken();
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than one document");
        }
    }

    /**
     * Gets ready to read a type while the caller does something else, such as sending the request.
     *
     * @param type what will be read
     */
    public void prepare(Class<?> type) {
        upcoming(type);
    }

    private ObjectReader reader(Class<?> type) {
        return upcoming(type).get();
    }

    private BackgroundValue<ObjectReader> upcoming(Class<?> type) {
        BackgroundValue<ObjectReader> reader = readers.get(type);
        return reader != null
                ? reader
                : readers.computeIfAbsent(
                        type, key -> BackgroundValue.of(() -> mapper.get().readerFor(key)));
    }

    /**
     * Reads any JSON as maps, lists, texts, numbers and booleans, for error answers of unknown shape.
     *
     * @param json bytes that may or may not be JSON
     * @return the value, or null if it is not JSON or is the literal null
     */
    public @Nullable Object readLoosely(byte[] json) {
        return readLoosely(ByteBuffer.wrap(json));
    }

    /**
     * Reads any JSON as maps, lists, texts, numbers and booleans, for error answers of unknown shape.
     *
     * @param json bytes, backed by an array, that may or may not be JSON
     * @return the value, or null if it is not JSON or is the literal null
     */
    public @Nullable Object readLoosely(ByteBuffer json) {
        try {
            return mapper.get()
                    .readValue(json.array(), json.arrayOffset() + json.position(), json.remaining(), Object.class);
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    /**
     * Writes a value.
     *
     * @param value a request record or any JSON value
     * @return a JSON document in UTF-8
     */
    public byte[] write(Object value) {
        try {
            return mapper.get().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "body of type " + value.getClass().getName() + " cannot be written as JSON: "
                            + JsonException.of(e).getMessage(),
                    e);
        }
    }

    /**
     * Whether a successful answer reports a failure in its envelope; reads no further than it must.
     *
     * @param json a JSON document in UTF-8, backed by an array
     * @param mark how the vendor marks failure
     * @return true if the mark is there
     */
    public boolean isMarked(ByteBuffer json, ErrorMarker mark) {
        if (json.remaining() > mark.maxBytes()) {
            return false;
        }
        try (JsonParser parser =
                mapper.get().createParser(json.array(), json.arrayOffset() + json.position(), json.remaining())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(mark.member());
                JsonToken value = parser.nextToken();
                if (found) {
                    return mark.matches(value);
                }
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false; // not JSON: decoding will say so, with the place
        }
    }
}
