package io.github.okr4j.pipedrive.paging;

import io.github.okr4j.core.http.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ids, times and page size by which every list of version 2 can be narrowed.
 *
 * @param ids at most 100
 * @param updatedSince changed then or later
 * @param updatedUntil changed before that time
 * @param pageSize 1 to 500
 */
public record ListLimits(
        List<Long> ids,
        @Nullable Instant updatedSince,
        @Nullable Instant updatedUntil,
        int pageSize) {
    /** The largest page; it costs no more than a small one. */
    public static final int MAX_PAGE_SIZE = 500;

    private static final int MAX_IDS = 100;

    /** Checks the figures. */
    public ListLimits {
        if (ids.size() > MAX_IDS) {
            throw new IllegalArgumentException("ids must be at most " + MAX_IDS + ", not " + ids.size());
        }
        if (pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_PAGE_SIZE + ", not " + pageSize);
        }
        if (updatedSince != null && updatedUntil != null && updatedUntil.isBefore(updatedSince)) {
            throw new IllegalArgumentException(
                    "updated_until must not be before updated_since: " + updatedUntil + " is before " + updatedSince);
        }
    }

    /** Refuses to narrow by no id at all, which the vendor would take for no filter. */
    public static List<Long> someIds(List<Long> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("ids must name at least one");
        }
        return List.copyOf(ids);
    }

    /** Adds the parameters; times are rounded outward, for the vendor refuses fractions of a second. */
    public Request onto(Request request) {
        Instant until = updatedUntil == null ? null : updatedUntil.plusNanos(999_999_999);
        return request.query("ids", joined())
                .query("updated_since", wholeSeconds(updatedSince))
                .query("updated_until", wholeSeconds(until))
                .query("limit", pageSize);
    }

    /** One parameter with commas, as the vendor documents it. */
    private @Nullable String joined() {
        return ids.isEmpty() ? null : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static @Nullable Instant wholeSeconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
}
