package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JacksonStdImpl;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list without the elements that cannot be read, nulls included. The items of an {@link Envelope}, and of a list that is
 * the value itself, must all be readable.
 */
@JacksonStdImpl // so that plain JSON is left to Jackson
final class ListReader extends CollectionDeserializer {
    private static final long serialVersionUID = 1L;

    private final boolean complete;

    ListReader(CollectionDeserializer standard) {
        super(standard);
        this.complete = false;
    }

    ListReader(
            JavaType type,
            @Nullable JsonDeserializer<Object> element,
            @Nullable TypeDeserializer elementType,
            ValueInstantiator maker) {
        super(type, element, elementType, maker);
        this.complete = false;
    }

    private ListReader(ListReader source, boolean complete) {
        super(source);
        this.complete = complete;
    }

    @SuppressWarnings("unchecked") // as Jackson's own does
    private ListReader(
            ListReader source,
            @Nullable JsonDeserializer<?> delegate,
            JsonDeserializer<?> element,
            @Nullable TypeDeserializer elementType,
            @Nullable NullValueProvider nulls,
            @Nullable Boolean single) {
        super(
                source._containerType,
                (JsonDeserializer<Object>) element,
                elementType,
                source._valueInstantiator,
                (JsonDeserializer<Object>) delegate,
                nulls,
                single);
        this.complete = source.complete;
    }

    /** A list without the elements that drifted, so that the record around it keeps the list's JSON. */
    static final class Incomplete extends ArrayList<Object> {
        private static final long serialVersionUID = 1L;

        Incomplete(Collection<Object> elements) {
            super(elements);
        }
    }

    @Override
    protected CollectionDeserializer withResolved(
            @Nullable JsonDeserializer<?> delegate,
            JsonDeserializer<?> element,
            @Nullable TypeDeserializer elementType,
            @Nullable NullValueProvider nulls,
            @Nullable Boolean single) {
        return new ListReader(this, delegate, element, elementType, nulls, single);
    }

    @Override
    public CollectionDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        ListReader resolved = (ListReader) super.createContextual(context, property);
        boolean isRoot = property == null;
        boolean inEnvelope = property != null
                && property.getMember() != null
                && property.getMember().getDeclaringClass().isAnnotationPresent(Envelope.class);
        return new ListReader(resolved, isRoot || inEnvelope);
    }

    @Override
    protected Collection<Object> _deserializeFromArray(
            JsonParser parser, DeserializationContext context, Collection<Object> empty) throws IOException {
        JsonStreamContext here = parser.getParsingContext();
        Collection<Object> elements = empty;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object element = element(token, here, elements, parser, context);
            if (element == Recovery.DRIFTED || element instanceof Incomplete) {
                elements = elements instanceof Incomplete ? elements : new Incomplete(elements);
            }
            if (element != Recovery.DRIFTED) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Object element(
            JsonToken first,
            JsonStreamContext here,
            Collection<Object> before,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        JavaType type = _containerType.getContentType();
        Exception failure;
        try {
            // Not _deserializeNoNullChecks, which Jackson 2.18 lacks. No type of the SDK is polymorphic.
            Object element = first == JsonToken.VALUE_NULL ? null : _valueDeserializer.deserialize(parser, context);
            if (element != null) {
                return element;
            }
            failure = MismatchedInputException.from(parser, type, "no element");
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
        if (complete || !Recovery.recovered(failure, type, first, here, parser)) {
            throw JsonMappingException.wrapWithPath(failure, before, here.getCurrentIndex());
        }
        return Recovery.DRIFTED;
    }
}
