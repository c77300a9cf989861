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
    private final Map<JsonType<?>, BackgroundValue<ObjectReader>> readers = new ConcurrentHashMap<>();

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

    /** Reads a value of a class without type parameters. */
    public <T> T read(JsonDocument json, Class<T> type) throws JsonException {
        return read(json, JsonType.of(type));
    }

    /**
     * Reads a value. The document then has its drift.
     *
     * @throws JsonException naming the place, never quoting the payload
     */
    public <T> T read(JsonDocument json, JsonType<T> type) throws JsonException {
        T value;
        ObjectReader reader = reader(type);
        try (JsonParser parser = json.open(reader.getFactory())) {
            value = reader.readValue(parser);
            requireEnd(parser);
        } catch (JsonProcessingException e) {
            throw JsonException.of(e);
        } catch (IOException e) {
            throw new JsonException(null, "unreadable JSON");
        } catch (NumberFormatException e) {
            throw new JsonException(null, NO_NUMBER); // Jackson lets it out, payload and all
        }
        if (value == null) {
            throw new JsonException("$", "expected " + type + ", found null");
        }
        return value;
    }

    /**
     * Reads a value deep inside a document. The document then has its drift.
     *
     * @param member the value's JSON path below the root, for example {@code data.goal}
     * @throws JsonException naming the place, never quoting the payload; also if the value is missing or null
     */
    public <T> T read(JsonDocument json, String member, JsonType<T> type) throws JsonException {
        T value = find(json, member, type);
        if (value == null) {
            throw JsonException.missing("$." + member);
        }
        return value;
    }

    /**
     * Reads a value deep inside a document, if it is there. The document then has its drift.
     *
     * @param member the value's JSON path below the root, for example {@code data.goals}
     * @return null if the value, or an object between it and the root, is missing or null
     * @throws JsonException naming the place, never quoting the payload; also if there is something else in its way
     */
    public <T> @Nullable T find(JsonDocument json, String member, JsonType<T> type) throws JsonException {
        String place = "$." + member;
        T value = null;
        try (JsonParser parser = json.open(mapper.get().getFactory())) {
            parser.nextToken();
            value = last(parser, member, 0, type);
            requireEnd(parser);
        } catch (JsonMappingException e) {
            throw JsonException.of(e).within(place);
        } catch (JsonProcessingException e) {
            throw JsonException.of(e);
        } catch (IOException | NumberFormatException e) {
            throw new JsonException(place, NO_NUMBER);
        }
        return value;
    }

    /**
     * The value at a path of fields, of which the part from an offset on is still to go. The last of several fields of one
     * name counts, as it does in a record.
     */
    private <T> @Nullable T last(JsonParser parser, String member, int offset, JsonType<T> type)
            throws IOException, JsonException {
        if (offset > 0 && parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (offset > member.length()) {
            return reader(type).readValue(parser);
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw JsonException.missing("$." + member);
        }
        int dot = member.indexOf('.', offset);
        String name = member.substring(offset, dot < 0 ? member.length() : dot);
        T value = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(name);
            parser.nextToken();
            if (found) {
                value = last(parser, member, offset + name.length() + 1, type);
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than one document");
        }
    }

    /**
     * Gets ready to read a type while the caller does something else, such as sending the request.
     *
     * @param type what will be read
     */
    public void prepare(JsonType<?> type) {
        upcoming(type);
    }

    private ObjectReader reader(JsonType<?> type) {
        return upcoming(type).get();
    }

    private static ObjectReader reader(JsonMapper mapper, JsonType<?> type) {
        // The end of the document is checked here: a value inside one is not its end.
        return mapper.readerFor(type.javaType(mapper.getTypeFactory()))
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private BackgroundValue<ObjectReader> upcoming(JsonType<?> type) {
        BackgroundValue<ObjectReader> reader = readers.get(type);
        return reader != null
                ? reader
                : readers.computeIfAbsent(type, key -> BackgroundValue.of(() -> reader(mapper.get(), key)));
    }

    /**
     * Reads any JSON as maps, lists, texts, numbers and booleans, for error responses of unknown shape.
     *
     * @param json bytes that may or may not be JSON
     * @return the value, or null if it is not JSON or is the literal null
     */
    public @Nullable Object readLoosely(byte[] json) {
        return readLoosely(ByteBuffer.wrap(json));
    }

    /**
     * Reads any JSON as maps, lists, texts, numbers and booleans, for error responses of unknown shape.
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
     * Whether a 2xx response reports an error. Reads no further than necessary.
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
                boolean found = parser.currentName().equals(mark.field());
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
