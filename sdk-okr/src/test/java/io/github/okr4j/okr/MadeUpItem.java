package io.github.okr4j.okr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items for tests that need no vendor. */
final class MadeUpItem {
    private MadeUpItem() {}

    static OkrItem of(String id, @Nullable String parentId) {
        return of(id, parentId, "Title of " + id, List.of(), null, OkrProgress.UNKNOWN, OkrStatus.UNKNOWN);
    }

    static OkrItem of(
            String id,
            @Nullable String parentId,
            @Nullable String title,
            List<OkrOwner> owners,
            @Nullable LocalDate due,
            OkrProgress progress,
            OkrStatus status) {
        return new OkrItem(
                OkrVendor.CLICKUP,
                OkrKind.GOAL,
                id,
                title,
                owners,
                new OkrPeriod(null, due),
                progress,
                OkrMeasure.UNKNOWN,
                status,
                parentId,
                null,
                null,
                "record of " + id);
    }
}
