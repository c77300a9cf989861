package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates such as {@code 2026-12-31}, and the date of a date-time. The jsr310 module would read any number as a
 * count of days.
 */
final class DateReader extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            LocalDate simple =
                    TimeText.simpleDate(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (simple != null) {
                return simple;
            }
            TextSpan text = TextSpan.of(parser);
            return TimeText.isNone(text) ? null : TimeText.date(text);
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
        }
    }
}
