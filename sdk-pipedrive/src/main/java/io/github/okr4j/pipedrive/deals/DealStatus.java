package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.json.WireName;

/** Status of a deal. */
public enum DealStatus implements WireName {
    /** Neither won nor lost. */
    OPEN("open"),
    /** Won. */
    WON("won"),
    /** Lost. */
    LOST("lost"),
    /** Deleted, up to 30 days ago. */
    DELETED("deleted");

    private final String wireName;

    DealStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
