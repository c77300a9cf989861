package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Omits absent fields, writes cleared ones as null and others as their component declares. */
final class FieldWriter extends StdSerializer<Field<?>> implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable BeanProperty property;

    FieldWriter(@Nullable BeanProperty property) {
        super(Field.class, false);
        this.property = property;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty component) {
        return new FieldWriter(component);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Field<?> field) {
        return field.isAbsent();
    }

    @Override
    public void serialize(Field<?> field, JsonGenerator json, SerializerProvider provider) throws IOException {
        Object value = field.value();
        if (value == null) {
            json.writeNull();
        } else {
            provider.findTypedValueSerializer(value.getClass(), true, property).serialize(value, json, provider);
        }
    }
}
