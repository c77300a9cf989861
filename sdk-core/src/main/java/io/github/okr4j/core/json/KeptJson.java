package io.github.okr4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a drifted component as it was received, once, from the map of other fields. */
final class KeptJson extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> components) {
        AnnotatedMember rest = type.findAnyGetter();
        if (rest == null || !type.getBeanClass().isRecord()) {
            return components;
        }
        rest.fixAccess(config.isEnabled(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS));
        List<BeanPropertyWriter> writers = new ArrayList<>();
        components.forEach(component -> writers.add(new Writer(component, rest)));
        return writers;
    }

    private static final class Writer extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final AnnotatedMember rest;

        Writer(BeanPropertyWriter component, AnnotatedMember rest) {
            super(component);
            this.rest = rest;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            boolean kept = rest.getValue(bean) instanceof Map<?, ?> others && others.containsKey(getName());
            if (!kept) {
                super.serializeAsField(bean, json, provider);
            }
        }
    }
}
