package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParser;
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
import com.fasterxml.jackson.databind.util.IgnorePropertiesUtil;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record as Jackson does, but expects its members in the order of its components, as vendors mostly send them:
 * a name that comes as expected is compared byte by byte and never looked up, and no buffer is kept between the values
 * and the constructor.
 *
 * <p>Whatever goes beyond plain components and one map for the rest is left to Jackson's own way.
 */
final class RecordReader extends BeanDeserializer {
    private static final long serialVersionUID = 1L;
    private static final int MAX_COMPONENTS = Long.SIZE;

    private transient SettableBeanProperty[] components = {};
    private transient SerializableString[] names = {};
    private transient int rest = -1;

    private RecordReader(BeanDeserializerBase source) {
        super(source);
    }

    /** Puts this reader in the place of Jackson's for all records. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> standard) {
            return type.getBeanClass().isRecord() && standard.getClass() == BeanDeserializer.class
                    ? new RecordReader((BeanDeserializer) standard)
                    : standard;
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        super.resolve(context);
        if (!isPlain()) {
            return;
        }
        rest = _anySetter == null ? -1 : _anySetter.getParameterIndex();
        components = new SettableBeanProperty[handledType().getRecordComponents().length];
        names = new SerializableString[components.length];
        for (SettableBeanProperty component : _propertyBasedCreator.properties()) {
            int index = component.getCreatorIndex();
            components[index] = component;
            names[index] = index == rest ? null : new SerializedString(component.getName());
        }
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
                || handledType().getRecordComponents().length > MAX_COMPONENTS) {
            return false;
        }
        return _anySetter == null
                || (_anySetter.getParameterIndex() >= 0
                        && _anySetter.getProperty().getType().hasRawClass(Map.class));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (components.length == 0 || !parser.isExpectedStartObjectToken()) {
            return super.deserialize(parser, context);
        }
        @Nullable Object[] values = new Object[components.length];
        Map<String, Object> others = null;
        long seen = 0;
        int expected = 0;
        while (true) {
            SerializableString guess = expected < names.length ? names[expected] : null;
            boolean guessed = guess != null && parser.nextFieldName(guess);
            JsonToken token = guess == null ? parser.nextToken() : parser.currentToken();
            if (token != JsonToken.FIELD_NAME) {
                break;
            }
            SettableBeanProperty component =
                    guessed ? components[expected] : _propertyBasedCreator.findCreatorProperty(parser.currentName());
            if (component == null || component.getCreatorIndex() == rest) { // a member may be called like the map
                others = withOther(others, parser, context);
            } else {
                int index = component.getCreatorIndex();
                values[index] = value(component, parser, context);
                seen |= 1L << index;
                expected = index + 1;
            }
        }
        return created(values, seen, others, context);
    }

    private @Nullable Object value(SettableBeanProperty component, JsonParser parser, DeserializationContext context)
            throws IOException {
        parser.nextToken();
        try {
            return component.deserialize(parser, context);
        } catch (IOException | RuntimeException e) {
            return wrapAndThrow(e, handledType(), component.getName(), context);
        }
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
            } else if ((seen & 1L << i) == 0) {
                values[i] = absent(components[i], context);
            }
        }
        return _valueInstantiator.createFromObjectWith(context, values);
    }

    private static @Nullable Object absent(SettableBeanProperty component, DeserializationContext context)
            throws JsonMappingException {
        if (component.isRequired()) {
            context.reportInputMismatch(component, "missing");
        }
        return component.getValueDeserializer().getAbsentValue(context);
    }
}
