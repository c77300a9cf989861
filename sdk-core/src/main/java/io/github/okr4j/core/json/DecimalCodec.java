package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads exact decimals from numbers and strings. Their scale is bounded because printing {@code 1E1000000000} would
 * exhaust the memory.
 */
final class DecimalCodec {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_SCALE = 100;
    /** A number of so many characters fits a long. */
    private static final int MAX_SIMPLE = 18;

    private DecimalCodec() {}

    static final class Reader extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            BigDecimal simple = simple(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            return simple != null ? simple : general(token, parser, context);
        }

        private static @Nullable BigDecimal general(JsonToken token, JsonParser parser, DeserializationContext context)
                throws IOException {
            TextSpan text = TextSpan.of(parser);
            if (text.isEmpty()) {
                return null;
            }
            BigDecimal value = text.length() > MAX_LENGTH ? null : parsed(text);
            if (value == null || Math.abs((long) value.scale()) > MAX_SCALE) {
                if (token.isNumeric()) {
                    throw new InputCoercionException(parser, "no decimal in bounds", token, BigDecimal.class);
                }
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, parser.getText(), "no decimal in bounds");
            }
            return value;
        }

        private static @Nullable BigDecimal parsed(TextSpan text) {
            try {
                return new BigDecimal(text.text(), text.from(), text.length());
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** Parses digits and a point that fit a long, as nearly all do. The JDK's general parser costs more. */
        private static @Nullable BigDecimal simple(char[] text, int from, int length) {
            int to = from + length;
            boolean negative = length > 0 && text[from] == '-';
            int first = negative ? from + 1 : from;
            if (first == to || to - first > MAX_SIMPLE) {
                return null;
            }
            long digits = 0;
            int point = -1;
            for (int i = first; i < to; i++) {
                char c = text[i];
                if (c == '.' && point < 0 && i > first && i + 1 < to) {
                    point = i;
                } else if (c >= '0' && c <= '9') {
                    digits = digits * 10 + c - '0';
                } else {
                    return null;
                }
            }
            return BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : to - point - 1);
        }
    }

    /** Writes decimals in the vendor's form. A number within JSON of unknown shape is always written as a number. */
    static final class Writer extends StdScalarSerializer<BigDecimal> implements ContextualSerializer {
        private static final long serialVersionUID = 1L;

        private final DecimalForm form;

        Writer(DecimalForm form) {
            super(BigDecimal.class);
            this.form = form;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            boolean declared =
                    property != null && (isDecimal(property.getType()) || isDecimal(content(property.getType())));
            return declared ? this : new Writer(DecimalForm.NUMBER);
        }

        private static boolean isDecimal(JavaType type) {
            return type.hasRawClass(BigDecimal.class);
        }

        private static JavaType content(JavaType type) {
            return type.isContainerType() ? type.getContentType() : type.containedTypeOrUnknown(0);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            // Without an exponent while that is short.
            String text = Math.abs((long) value.scale()) > MAX_SCALE ? value.toString() : value.toPlainString();
            if (form == DecimalForm.STRING) {
                json.writeString(text);
            } else {
                json.writeNumber(text);
            }
        }
    }
}
