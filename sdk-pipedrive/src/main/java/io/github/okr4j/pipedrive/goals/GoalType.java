package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.json.WireName;

/** What a goal counts. */
public enum GoalType implements WireName {
    /** Deals that were won. */
    DEALS_WON("deals_won"),
    /** Deals that entered a stage, see {@link TypeSpec#stage}. */
    DEALS_PROGRESSED("deals_progressed"),
    /** Activities that were completed. */
    ACTIVITIES_COMPLETED("activities_completed"),
    /** Activities that were added. */
    ACTIVITIES_ADDED("activities_added"),
    /** Deals that were added. */
    DEALS_STARTED("deals_started"),
    /** Revenue to come; the vendor does not document it as a value to search for. */
    REVENUE_FORECAST("revenue_forecast");

    private final String wireName;

    GoalType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
