package io.github.okr4j.pipedrive.paging;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters that the lists of version 2 share. Each method returns the parameters with one more. */
public final class ListParameters {
    private static final String LIMIT = "limit";

    /** The largest page costs no more than a small one. */
    private static final int MAX_PAGE_SIZE = 500;

    private static final int MAX_IDS = 100;
    private static final String SINCE = "updated_since";
    private static final String UNTIL = "updated_until";

    private ListParameters() {}

    /**
     * The request for a list, with the largest page unless a size is set. The vendor refuses fractions of a second, so the
     * earliest change is rounded down and the end of the changes up.
     *
     * @throws IllegalArgumentException if the page size is out of range, or the two times are not in order
     */
    public static Request request(QueryParameters parameters) {
        Object limit = parameters.get(LIMIT);
        int size = limit == null
                ? MAX_PAGE_SIZE
                : Checks.inRange(LIMIT, limit instanceof Integer set ? set : 0, 1, MAX_PAGE_SIZE);
        QueryParameters rounded = parameters;
        if (parameters.get(SINCE) instanceof Instant since) {
            rounded = rounded.with(SINCE, since.truncatedTo(ChronoUnit.SECONDS));
        }
        if (parameters.get(UNTIL) instanceof Instant until) {
            if (parameters.get(SINCE) instanceof Instant since && until.isBefore(since)) {
                throw new IllegalArgumentException(
                        UNTIL + " must not be before " + SINCE + ": " + until + " is before " + since);
            }
            rounded = rounded.with(UNTIL, until.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS));
        }
        return Request.EMPTY.query(rounded.with(LIMIT, size));
    }

    /** Sets the page size, 1 to 500. */
    public static QueryParameters pageSize(QueryParameters parameters, int size) {
        return parameters.with(LIMIT, Checks.inRange(LIMIT, size, 1, MAX_PAGE_SIZE));
    }

    /** Sets 1 to 100 ids as one parameter with commas. No id at all would be no filter. */
    public static QueryParameters ids(QueryParameters parameters, List<Long> ids) {
        List<Long> some = Checks.notEmpty("ids", ids);
        if (some.size() > MAX_IDS) {
            throw new IllegalArgumentException("ids must be at most " + MAX_IDS + ", not " + some.size());
        }
        return parameters.with("ids", some.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** Sets the earliest change. */
    public static QueryParameters updatedSince(QueryParameters parameters, Instant time) {
        return parameters.with(SINCE, Checks.notNull(SINCE, time));
    }

    /** Sets the end of the changes, which must not be before the earliest one when the list is requested. */
    public static QueryParameters updatedUntil(QueryParameters parameters, Instant time) {
        return parameters.with(UNTIL, Checks.notNull(UNTIL, time));
    }

    /**
     * Sets the order.
     *
     * @param documented the fields that the vendor documents for the list
     */
    public static QueryParameters sortBy(
            QueryParameters parameters, SortField field, SortDirection direction, Set<SortField> documented) {
        if (!documented.contains(Checks.notNull("sort_by", field))) {
            throw new IllegalArgumentException("sort_by must be one of "
                    + documented.stream().map(SortField::wireName).sorted().toList() + " here, not "
                    + field.wireName());
        }
        return parameters.with("sort_by", field).with("sort_direction", Checks.notNull("sort_direction", direction));
    }
}
