package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.Query;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filters that the lists of deals and activities have in common. */
final class PipedriveRows {

    private static final int MAX_IDS = 100;

    private PipedriveRows() {}

    /**
     * The rows that a query asks for.
     *
     * @param members the query's members that must equal the row's; with a filter of the company's own they do not count
     */
    static Predicate<Map<String, @Nullable Object>> of(Query query, List<String> members) {
        Predicate<Map<String, @Nullable Object>> filter = changed(query);
        if (query.has("filter_id")) {
            return filter;
        }
        if (query.has("ids")) {
            Set<String> ids = Arrays.stream(String.valueOf(query.first("ids")).split(",", -1))
                    .collect(Collectors.toSet());
            if (ids.size() > MAX_IDS) {
                throw PipedriveResponses.badRequest("ids must be at most " + MAX_IDS);
            }
            filter = filter.and(row -> ids.contains(String.valueOf(row.get("id"))));
        }
        for (String member : members) {
            if (query.has(member)) {
                String asked = query.first(member);
                filter = filter.and(row -> Objects.equals(asked, text(row.get(member))));
            }
        }
        return filter;
    }

    private static Predicate<Map<String, @Nullable Object>> changed(Query query) {
        Instant since = query.has("updated_since") ? time("updated_since", query.first("updated_since")) : Instant.MIN;
        Instant until = query.has("updated_until") ? time("updated_until", query.first("updated_until")) : Instant.MAX;
        if (since.equals(Instant.MIN) && until.equals(Instant.MAX)) {
            return row -> true;
        }
        return row -> {
            Instant changed = Instant.parse(String.valueOf(row.get("update_time")));
            return !changed.isBefore(since) && changed.isBefore(until);
        };
    }

    /** Pipedrive refuses fractions of a second. */
    private static Instant time(String name, @Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")) {
            throw PipedriveResponses.badRequest(name + " must be a time as YYYY-MM-DDTHH:MM:SSZ");
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw PipedriveResponses.badRequest(name + " is no time of the calendar");
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }
}
