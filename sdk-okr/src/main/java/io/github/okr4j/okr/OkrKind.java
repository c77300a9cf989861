package io.github.okr4j.okr;

/** What an item is, as the vendor calls it. */
public enum OkrKind {
    /** Something to reach, measured by key results. */
    OBJECTIVE("objective"),
    /** The measure of an objective or goal. */
    KEY_RESULT("key-result"),
    /** Something to reach; ClickUp, Pipedrive and Perform &amp; Engage have no objectives apart from it. */
    GOAL("goal"),
    /** A figure that is watched. */
    KPI("kpi");

    private final String word;

    OkrKind(String word) {
        this.word = word;
    }

    /**
     * The kind as it is in ids and exports.
     *
     * @return for example {@code key-result}
     */
    public String word() {
        return word;
    }
}
