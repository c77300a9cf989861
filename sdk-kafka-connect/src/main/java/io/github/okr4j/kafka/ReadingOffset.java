package io.github.okr4j.kafka;

import io.github.okr4j.core.page.PageToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.connect.errors.ConnectException;
import org.jspecify.annotations.Nullable;

/**
 * How far an account was read, as Connect stores it.
 *
 * @param reading the number of the reading, from 1
 * @param token the page token to go on from; empty at the start of a reading and after its end
 * @param finished whether the reading was complete
 * @param items how many items of this reading were delivered
 * @param time when the reading was complete, in milliseconds since 1970; 0 before
 */
record ReadingOffset(long reading, String token, boolean finished, long items, long time) {
    static final ReadingOffset START = new ReadingOffset(1, "", false, 0, 0);

    private static final String ACCOUNT = "account";
    private static final String READING = "reading";
    private static final String TOKEN = "token";
    private static final String FINISHED = "finished";
    private static final String ITEMS = "items";
    private static final String TIME = "time";
    private static final Set<String> FIELDS = Set.of(READING, TOKEN, FINISHED, ITEMS, TIME);

    static Map<String, String> partition(String account) {
        return Map.of(ACCOUNT, account);
    }

    /**
     * Reads the name of the account.
     *
     * @throws ConnectException if it is no partition of this connector
     */
    static String account(Map<String, ?> partition) {
        if (partition.size() == 1 && partition.get(ACCOUNT) instanceof String name && AccountNames.isLegal(name)) {
            return name;
        }
        throw new ConnectException("a partition must be {\"account\": \"<name>\"}, not " + partition);
    }

    /**
     * Reads what Connect has stored, or what somebody wants to be stored.
     *
     * @param stored null if there is nothing yet
     * @throws ConnectException if it was not written by this version
     */
    static ReadingOffset parse(String account, @Nullable Map<String, ?> stored) {
        if (stored == null) {
            return START;
        }
        if (!FIELDS.containsAll(stored.keySet())) {
            throw unusable(
                    account,
                    "it has other fields than " + FIELDS.stream().sorted().toList());
        }
        long reading = number(account, stored, READING, -1);
        long items = number(account, stored, ITEMS, 0);
        long time = number(account, stored, TIME, 0);
        if (reading < 1 || items < 0 || time < 0) {
            throw unusable(account, "reading must be a number from 1, items and time from 0");
        }
        if (!(stored.get(TOKEN) instanceof String token)) {
            throw unusable(account, "token must be a text; the empty one is the start of a reading");
        }
        if (!(stored.get(FINISHED) instanceof Boolean finished) || (finished && !token.isEmpty())) {
            throw unusable(account, "finished must be true or false, and token be empty if it is true");
        }
        check(account, token);
        return new ReadingOffset(reading, token, finished, items, time);
    }

    private static void check(String account, String token) {
        try {
            if (token.isEmpty() || !PageToken.parse(token).isEnd()) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw unusable(account, e.getMessage());
        }
        throw unusable(account, "token is the end of a list; use an empty token and finished true");
    }

    private static long number(String account, Map<String, ?> stored, String field, long ifMissing) {
        Object value = stored.get(field);
        if (value == null) {
            return ifMissing;
        }
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        throw unusable(account, field + " must be a whole number");
    }

    /** The error, and what to do. */
    static ConnectException unusable(String account, @Nullable String problem) {
        return new ConnectException("the stored offset of account " + account + " cannot be used: " + problem
                + ". Stop the connector and alter or delete the offset of this account");
    }

    /** Behind a page in the middle of a reading. */
    ReadingOffset after(String next, int delivered) {
        return new ReadingOffset(reading, next, false, items + delivered, 0);
    }

    /** Behind the last page of a reading. */
    ReadingOffset finished(int delivered, long now) {
        return new ReadingOffset(reading, "", true, items + delivered, now);
    }

    /** The start of the next reading if this one is complete. */
    ReadingOffset orNext() {
        return finished ? new ReadingOffset(reading + 1, "", false, 0, 0) : this;
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(READING, reading);
        map.put(TOKEN, token);
        map.put(FINISHED, finished);
        map.put(ITEMS, items);
        map.put(TIME, time);
        return map;
    }
}
