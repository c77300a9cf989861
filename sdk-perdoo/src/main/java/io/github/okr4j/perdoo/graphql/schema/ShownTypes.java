package io.github.okr4j.perdoo.graphql.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types in the response, by name; null for one that the server does not have. */
@Envelope
record ShownTypes(@JsonProperty("data") @Nullable Map<String, @Nullable Object> data) {
    /** The differences, or null if the response has no data. */
    @Nullable
    SchemaDrift drift() {
        if (data == null) {
            return null;
        }
        List<String> findings = new ArrayList<>();
        for (TypeInUse expected : TypeInUse.all()) {
            if (data.get(expected.name()) instanceof Map<?, ?> shown) {
                expected.compare(shown, findings);
            } else {
                findings.add("type " + expected.name() + " no longer exists");
            }
        }
        return new SchemaDrift(findings);
    }

    /** A field, a key of an input, an argument or a constant of an enum. */
    @Envelope
    record ShownMember(String name, List<ShownMember> args, boolean isMandatory) {
        /** Reads a list of members and ignores everything else. */
        static List<ShownMember> list(@Nullable Object shown) {
            List<ShownMember> members = new ArrayList<>();
            for (Object one : shown instanceof List<?> several ? several : List.of()) {
                if (one instanceof Map<?, ?> member) {
                    members.add(new ShownMember(
                            String.valueOf(member.get("name")), list(member.get("args")), isMandatory(member)));
                }
            }
            return members;
        }

        private static boolean isMandatory(Map<?, ?> member) {
            return member.get("type") instanceof Map<?, ?> type
                    && "NON_NULL".equals(type.get("kind"))
                    && member.get("defaultValue") == null;
        }
    }
}
