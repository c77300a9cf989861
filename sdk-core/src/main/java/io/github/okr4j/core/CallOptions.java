package io.github.okr4j.core;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Timeouts, retries and extra headers of a client or of one call.
 *
 * @param timeout the total timeout, which includes all attempts and waits
 * @param attemptTimeout the timeout of one attempt, from connecting to the last byte of the response
 * @param retry the retry policy
 * @param headers extra request headers; they never replace a credential
 */
public record CallOptions(Duration timeout, Duration attemptTimeout, RetryPolicy retry, Map<String, String> headers) {
    /** Headers that the transport sets, or that change the connection instead of the request. */
    private static final Set<String> TRANSPORT_HEADERS = Set.of(
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** A total timeout of 90 s, 30 s per attempt, three attempts and no extra header. */
    public static final CallOptions DEFAULT =
            new CallOptions(Duration.ofSeconds(90), Duration.ofSeconds(30), RetryPolicy.DEFAULT, Map.of());

    /** Checks the durations and headers. */
    public CallOptions {
        requirePositive("timeout", timeout);
        requirePositive("attemptTimeout", attemptTimeout);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            requireHeader(header.getKey(), header.getValue());
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * Sets the total timeout.
     *
     * @param value positive
     */
    public CallOptions withTimeout(Duration value) {
        return new CallOptions(value, attemptTimeout, retry, headers);
    }

    /**
     * Sets the timeout of one attempt.
     *
     * @param value positive
     */
    public CallOptions withAttemptTimeout(Duration value) {
        return new CallOptions(timeout, value, retry, headers);
    }

    /** Sets the retry policy. */
    public CallOptions withRetry(RetryPolicy value) {
        return new CallOptions(timeout, attemptTimeout, value, headers);
    }

    /**
     * Adds a header and replaces one of the same name.
     *
     * @param name not one that the transport sets, such as {@code Host} or {@code Content-Length}
     * @param value printable ASCII
     */
    public CallOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new CallOptions(timeout, attemptTimeout, retry, more);
    }

    /** Shows header names only, because a value may be a secret. */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", attemptTimeout=" + attemptTimeout + ", retry=" + retry
                + ", headers=" + headers.keySet() + "]";
    }

    private static void requirePositive(String parameter, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(parameter + " must be positive, not " + value);
        }
    }

    private static void requireHeader(String name, String value) {
        boolean token = !name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ':');
        if (!token) {
            throw new IllegalArgumentException("header name must be printable ASCII without blanks or colons");
        }
        if (TRANSPORT_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("header " + name + " is set by the HTTP transport; leave it out");
        }
        // The value is never quoted: a header may carry a secret.
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("header " + name + " must contain only printable ASCII");
        }
    }
}
