package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON text in memory, and the drift found while it is read. */
public final class JsonDocument {
    /** Each drifted value costs an exception, so their number is bounded. */
    private static final int MAX_DRIFT = 100_000;

    private final byte[] bytes;
    private final int offset;
    private final int length;
    private @Nullable List<Drift> drift;
    private long keptTokens;

    /**
     * Creates a document that is not read yet.
     *
     * @param json a whole JSON document in UTF-8, backed by an array
     */
    public JsonDocument(ByteBuffer json) {
        this.bytes = json.array();
        this.offset = json.arrayOffset() + json.position();
        this.length = json.remaining();
    }

    /** The values of unexpected shape in document order. Empty before the document is read. */
    public List<Drift> drift() {
        return drift == null ? List.of() : Collections.unmodifiableList(drift);
    }

    /** The parser carries the document as the current value of its root. */
    JsonParser open(JsonFactory factory) throws IOException {
        JsonParser parser = factory.createParser(bytes, offset, length);
        parser.assignCurrentValue(this);
        return parser;
    }

    /** The document that a parser reads, or null if it reads something else. */
    static @Nullable JsonDocument of(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        while (context.getParent() != null) {
            context = context.getParent();
        }
        return context.getCurrentValue() instanceof JsonDocument document ? document : null;
    }

    void add(Drift found) throws StreamConstraintsException {
        if (drift == null) {
            drift = new ArrayList<>();
        }
        if (drift.size() == MAX_DRIFT) {
            throw new StreamConstraintsException(
                    JsonException.OWN_LIMIT + "more than " + MAX_DRIFT + " values of unexpected shape");
        }
        drift.add(found);
    }

    /** Reads an object or a list a second time, as plain JSON. */
    @Nullable
    Object json(long start, JsonParser parser, DeserializationContext context) throws IOException {
        int from = offset + Math.toIntExact(start);
        JsonFactory factory = parser.getCodec().getFactory();
        try (JsonParser again = factory.createParser(bytes, from, offset + length - from)) {
            again.nextToken();
            Object value = context.readValue(again, Object.class);
            keptTokens += again.currentTokenCount();
            // Each level of a nested document may be kept whole, so the levels count together.
            factory.streamReadConstraints().validateTokenCount(keptTokens);
            return value;
        }
    }
}
