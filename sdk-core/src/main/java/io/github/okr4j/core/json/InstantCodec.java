package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.io.IOException;
import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads and writes instants in the vendor's form. The jsr310 module would read milliseconds as seconds. */
final class InstantCodec {
    private InstantCodec() {}

    static final class Reader extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        private final TimeForm form;
        private final ZoneId zone;

        Reader(TimeForm form, ZoneId zone) {
            super(Instant.class);
            this.form = form;
            this.zone = zone;
        }

        @Override
        public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            TextSpan text = TextSpan.of(parser);
            if (TimeText.isNone(text)) {
                return null;
            }
            try {
                return parsed(text);
            } catch (DateTimeException | NumberFormatException e) {
                if (token.isNumeric() && form != TimeForm.RFC_3339) {
                    throw new InputCoercionException(parser, "time out of range", token, Instant.class);
                }
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, parser.getText(), "not a time in the vendor's form");
            }
        }

        private @Nullable Instant parsed(TextSpan text) {
            if (form == TimeForm.RFC_3339) {
                return TimeText.instant(text, zone);
            }
            long number = number(text);
            if (number == 0) {
                return null; // vendors write 0 for no date
            }
            return form == TimeForm.EPOCH_MILLIS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        }

        private static long number(TextSpan text) {
            return Long.parseLong(CharBuffer.wrap(text.text(), text.from(), text.length()), 0, text.length(), 10);
        }
    }

    static final class Writer extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        private final TimeForm form;

        Writer(TimeForm form) {
            super(Instant.class);
            this.form = form;
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            switch (form) {
                case EPOCH_MILLIS -> json.writeNumber(value.toEpochMilli());
                case EPOCH_SECONDS -> json.writeNumber(value.getEpochSecond());
                case RFC_3339 -> json.writeString(value.toString());
            }
        }
    }
}
