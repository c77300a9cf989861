package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The vendor answered, and the answer is a failure. */
public abstract class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final ErrorResponse answer;

    /**
     * Makes an exception from an answer.
     *
     * @param failure what is known of the call
     * @param answer what came back
     * @param hint what the status means at this vendor or what to do, or null
     */
    protected ApiException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, problem(answer, hint), null);
        this.answer = answer;
    }

    /**
     * The exception that fits an answer's status.
     *
     * @param failure what is known of the call
     * @param answer what came back
     * @param hint what the status means at this vendor or what to do, or null
     * @param wait how long the vendor asks to wait, or null
     * @return the exception
     */
    public static ApiException from(
            Failure failure, ErrorResponse answer, @Nullable String hint, @Nullable Duration wait) {
        return from(answer.status(), failure, answer, hint, wait);
    }

    /**
     * The exception that fits what an answer means, where that is not its status: a failure inside a 2xx.
     *
     * @param meaning the status that would have said so, which decides the type
     * @param failure what is known of the call
     * @param answer what came back
     * @param hint what the status means at this vendor or what to do, or null
     * @param wait how long the vendor asks to wait, or null
     * @return the exception
     */
    public static ApiException from(
            int meaning, Failure failure, ErrorResponse answer, @Nullable String hint, @Nullable Duration wait) {
        return switch (meaning) {
            case 400, 422 -> new BadRequestException(failure, answer, hint);
            case 401 -> new UnauthorizedException(failure, answer, hint);
            case 403 -> new ForbiddenException(failure, answer, hint);
            case 404, 410 -> new NotFoundException(failure, answer, hint);
            case 409, 412 -> new ConflictException(failure, answer, hint);
            case 429 ->
                isDaily(answer.rateLimit())
                        ? new DailyLimitException(failure, answer, hint, wait)
                        : new RateLimitedException(failure, answer, hint, wait);
            default ->
                meaning >= 500 && meaning < 600
                        ? new ServerException(failure, answer, hint)
                        : new UnexpectedStatusException(failure, answer, hint);
        };
    }

    /**
     * An exception without a call behind it, for mocking a service in a test.
     *
     * @param status the HTTP status, which decides the type
     * @param message the vendor's sentence
     * @return the exception
     */
    public static ApiException of(int status, String message) {
        boolean transientStatus = status == 429 || status >= 500;
        Outcome outcome = status >= 500 ? Outcome.UNKNOWN : Outcome.REJECTED;
        Failure failure = new Failure("mock", null, outcome, transientStatus, 1);
        ErrorResponse answer =
                new ErrorResponse(status, ResponseHeaders.EMPTY, null, VendorError.of(null, message), null, "");
        return from(failure, answer, null, null);
    }

    /**
     * The HTTP status; a 2xx where the vendor reports a failure inside a successful answer.
     *
     * @return the status
     */
    public int status() {
        return answer.status();
    }

    /**
     * The answer's headers.
     *
     * @return never null
     */
    public ResponseHeaders headers() {
        return answer.headers();
    }

    /**
     * The vendor's id of the request, for its support.
     *
     * @return the id, or null if none was sent
     */
    public @Nullable String requestId() {
        return answer.requestId();
    }

    /**
     * The error as the vendor put it.
     *
     * @return never null; its parts may be
     */
    public VendorError vendorError() {
        return answer.error();
    }

    /**
     * The caller's remaining budget.
     *
     * @return the figures, or null if the vendor told nothing
     */
    public @Nullable RateLimit rateLimit() {
        return answer.rateLimit();
    }

    /**
     * The first 64 KiB of the body, whatever its type, known secrets masked.
     *
     * @return never null, may be empty
     */
    public String body() {
        return answer.body();
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

    private static String problem(ErrorResponse answer, @Nullable String hint) {
        String text = "HTTP " + answer.status() + answer.error().describe();
        return hint == null ? text : text + ". " + hint;
    }
}
