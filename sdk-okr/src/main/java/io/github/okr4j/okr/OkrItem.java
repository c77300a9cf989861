package io.github.okr4j.okr;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective, key result, goal or KPI of any vendor. What the vendor does not tell is null, empty or unknown; which
 * member comes from where is in {@code docs/okr-view.md}.
 *
 * @param vendor whose it is
 * @param kind what it is, as the vendor calls it
 * @param id an id that no other item has, stable from reading to reading: vendor, kind and the vendor's id
 * @param title the title, or null
 * @param owners who is to reach it; may be empty
 * @param period when it is worked on
 * @param progress how far it is, and how that is known
 * @param measure the figures behind it
 * @param status how things stand
 * @param parentId the {@code id} of the item it belongs to, or null
 * @param link its page for people, or null
 * @param lastChange when it was last changed, or null
 * @param source the vendor's own record with everything it told, for example {@code
 *     io.github.okr4j.clickup.goals.KeyResult}
 */
public record OkrItem(
        OkrVendor vendor,
        OkrKind kind,
        String id,
        @Nullable String title,
        List<OkrOwner> owners,
        OkrPeriod period,
        OkrProgress progress,
        OkrMeasure measure,
        OkrStatus status,
        @Nullable String parentId,
        @Nullable URI link,
        @Nullable Instant lastChange,
        Object source) {
    /** Copies the owners. */
    public OkrItem {
        owners = List.copyOf(owners);
    }

    OkrItem withOwners(List<OkrOwner> others) {
        return new OkrItem(
                vendor, kind, id, title, others, period, progress, measure, status, parentId, link, lastChange, source);
    }
}
