package io.github.okr4j.core;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may be chosen per client and per call: patience, retries and extra headers.
 *
 * @param timeout the whole call, all attempts and waits included
 * @param attemptTimeout one attempt, from connecting to the last byte of the answer
 * @param retry how often and how patiently to try again
 * @param headers extra request headers; they can never replace a credential
 */
public record CallOptions(Duration timeout, Duration attemptTimeout, RetryPolicy retry, Map<String, String> headers) {
    /** What the transport sets by itself, or what changes the connection rather than the request. */
    private static final Set<String> OF_THE_TRANSPORT = Set.of(
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

    /** 90 s in all, 30 s per attempt, three attempts, no extra header. */
    public static final CallOptions DEFAULT =
            new CallOptions(Duration.ofSeconds(90), Duration.ofSeconds(30), RetryPolicy.DEFAULT, Map.of());

    /** Checks the durations and headers. */
    public CallOptions {
        requirePositive("timeout", timeout);
        requirePositive("attemptTimeout", attemptTimeout);
        headers.forEach(CallOptions::requireHeader);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * The same options with another total timeout.
     *
     * @param value positive
     * @return a changed copy
     */
    public CallOptions withTimeout(Duration value) {
        return new CallOptions(value, attemptTimeout, retry, headers);
    }

    /**
     * The same options with another timeout per attempt.
     *
     * @param value positive
     * @return a changed copy
     */
    public CallOptions withAttemptTimeout(Duration value) {
        return new CallOptions(timeout, value, retry, headers);
    }

    /**
     * The same options with other retries.
     *
     * @param value the policy
     * @return a changed copy
     */
    public CallOptions withRetry(RetryPolicy value) {
        return new CallOptions(timeout, attemptTimeout, value, headers);
    }

    /**
     * The same options with one more header; a header of the same name is replaced.
     *
     * @param name header name, none that the transport sets, for example {@code Host} or {@code Content-Length}
     * @param value printable ASCII
     * @return a changed copy
     */
    public CallOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new CallOptions(timeout, attemptTimeout, retry, more);
    }

    /** Header names only: a value may be a secret. */
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
        if (OF_THE_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "header " + name + " belongs to the HTTP transport and cannot be set; leave it out");
        }
        // The value is never quoted: a header may carry a secret.
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("header " + name + " must hold printable ASCII only");
        }
    }
}
