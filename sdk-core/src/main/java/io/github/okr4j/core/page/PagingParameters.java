package io.github.okr4j.core.page;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters of a pagination rule and their permitted values. Page tokens may be forged and vendors may send
 * anything, so nothing else is sent.
 *
 * @param first the position of the first page; a parameter that is not {@code own} keeps its value
 * @param own the parameters that differ from page to page
 * @param numbers those of {@code own} that contain a number
 */
record PagingParameters(Map<String, String> first, Set<String> own, Set<String> numbers) {
    /** More than four times the longest token of any vendor. */
    static final int MAX_VALUE = 4_096;

    private static final int MAX_DIGITS = 15;

    /** Whether a text is a number from 0 that can grow without overflow. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_DIGITS;
    }

    /** Returns the position of a page token after checking it. */
    Map<String, String> resume(Map<String, String> position) {
        for (Map.Entry<String, String> parameter : position.entrySet()) {
            String name = parameter.getKey();
            if (!own.contains(name) && !parameter.getValue().equals(first.get(name))) {
                throw new IllegalArgumentException(
                        "pageToken was changed: of the paging parameters only " + new TreeSet<>(own) + " may differ");
            }
            if (numbers.contains(name) && !isNumber(parameter.getValue())) {
                throw new IllegalArgumentException("pageToken was changed: " + name
                        + " must be a number from 0 with at most " + MAX_DIGITS + " digits");
            }
        }
        if (!position.keySet().containsAll(first.keySet())) {
            throw new IllegalArgumentException(
                    "pageToken was changed: it must contain the paging parameters " + new TreeSet<>(first.keySet()));
        }
        return position;
    }

    /** Returns a value that the vendor sent after checking it. */
    String received(String operation, String name, String value) {
        if (value.length() > MAX_VALUE) {
            throw refused(
                    operation,
                    name + " for the next page has " + value.length() + " characters; at most " + MAX_VALUE
                            + " are accepted");
        }
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw refused(operation, name + " for the next page contains half of a surrogate pair");
        }
        if (numbers.contains(name) && !isNumber(value)) {
            throw refused(
                    operation,
                    name + " for the next page is not a number from 0 with at most " + MAX_DIGITS + " digits");
        }
        return value;
    }

    private static DecodeException refused(String operation, String problem) {
        Failure failure = new Failure(operation, null, Outcome.REJECTED, false, 1);
        return new DecodeException(failure, null, "the vendor's " + problem);
    }
}
