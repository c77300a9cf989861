package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The thirteen filters of {@code /goals/find} and the rule about whose goals they reach. */
final class PipedriveFilter {

    private static final String ACTIVE = "is_active";

    /** Without any of these, only the caller's own goals are found. */
    private static final Set<String> WIDENING = Set.of(
            "type.name",
            "assignee.id",
            "assignee.type",
            "expected_outcome.target",
            "expected_outcome.tracking_metric",
            "expected_outcome.currency_id",
            "type.params.pipeline_id",
            "type.params.stage_id",
            "type.params.activity_type_id");

    private static final List<String> WORDS =
            List.of("title", "type.name", "assignee.type", "expected_outcome.tracking_metric");
    private static final List<String> NUMBERS =
            List.of("assignee.id", "expected_outcome.target", "expected_outcome.currency_id", "type.params.stage_id");
    private static final List<String> LISTS = List.of("type.params.pipeline_id", "type.params.activity_type_id");

    private PipedriveFilter() {}

    static Predicate<Map<String, @Nullable Object>> of(Query query) {
        Predicate<Map<String, @Nullable Object>> filter = activity(query);
        if (WIDENING.stream().noneMatch(query::has)) {
            filter = filter.and(PipedriveFilter::belongsToCaller);
        }
        for (String name : WORDS) {
            if (query.has(name)) {
                filter = filter.and(goal -> Objects.equals(query.first(name), member(goal, name)));
            }
        }
        for (String name : NUMBERS) {
            if (query.has(name)) {
                BigDecimal asked = number(name, query.first(name));
                filter = filter.and(goal -> sameNumber(asked, member(goal, name)));
            }
        }
        for (String name : LISTS) {
            if (query.has(name)) {
                filter = filter.and(list(name, query.all(name)));
            }
        }
        if (PipedrivePeriod.isAsked(query)) {
            PipedrivePeriod asked = PipedrivePeriod.required(query);
            filter = filter.and((Map<String, @Nullable Object> goal) ->
                    PipedrivePeriod.ofDuration(goal).overlaps(asked));
        }
        return filter;
    }

    private static Predicate<Map<String, @Nullable Object>> activity(Query query) {
        String asked = Objects.requireNonNullElse(query.first(ACTIVE), "true");
        if (!asked.equals("true") && !asked.equals("false")) {
            throw PipedriveContract.badRequest("is_active must be true or false");
        }
        boolean active = asked.equals("true");
        return goal -> Objects.equals(goal.get(ACTIVE), active);
    }

    private static boolean belongsToCaller(Object goal) {
        return "person".equals(member(goal, "assignee.type"))
                && sameNumber(BigDecimal.valueOf(PipedriveStore.CURRENT_USER_ID), member(goal, "assignee.id"));
    }

    /** A goal matches when it names every id asked for; {@code null} asks for the goals that name none. */
    private static Predicate<Map<String, @Nullable Object>> list(String name, List<String> values) {
        if (values.equals(List.of("null"))) {
            return goal -> member(goal, name) == null;
        }
        Set<BigDecimal> asked = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(value -> number(name, value))
                .collect(Collectors.toSet());
        return goal -> member(goal, name) instanceof List<?> ids
                && asked.stream().allMatch(id -> ids.stream().anyMatch(own -> sameNumber(id, own)));
    }

    private static boolean sameNumber(BigDecimal asked, @Nullable Object own) {
        return own instanceof Number number && Json.plain(number).compareTo(asked) == 0;
    }

    private static BigDecimal number(String name, @Nullable String value) {
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw PipedriveContract.badRequest(name + " is no number: " + value);
        }
    }

    /** The member at a dotted path; null when it or what should hold it is missing. */
    private static @Nullable Object member(Object goal, String path) {
        Object value = goal;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> holder ? holder.get(name) : null;
        }
        return value;
    }
}
