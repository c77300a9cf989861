package io.github.okr4j.testkit;

import io.github.okr4j.testkit.server.FakeResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trouble to be met by the next matching request of a fake.
 *
 * <p>A fault is an immutable value: each method returns a changed copy. It hits one request unless {@link #times} or
 * {@link #always} says otherwise, and any request unless {@link #on} narrows it. Faults with a status leave the state
 * of the fake unchanged, as do the faults named "before processing"; all others let the request do its work first.
 *
 * <pre>{@code
 * fake.inject(Fault.tooManyRequests().retryAfter("2").times(3).on("GET", "/goal"));
 * }</pre>
 */
public final class Fault {

    static final int UNLIMITED = Integer.MAX_VALUE;
    static final String UNKNOWN_FIELD = "field_nobody_knows";
    static final String UNKNOWN_VALUE = "value_nobody_knows";

    private static final String ANY = "";
    private static final String REPEATED_PAGE_TOKEN = "repeated page token";

    private final String name;
    private final Effect effect;
    private final Map<String, String> headers;
    private final int uses;
    private final int interval;
    private final String method;
    private final String pathPart;

    private interface Effect {
        FakeResponse on(FaultHandler desk, ReceivedRequest request);
    }

    private Fault(
            String name,
            Effect effect,
            Map<String, String> headers,
            int uses,
            int interval,
            String method,
            String pathPart) {
        this.name = name;
        this.effect = effect;
        this.headers = headers;
        this.uses = uses;
        this.interval = interval;
        this.method = method;
        this.pathPart = pathPart;
    }

    private Fault(String name, Effect effect) {
        this(name, effect, Map.of(), 1, 1, ANY, ANY);
    }

    /**
     * Returns 429 with the vendor's error body and without any header about limits.
     *
     * @return the fault
     */
    public static Fault tooManyRequests() {
        return status(429);
    }

    /**
     * Returns a status with the vendor's error body for it.
     *
     * @param status the HTTP status, 400 to 599
     * @return the fault
     */
    public static Fault status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("an error status is 400 to 599, not " + status);
        }
        return new Fault("status " + status, (desk, request) -> desk.contract().error(status));
    }

    /**
     * Returns a status with an HTML page, as proxies and gateways do.
     *
     * @param status the HTTP status
     * @return the fault
     */
    public static Fault htmlErrorPage(int status) {
        return new Fault(
                "HTML page with status " + status, (desk, request) -> FakeResponse.html(status, "Error " + status));
    }

    /**
     * Returns exactly what is given.
     *
     * @param status the HTTP status
     * @param contentType the value of the Content-Type header
     * @param body the body, sent as UTF-8
     * @return the fault
     */
    public static Fault body(int status, String contentType, String body) {
        return new Fault("canned response " + status, (desk, request) -> FakeResponse.of(status, contentType, body));
    }

    /**
     * Processes the request and sends the first half of the response's JSON, as a complete HTTP response.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return new Fault(
                "truncated body", (desk, request) -> desk.process(request).cutInTheMiddle());
    }

    /**
     * Processes the request at once and returns after a while.
     *
     * @param duration how long the response takes
     * @return the fault
     */
    public static Fault delay(Duration duration) {
        return new Fault(
                "delay of " + duration, (desk, request) -> desk.process(request).delayedBy(duration));
    }

    /**
     * Closes the connection without a response; the state stays as it was.
     *
     * @return the fault
     */
    public static Fault droppedBeforeProcessing() {
        return new Fault("dropped before processing", (desk, request) -> FakeResponse.connectionClosed());
    }

    /**
     * Processes the request, then closes the connection without a response.
     *
     * @return the fault
     */
    public static Fault droppedAfterProcessing() {
        return new Fault("dropped after processing", (desk, request) -> {
            desk.process(request);
            return FakeResponse.connectionClosed();
        });
    }

    /**
     * Adds the member {@code "field_nobody_knows": "value_nobody_knows"} to every object of the response.
     *
     * @return the fault
     */
    public static Fault unknownField() {
        return new Fault(
                "unknown field", (desk, request) -> desk.process(request).editJson(JsonEdits::withUnknownMembers));
    }

    /**
     * Replaces each member that holds one of a set of words, such as a type or a status, with
     * {@code "value_nobody_knows"}.
     *
     * @return the fault
     */
    public static Fault unknownEnumValue() {
        return new Fault(
                "unknown enum value",
                (desk, request) -> desk.process(request)
                        .editJson(value -> JsonEdits.withUnknownEnumValues(
                                value, desk.contract().enumMembers())));
    }

    /**
     * Makes list responses point to one and the same next page; mostly used with {@link #always}.
     *
     * <p>A vendor whose lists have no pages refuses to have it injected.
     *
     * @return the fault
     */
    public static Fault repeatedPageToken() {
        return new Fault(
                REPEATED_PAGE_TOKEN,
                (desk, request) -> desk.contract().pointingToTheSamePage(request, desk.process(request)));
    }

    /**
     * Adds a Retry-After header to the response.
     *
     * @param value the header's value as it goes out: seconds or an HTTP date
     * @return a changed copy
     */
    public Fault retryAfter(String value) {
        return header("Retry-After", value);
    }

    /**
     * Adds a header to the response, in place of one of the same name.
     *
     * @param headerName the header's name
     * @param value the header's value
     * @return a changed copy
     */
    public Fault header(String headerName, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(headerName, value);
        return new Fault(name, effect, Map.copyOf(more), uses, interval, method, pathPart);
    }

    /**
     * Says how many matching requests the fault hits.
     *
     * @param n the number of requests, at least 1
     * @return a changed copy
     */
    public Fault times(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a fault hits at least one request, not " + n);
        }
        return new Fault(name, effect, headers, n, interval, method, pathPart);
    }

    /**
     * Lets the fault hit every matching request until {@link FakeVendor#clearFaults}.
     *
     * @return a changed copy
     */
    public Fault always() {
        return new Fault(name, effect, headers, UNLIMITED, interval, method, pathPart);
    }

    /**
     * Lets the fault hit every n-th matching request until {@link FakeVendor#clearFaults}: {@code every(20)} hits one of
     * 20 requests. Requests that an older fault hits are not counted.
     *
     * @param n how many matching requests there are per hit, at least 1
     * @return a changed copy
     */
    public Fault every(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a fault hits every n-th request with n from 1, not " + n);
        }
        return new Fault(name, effect, headers, UNLIMITED, n, method, pathPart);
    }

    /**
     * Narrows the fault to some requests.
     *
     * @param onlyMethod the HTTP method
     * @param onlyPathPart text that the path contains; the path is compared as it is on the wire, percent-encoded and
     *     without the query
     * @return a changed copy
     */
    public Fault on(String onlyMethod, String onlyPathPart) {
        return new Fault(name, effect, headers, uses, interval, onlyMethod.toUpperCase(Locale.ROOT), onlyPathPart);
    }

    int uses() {
        return uses;
    }

    int interval() {
        return interval;
    }

    boolean needsPages() {
        return name.equals(REPEATED_PAGE_TOKEN);
    }

    boolean matches(ReceivedRequest request) {
        return (method.equals(ANY) || method.equals(request.method()))
                && request.path().contains(pathPart);
    }

    FakeResponse applyTo(FaultHandler desk, ReceivedRequest request) {
        return effect.on(desk, request).withHeaders(headers);
    }

    /** Returns what the fault does and whom it hits. */
    @Override
    public String toString() {
        String whom = method.equals(ANY) ? "any request" : method + " …" + pathPart + "…";
        String often = uses == UNLIMITED ? "always" : uses + " times";
        return "%s, %s, %s".formatted(name, interval == 1 ? often : "every " + interval + " requests", whom);
    }
}
