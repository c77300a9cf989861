package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Absent is left out, null is null, a value is itself. */
final class FieldWriter extends StdSerializer<Field<?>> {
    private static final long serialVersionUID = 1L;

    FieldWriter() {
        super(Field.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Field<?> field) {
        return field.isAbsent();
    }

    @Override
    public void serialize(Field<?> field, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(field.value(), json);
    }
}
