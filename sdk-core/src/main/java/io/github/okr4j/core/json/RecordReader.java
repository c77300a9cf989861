package io.github.okr4j.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringCollectionDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.IgnorePropertiesUtil;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record as Jackson does, but expects its fields in the order of its components, as vendors mostly send them:
 * a name that comes as expected is compared byte by byte and never looked up, and no buffer is kept between the values
 * and the constructor.
 *
 * <p>A component that cannot be read is null and {@link Drift}, unless it is required or the record is an {@link
 * Envelope}. Its JSON is kept in the map for the rest, if there is one.
 *
 * <p>Whatever goes beyond plain components and one map for the rest is left to Jackson's own way.
 */
final class RecordReader extends BeanDeserializer {
    private static final long serialVersionUID = 1L;
    private static final int MAX_REQUIRED = Long.SIZE;

    /** The message of Jackson's exception where a required component is absent. */
    static final String MISSING = "missing";

    private transient SettableBeanProperty[] components = {};
    private transient SerializableString[] names = {};
    /** One bit for each required component, 0 for the others. */
    private transient long[] requiredBits = {};

    private transient int rest = -1;
    private transient boolean keepsJson;
    private transient boolean envelope;
    private transient boolean scalar;

    private RecordReader(BeanDeserializerBase source) {
        super(source);
    }

    /** Puts our readers in the place of Jackson's for all records and lists. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> standard) {
            return type.getBeanClass().isRecord() && standard.getClass() == BeanDeserializer.class
                    ? new RecordReader((BeanDeserializer) standard)
                    : standard;
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType list, BeanDescription type, JsonDeserializer<?> standard) {
            if (!list.hasRawClass(List.class) && !list.hasRawClass(ArrayList.class)) {
                return standard;
            }
            if (standard.getClass() == CollectionDeserializer.class) {
                return new ListReader((CollectionDeserializer) standard);
            }
            return standard instanceof StringCollectionDeserializer texts
                    ? new ListReader(list, null, null, texts.getValueInstantiator())
                    : standard;
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        super.resolve(context);
        scalar = isScalar(handledType());
        if (scalar || !isPlain()) {
            return;
        }
        envelope = handledType().isAnnotationPresent(Envelope.class);
        rest = _anySetter == null ? -1 : _anySetter.getParameterIndex();
        keepsJson =
                rest >= 0 && _anySetter.getProperty().getType().getContentType().hasRawClass(Object.class);
        components = new SettableBeanProperty[handledType().getRecordComponents().length];
        names = new SerializableString[components.length];
        requiredBits = new long[components.length];
        int required = 0;
        for (SettableBeanProperty component : _propertyBasedCreator.properties()) {
            int index = component.getCreatorIndex();
            components[index] = component;
            names[index] = index == rest ? null : new SerializedString(component.getName());
            requiredBits[index] = component.isRequired() ? 1L << required++ : 0;
        }
    }

    /** Jackson would take an object for such a record as well, and lose all that is in it. */
    private static boolean isScalar(Class<?> type) {
        return hasCreator(type.getDeclaredMethods(), Mode.DELEGATING)
                && !hasCreator(type.getDeclaredConstructors(), Mode.PROPERTIES);
    }

