package io.github.okr4j.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Width;
import org.jspecify.annotations.Nullable;

/** Keys of a configuration that belong together, in the order in which they are added. */
final class ConfigGroup {
    private final ConfigDef definition;
    private final String name;
    private int keys;

    ConfigGroup(ConfigDef definition, String name) {
        this.definition = definition;
        this.name = name;
    }

    /** Adds a key of any value that the validator accepts. */
    ConfigGroup add(
            String key,
            ConfigDef.Type type,
            @Nullable Object ifMissing,
            ConfigDef.@Nullable Validator validator,
            Importance importance,
            String display,
            String documentation) {
        return add(key, type, ifMissing, validator, importance, display, documentation, List.of(), parsed -> true);
    }

    /**
     * Adds a key with recommendations.
     *
     * @param choices what to choose from, or nothing
     * @param visible whether the key matters beside the other values
     */
    ConfigGroup add(
            String key,
            ConfigDef.Type type,
            @Nullable Object ifMissing,
            ConfigDef.@Nullable Validator validator,
            Importance importance,
            String display,
            String documentation,
            List<String> choices,
            Predicate<Map<String, Object>> visible) {
        definition.define(
                key,
                type,
                ifMissing,
                validator,
                importance,
                documentation,
                name,
                ++keys,
                type == ConfigDef.Type.LONG || type == ConfigDef.Type.INT ? Width.SHORT : Width.LONG,
                display,
                new Recommendation(choices, visible));
        return this;
    }

    private record Recommendation(List<String> choices, Predicate<Map<String, Object>> when)
            implements ConfigDef.Recommender {
        @Override
        public List<Object> validValues(String key, Map<String, Object> parsed) {
            return new ArrayList<>(choices);
        }

        @Override
        public boolean visible(String key, Map<String, Object> parsed) {
            return when.test(parsed);
        }
    }
}
