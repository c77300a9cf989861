package io.github.okr4j.okr;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far the entries of a list were read.
 *
 * @param last the greatest id that was read, or blank at the start
 * @param missing the ids whose reading failed in this iteration, which another one tries again
 * @param retried the ids whose reading failed in an earlier iteration and is tried again in this one
 */
record DetailCursor(String last, List<String> missing, List<String> retried) {
    static final DetailCursor START = new DetailCursor("", List.of(), List.of());

    private static final String PARTS = "/";
    private static final String IDS = ",";
    private static final int COUNT = 3;

    DetailCursor {
        missing = List.copyOf(missing);
        retried = List.copyOf(retried);
    }

    static DetailCursor parse(String text) {
        String[] parts = text.split(PARTS, -1);
        if (parts.length != COUNT) {
            throw new IllegalArgumentException("pageToken was changed: it names no place in the list");
        }
        return new DetailCursor(decoded(parts[0]), ids(parts[1]), ids(parts[2]));
    }

    boolean isStart() {
        return equals(START);
    }

    /** Behind entries that were read now. */
    DetailCursor after(List<String> read, Collection<String> failed) {
        List<String> left = new ArrayList<>(retried);
        String greatest = last;
        for (String id : read) {
            if (!left.remove(id)) {
                greatest = id;
            }
        }
        List<String> all = new ArrayList<>(missing);
        all.addAll(failed);
        return new DetailCursor(greatest, all, left);
    }

    /** Where another iteration begins. */
    DetailCursor retrying() {
        List<String> all = new ArrayList<>(retried);
        missing.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new DetailCursor(last, List.of(), all);
    }

    @Override
    public String toString() {
        return encoded(last) + PARTS + text(missing) + PARTS + text(retried);
    }

    private static String text(List<String> ids) {
        return ids.stream().map(DetailCursor::encoded).collect(Collectors.joining(IDS));
    }

    private static List<String> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(IDS)).map(DetailCursor::decoded).toList();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String decoded(String id) {
        return URLDecoder.decode(id, StandardCharsets.UTF_8);
    }
}
