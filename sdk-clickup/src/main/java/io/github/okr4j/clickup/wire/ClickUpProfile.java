package io.github.okr4j.clickup.wire;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.ErrorMarker;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of ClickUp: times as milliseconds, two error formats, one status 401 for two errors. */
final class ClickUpProfile implements VendorProfile {
    private static final JsonDialect DIALECT = new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER);
    private static final ErrorMarker FAILURE = ErrorMarker.whenText("err");
    private static final Set<String> PRINTABLE_QUERY = Set.of(
            "include_completed",
            "archived",
            "include_subfolders",
            "include_subtasks",
            "include_markdown_description",
            "include_closed",
            "include_timl",
            "custom_task_ids",
            "subtasks",
            "order_by",
            "reverse",
            "page");

    /** The first is on every recorded response, though ClickUp does not document it. */
    private static final List<String> REQUEST_ID_HEADERS =
            List.of("x-datadog-trace-id", "X-Request-Id", "X-Correlation-Id");

    /** The end of the year 9999. A larger number is not in seconds. */
    private static final long MAX_EPOCH_SECOND = 253_402_300_799L;

    @Override
    public String vendor() {
        return "clickup";
    }

    @Override
    public JsonDialect dialect() {
        return DIALECT;
    }

    @Override
    public Set<String> printableQuery() {
        return PRINTABLE_QUERY;
    }

    @Override
    public ErrorMarker errorMarker() {
        return FAILURE;
    }

    /**
     * Version 2 sends {@code err} and {@code ECODE}, version 3 {@code message} without a code. Clients receive both.
     */
    @Override
    public VendorError error(int status, Object json) {
        if (!(json instanceof Map<?, ?> body)) {
            return VendorError.NONE;
        }
        String err = text(body.get("err"));
        return VendorError.of(text(body.get("ECODE")), err == null ? text(body.get("message")) : err);
    }

    /** The headers are missing if ClickUp rejects a call before it counts it, as for an unknown Workspace. */
    @Override
    public @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
        Long limit = headers.firstNumber("X-RateLimit-Limit");
        Long remaining = headers.firstNumber("X-RateLimit-Remaining");
        Instant resetAt = resetAt(headers.firstNumber("X-RateLimit-Reset"));
        if (limit == null && remaining == null && resetAt == null) {
            return null;
        }
        return new RateLimit(limit, remaining, resetAt, RateLimit.Scope.BURST);
    }

    @Override
    public @Nullable String hint(int status) {
        return switch (status) {
            case 401 ->
                "Either the token is wrong or revoked, or the id in the request is unknown to this token:"
                        + " ClickUp sends 401 for both";
            case 429 -> "The budget counts calls per token and minute; its size depends on the Workspace's plan";
            default -> null;
        };
    }

    /** Recorded for a goal whose owner was outside the Workspace; the same body with the caller as owner succeeded. */
    @Override
    public @Nullable String hint(int status, @Nullable String code) {
        return status == 404 && "ACCESS_002".equals(code)
                ? "Either the token may not see the Workspace, or an owner of the goal does not belong to it"
                : hint(status);
    }

    @Override
    public List<String> requestIdHeaders() {
        return REQUEST_ID_HEADERS;
    }

    private static @Nullable Instant resetAt(@Nullable Long epochSecond) {
        if (epochSecond == null || epochSecond < 0 || epochSecond > MAX_EPOCH_SECOND) {
            return null;
        }
        return Instant.ofEpochSecond(epochSecond);
    }

    private static @Nullable String text(@Nullable Object value) {
        boolean scalar = value instanceof String || value instanceof Number;
        String text = scalar ? String.valueOf(value) : "";
        return text.isBlank() ? null : text;
    }
}
