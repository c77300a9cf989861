package io.github.okr4j.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes to a response's JSON that a tolerant client must survive. */
final class JsonEdits {

    private JsonEdits() {}

    static @Nullable Object withUnknownMembers(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> edited = new LinkedHashMap<>();
            object.forEach((name, member) -> edited.put(String.valueOf(name), withUnknownMembers(member)));
            edited.put(Fault.UNKNOWN_FIELD, Fault.UNKNOWN_VALUE);
            return edited;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> edited = new ArrayList<>();
            list.forEach(element -> edited.add(withUnknownMembers(element)));
            return edited;
        }
        return value;
    }

    /**
     * Replaces the text members whose name is listed, alone ({@code interval}) or after the object that holds them
     * ({@code assignee.type}); a null stays null, for a vendor never invents a value there.
     */
    static @Nullable Object withUnknownEnumValues(@Nullable Object value, Set<String> members) {
        return withUnknownEnumValues(value, members, "");
    }

    private static @Nullable Object withUnknownEnumValues(@Nullable Object value, Set<String> members, String holder) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> edited = new LinkedHashMap<>();
            object.forEach((key, member) -> {
                String name = String.valueOf(key);
                boolean listed = members.contains(name) || members.contains(holder + "." + name);
                edited.put(
                        name,
                        listed && member instanceof String
                                ? Fault.UNKNOWN_VALUE
                                : withUnknownEnumValues(member, members, name));
            });
            return edited;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> edited = new ArrayList<>();
            list.forEach(element -> edited.add(withUnknownEnumValues(element, members, holder)));
            return edited;
        }
        return value;
    }
}
