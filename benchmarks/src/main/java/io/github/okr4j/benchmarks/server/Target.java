package io.github.okr4j.benchmarks.server;

/**
 * What a request asks for.
 *
 * @param goals how many goals there are
 * @param millis how long the response takes
 * @param path path and query behind these
 */
record Target(long goals, long millis, String path) {
    private static final String LIST = "/api/v2/goals/";

    /** Reads {@code /{goals}/{millis}/api/v2/goals/…}. */
    static Target of(String target) {
        String[] parts = target.split("/", 4);
        return new Target(Long.parseLong(parts[1]), Long.parseLong(parts[2]), "/" + parts[3]);
    }

    boolean isClickUp() {
        return path.startsWith("/v2/");
    }

    boolean isPerformEngage() {
        return path.startsWith(LIST);
    }

    /** Whether a single goal is asked for, not a page. */
    boolean isOne() {
        return path.length() > LIST.length() && path.charAt(LIST.length()) != '?';
    }

    /** What stands before the goals of the page. */
    byte[] envelope(String origin) {
        long next = offset() + Payloads.PAGE_SIZE;
        String link = origin + "/" + goals + "/" + millis + LIST + "?limit=" + Payloads.PAGE_SIZE + "&offset=" + next;
        return Payloads.head(goals, next < goals ? link : null);
    }

    private long offset() {
        int at = path.indexOf("offset=");
        if (at < 0) {
            return 0;
        }
        int end = path.indexOf('&', at);
        return Long.parseLong(path.substring(at + "offset=".length(), end < 0 ? path.length() : end));
    }
}
