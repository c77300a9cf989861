package io.github.okr4j.pipedrive.paging;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of version 2.
 *
 * @param field what it is sorted by, or null for the vendor's default
 * @param direction which end comes first, or null for the vendor's default
 */
public record Sorting(@Nullable SortField field, @Nullable SortDirection direction) {
    /** Refuses a field that the vendor does not document for a list. */
    public Sorting requireOneOf(Set<SortField> documented) {
        if (field != null && !documented.contains(field)) {
            throw new IllegalArgumentException("sort_by must be one of "
                    + documented.stream().map(SortField::wireName).sorted().toList() + " here, not "
                    + field.wireName());
        }
        return this;
    }

    /** Adds the parameters. */
    public Request onto(Request request) {
        return request.query("sort_by", field == null ? null : field.wireName())
                .query("sort_direction", direction == null ? null : direction.wireName());
    }
}
