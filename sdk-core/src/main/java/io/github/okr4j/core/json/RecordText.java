package io.github.okr4j.core.json;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text of records with many components, most of which are empty in a typical response. */
public final class RecordText {
    private RecordText() {}

    /** The text that a record has by default, without components that are null or an empty list or map. */
    public static String of(Record value) {
        Class<? extends Record> type = value.getClass();
        StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
        for (RecordComponent component : type.getRecordComponents()) {
            Object part = read(component, value);
            if (!isEmpty(part)) {
                text.add(component.getName() + "=" + part);
            }
        }
        return text.toString();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("RecordText is for public records in exported packages", e);
        }
    }

    private static boolean isEmpty(@Nullable Object part) {
        return part == null
                || (part instanceof Collection<?> list && list.isEmpty())
                || (part instanceof Map<?, ?> map && map.isEmpty());
    }
}