    private static boolean hasCreator(AnnotatedElement[] elements, Mode mode) {
        for (AnnotatedElement element : elements) {
            JsonCreator creator = element.getAnnotation(JsonCreator.class);
            if (creator != null && creator.mode() == mode) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain() {
        if (_propertyBasedCreator == null
                || _delegateDeserializer != null
                || _arrayDelegateDeserializer != null
                || _unwrappedPropertyHandler != null
                || _externalTypeIdHandler != null
                || _objectIdReader != null
                || _injectables != null
                || _needViewProcesing
                || _valueInstantiator.getFromObjectArguments(null).length
                        != handledType().getRecordComponents().length
                || required(_propertyBasedCreator.properties()) > MAX_REQUIRED) {
            return false;
        }
        return _anySetter == null
                || (_anySetter.getParameterIndex() >= 0
                        && _anySetter.getProperty().getType().hasRawClass(Map.class));
    }

    private static int required(Collection<SettableBeanProperty> components) {
        int required = 0;
        for (SettableBeanProperty component : components) {
            required += component.isRequired() ? 1 : 0;
        }
        return required;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (scalar && parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(handledType(), parser);
        }
        if (components.length == 0 || !parser.isExpectedStartObjectToken()) {
            return super.deserialize(parser, context);
        }
        JsonStreamContext here = parser.getParsingContext();
        @Nullable Object[] values = new Object[components.length];
        Map<String, Object> others = null;
        long seen = 0;
        int expected = 0;
        boolean drifted = false;
        while (true) {
            SerializableString guess = expected < names.length ? names[expected] : null;
            boolean guessed = guess != null && parser.nextFieldName(guess);
            JsonToken token = guess == null ? parser.nextToken() : parser.currentToken();
            if (token != JsonToken.FIELD_NAME) {
                break;
            }
            SettableBeanProperty component =
                    guessed ? components[expected] : _propertyBasedCreator.findCreatorProperty(parser.currentName());
            if (component == null || component.getCreatorIndex() == rest) { // a field may be called like the map
                others = withOther(others, parser, context);
                continue;
            }
            int index = component.getCreatorIndex();
            JsonToken first = parser.nextToken();
            long start = Recovery.start(parser);
            Object value = value(component, first, here, parser, context);
            if (value == Recovery.DRIFTED || value instanceof ListReader.Incomplete) {
                drifted = true;
                others = withJson(others, here, first, start, parser, context);
                value = value == Recovery.DRIFTED ? null : value;
            } else if (drifted && others != null) {
                others.remove(here.getCurrentName()); // the last of several fields of one name counts
            }
            values[index] = value;
            seen |= requiredBits[index];
            expected = index + 1;
        }
        return created(values, seen, others, context);
    }

    /** The component's value, or {@link Recovery#DRIFTED}. */
    private @Nullable Object value(
            SettableBeanProperty component,
            JsonToken first,
            JsonStreamContext here,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        try {
            return component.deserialize(parser, context);
        } catch (IOException | RuntimeException e) {
            boolean needed = envelope || component.isRequired();
            return !needed && Recovery.recovered(e, component.getType(), first, here, parser)
                    ? Recovery.DRIFTED
                    : wrapAndThrow(e, handledType(), here.getCurrentName(), context);
        }
    }

    /** Keeps the JSON of a component that drifted, under the name it came with. */
    private @Nullable Map<String, Object> withJson(
            @Nullable Map<String, Object> others,
            JsonStreamContext here,
            JsonToken first,
            long start,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        JsonDocument document = JsonDocument.of(parser);
        if (!keepsJson || document == null) {
            return others;
        }
        Map<String, Object> all = others == null ? new LinkedHashMap<>() : others;
        try {
            Object json = first.isScalarValue()
                    ? context.readValue(parser, Object.class)
                    : document.json(start, parser, context);
            all.put(here.getCurrentName(), json);
        } catch (IOException | RuntimeException e) {
            return wrapAndThrow(e, handledType(), here.getCurrentName(), context);
        }
        return all;
    }

    private @Nullable Map<String, Object> withOther(
            @Nullable Map<String, Object> others, JsonParser parser, DeserializationContext context)
            throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        if (rest < 0 || IgnorePropertiesUtil.shouldIgnore(name, _ignorableProps, _includableProps)) {
            parser.skipChildren();
            return others;
        }
        Map<String, Object> all = others == null ? new LinkedHashMap<>() : others;
        try {
            all.put(name, _anySetter.deserialize(parser, context));
        } catch (IOException | RuntimeException e) {
            return wrapAndThrow(e, handledType(), name, context);
        }
        return all;
    }

    private Object created(
            @Nullable Object[] values, long seen, @Nullable Map<String, Object> others, DeserializationContext context)
            throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i == rest) {
                values[i] = others == null ? Map.of() : others;
            } else if (values[i] == null && (seen & requiredBits[i]) == 0) {
                values[i] = absent(components[i], context);
            }
        }
        return _valueInstantiator.createFromObjectWith(context, values);
    }

    private static @Nullable Object absent(SettableBeanProperty component, DeserializationContext context)
            throws JsonMappingException {
        if (component.isRequired()) {
            context.reportInputMismatch(component, MISSING);
        }
        return component.getValueDeserializer().getAbsentValue(context);
    }
}
