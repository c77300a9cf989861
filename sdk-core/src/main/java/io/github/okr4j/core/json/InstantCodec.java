package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Points in time in the vendor's form; the jsr310 module would read milliseconds as seconds. */
final class InstantCodec {
    private InstantCodec() {}

    static final class Reader extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        private final TimeForm form;

        Reader(TimeForm form) {
            super(Instant.class);
            this.form = form;
        }

        @Override
        public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText().strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return parsed(text);
            } catch (DateTimeException | NumberFormatException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "no time of the vendor's form");
            }
        }

        private Instant parsed(String text) {
            return switch (form) {
                case EPOCH_MILLIS -> Instant.ofEpochMilli(Long.parseLong(text));
                case EPOCH_SECONDS -> Instant.ofEpochSecond(Long.parseLong(text));
                case RFC_3339 -> rfc3339(text);
            };
        }

        /** Accepts also a blank for the {@code T}, an offset without colon, and no zone, which means UTC. */
        private static Instant rfc3339(String text) {
            String time = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
            if (time.matches(".*[+-]\\d{4}")) {
                int colon = time.length() - 2;
                time = time.substring(0, colon) + ":" + time.substring(colon);
            }
            boolean zoned = time.endsWith("Z") || time.endsWith("z") || time.matches(".*[+-]\\d{2}:\\d{2}");
            return zoned
                    ? OffsetDateTime.parse(time).toInstant()
                    : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
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
