package io.github.okr4j.okr;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is to reach it. Some vendors tell names, some ids; what is not told is null.
 *
 * @param kind a person or a group of some sort
 * @param id the vendor's id, or null
 * @param name the name, or null; for a team of Perform &amp; Engage the name of its manager
 */
public record OkrOwner(
        Kind kind, @Nullable String id, @Nullable String name) {
    /** Who can own a goal. */
    public enum Kind {
        /** One person. */
        PERSON,
        /** A team. */
        TEAM,
        /** A group of people across teams. */
        GROUP,
        /** A department. */
        DEPARTMENT,
        /** The whole company. */
        COMPANY,
        /** Of a kind this SDK does not know. */
        UNKNOWN
    }

    /**
     * What to show: the name, else kind and id.
     *
     * @return never blank
     */
    public String display() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        String word = kind.name().toLowerCase(Locale.ROOT);
        return id == null ? word : word + " " + id;
    }
}
