package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes open enums as their exact text. */
final class OpenEnumCodec {
    private OpenEnumCodec() {}

    static final class Reader extends StdScalarDeserializer<OpenEnum<?>> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        private final @Nullable Class<?> constants;

        /** Jackson calls it for the annotation of {@link OpenEnum}, also in a user's mapper. */
        Reader() {
            this(null);
        }

        private Reader(@Nullable Class<?> constants) {
            super(OpenEnum.class);
            this.constants = constants;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType type = context.getContextualType();
            Class<?> argument = type.containedTypeOrUnknown(0).getRawClass();
            return new Reader(argument.isEnum() ? argument : null);
        }

        @Override
        public OpenEnum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue() || constants == null) {
                return (OpenEnum<?>) context.handleUnexpectedToken(OpenEnum.class, parser);
            }
            return parse(constants, parser.getText());
        }

        // The compiler cannot express "a class that is an enum and a WireName" for a class found at run time.
        @SuppressWarnings({"unchecked", "rawtypes"})
        private static OpenEnum<?> parse(Class<?> constants, String text) {
            return OpenEnum.parse((Class) constants, text);
        }
    }

    static final class Writer extends StdScalarSerializer<OpenEnum<?>> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(OpenEnum.class, false);
        }

        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.text());
        }
    }
}
