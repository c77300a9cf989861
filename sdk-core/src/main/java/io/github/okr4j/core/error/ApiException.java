package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The vendor responded with an error. */
public abstract class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final ErrorResponse response;

    /**
     * Creates an exception from a response.
     *
     * @param hint what the status means at this vendor or what to do, or null
     */
    protected ApiException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, problem(response, hint), null);
        this.response = response;
    }

    /**
     * Creates the exception type for the status of a response.
     *
     * @param hint what the status means at this vendor or what to do, or null
     * @param wait how long the vendor asks to wait, or null
     */
    public static ApiException from(
            Failure failure, ErrorResponse response, @Nullable String hint, @Nullable Duration wait) {
        return from(response.status(), failure, response, hint, wait);
    }

    /**
     * Creates the exception type for an error that a 2xx response embeds.
     *
     * @param meaning the status that stands for the error and decides the type
     * @param hint what the status means at this vendor or what to do, or null
     * @param wait how long the vendor asks to wait, or null
     */
    public static ApiException from(
            int meaning, Failure failure, ErrorResponse response, @Nullable String hint, @Nullable Duration wait) {
        return switch (meaning) {
            case 400, 422 -> new BadRequestException(failure, response, hint);
            case 401 -> new UnauthorizedException(failure, response, hint);
            case 403 -> new ForbiddenException(failure, response, hint);
            case 404, 410 -> new NotFoundException(failure, response, hint);
            case 409, 412 -> new ConflictException(failure, response, hint);
            case 429 ->
                isDaily(response.rateLimit())
                        ? new DailyLimitException(failure, response, hint, wait)
                        : new RateLimitedException(failure, response, hint, wait);
            default ->
                meaning >= 500 && meaning < 600
                        ? new ServerException(failure, response, hint)
                        : new UnexpectedStatusException(failure, response, hint);
        };
    }

    /**
     * Creates an exception without a call, for stubbing a service in a test.
     *
     * @param status the HTTP status, which decides the type
     * @param message the vendor's message
     */
    public static ApiException of(int status, String message) {
        boolean transientStatus = status == 429 || status >= 500;
        Outcome outcome = status >= 500 ? Outcome.UNKNOWN : Outcome.REJECTED;
        Failure failure = new Failure("mock", null, outcome, transientStatus, 1);
        ErrorResponse response =
                new ErrorResponse(status, ResponseHeaders.EMPTY, null, VendorError.of(null, message), null, "");
        return from(failure, response, null, null);
    }

    /** The HTTP status. It is 2xx if the vendor reports the error in a successful response. */
    public int status() {
        return response.status();
    }

    /** The headers of the response. */
    public ResponseHeaders headers() {
        return response.headers();
    }

    /** The vendor's id of the request, for its support; null if the vendor sent none. */
    public @Nullable String requestId() {
        return response.requestId();
    }

    /** The error as the vendor describes it. Never null, but its components may be. */
    public VendorError vendorError() {
        return response.error();
    }

    /** The remaining rate limit, or null if the vendor sent none. */
    public @Nullable RateLimit rateLimit() {
        return response.rateLimit();
    }

    /** The first 64 KiB of the body, of any content type, with known secrets masked. Never null; may be empty. */
    public String body() {
        return response.body();
    }

    @Override
    protected void describeTo(StringBuilder report) {
        line(report, "status", status());
        line(report, "request id", requestId());
        line(report, "headers", String.join(", ", headers().names()));
        line(report, "rate limit", rateLimit());
        line(report, "content type", headers().first("Content-Type"));
        line(report, "body", body().length() > 2_000 ? body().substring(0, 2_000) + "…" : body());
    }

    private static boolean isDaily(@Nullable RateLimit limit) {
        return limit != null && limit.scope() == RateLimit.Scope.DAILY;
    }

    private static String problem(ErrorResponse response, @Nullable String hint) {
        String text = "HTTP " + response.status() + response.error().describe();
        return hint == null ? text : text + ". " + hint;
    }
}
