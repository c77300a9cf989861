package io.github.okr4j.pipedrive;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.ErrorMarker;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pipedrive's path prefix per host, errors inside 200, and two limits behind one 429. */
final class PipedriveProfile implements VendorProfile {
    static final String COMMON_HOST = "api.pipedrive.com";

    private static final JsonDialect DIALECT = new JsonDialect(TimeForm.RFC_3339, DecimalForm.NUMBER);
    private static final ErrorMarker FAILURE = ErrorMarker.whenFalse("success");

    /** Titles and search terms are not logged. */
    private static final Set<String> PRINTABLE_QUERY = Set.of(
            "type.name",
            "is_active",
            "assignee.id",
            "assignee.type",
            "expected_outcome.tracking_metric",
            "expected_outcome.currency_id",
            "type.params.pipeline_id",
            "type.params.stage_id",
            "type.params.activity_type_id",
            "period.start",
            "period.end",
            "search_by_email",
            "limit",
            "filter_id",
            "ids",
            "owner_id",
            "person_id",
            "org_id",
            "deal_id",
            "lead_id",
            "pipeline_id",
            "stage_id",
            "status",
            "done",
            "updated_since",
            "updated_until");

    @Override
    public String vendor() {
        return "pipedrive";
    }

    @Override
    public JsonDialect dialect() {
        return DIALECT;
    }

    @Override
    public Set<String> printableQuery() {
        return PRINTABLE_QUERY;
    }

    /** The common host serves goals below {@code /v1} only, company hosts below {@code /api/v1}. */
    @Override
    public String path(String host, String path) {
        boolean versionOne = path.equals("/v1") || path.startsWith("/v1/");
        return versionOne && !host.equalsIgnoreCase(COMMON_HOST) ? "/api" + path : path;
    }

    @Override
    public ErrorMarker errorMarker() {
        return FAILURE;
    }

    /** Gateway, goal service, plan limits and validation use different fields. All are optional. */
    @Override
    public VendorError error(int status, Object json) {
        if (!(json instanceof Map<?, ?> body)) {
            return VendorError.NONE;
        }
        String code = firstText(body, "code", "errorCode", "statusCode");
        String message = firstText(body, "error", "message", "error_description");
        String info = firstText(body, "error_info");
        if (message == null) {
            message = info == null ? firstText(body, "statusText") : info;
        } else if (info != null && !info.equals(message)) {
            message = message + " (" + info + ")";
        }
        return new VendorError(code, message, fieldErrors(body.get("errors")));
    }

    @Override
    public @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
        PipedriveLimits limits = PipedriveLimits.of(headers);
        Long remaining = limits.burstRemaining();
        if (isDaily(status, remaining, limits.dailyTokensRemaining())) {
            // The reset header belongs to the burst window. The end of the vendor's day is undocumented.
            return new RateLimit(limits.dailyTokens(), limits.dailyTokensRemaining(), null, RateLimit.Scope.DAILY);
        }
        Instant resetAt = limits.burstReset() == null ? null : now.plus(limits.burstReset());
        if (limits.burstLimit() == null && remaining == null && resetAt == null) {
            return null;
        }
        return new RateLimit(limits.burstLimit(), remaining, resetAt, RateLimit.Scope.BURST);
    }

    @Override
    public @Nullable String hint(int status) {
        return switch (status) {
            case 402 -> "The company's Pipedrive account is not open: see its billing";
            case 403 ->
                "The user's permissions, the app's scopes (for goals: goals:read, goals:full) or the plan do not allow it;"
                        + " after many 429 it is a block for abuse";
            case 429 ->
                "Either the burst limit of a few seconds or the company's token budget for the day is used up;"
                        + " scope() names which, if the vendor did";
            default -> null;
        };
    }

    /**
     * The daily budget is counted in tokens, several per call, so it can refuse a call with some left. A 429 while the
     * burst window still has room is therefore taken as daily; that is inferred, the vendor documents no difference.
     */
    private static boolean isDaily(int status, @Nullable Long remaining, @Nullable Long dailyRemaining) {
        boolean noTokens = dailyRemaining != null && dailyRemaining <= 0;
        boolean refusedWithinBurst = status == 429 && remaining != null && remaining > 0;
        return noTokens || refusedWithinBurst;
    }

    private static @Nullable String firstText(Map<?, ?> body, String... names) {
        for (String name : names) {
            String text = text(body.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object value) {
        boolean scalar = value instanceof String || value instanceof Number;
        String text = scalar ? String.valueOf(value) : "";
        return text.isBlank() ? null : text;
    }

    private static Map<String, List<String>> fieldErrors(@Nullable Object errors) {
        Map<String, List<String>> problems = new LinkedHashMap<>();
        if (errors instanceof Map<?, ?> fields) {
            fields.forEach((field, problem) -> problems.put(String.valueOf(field), texts(problem)));
        }
        return problems;
    }

    private static List<String> texts(@Nullable Object problem) {
        return problem instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(problem));
    }
}
