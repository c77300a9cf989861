package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tasks as it is on the wire. */
@Envelope
record TaskPage(
        @JsonProperty("tasks") @Nullable List<Task> tasks,
        @JsonProperty("last_page") @Nullable Boolean lastPage) {
    /** Pages have this size and no other. */
    static final int SIZE = 100;

    /** The page, or null if it lacks its list: that is no empty page, and taken for one it would hide tasks. */
    @Nullable
    TaskPage complete() {
        return tasks == null ? null : this;
    }

    List<Task> items() {
        return tasks == null ? List.of() : tasks;
    }

    /** What the flag says counts; where it is missing, a page that is not full is the last one. */
    boolean isLast() {
        return lastPage == null ? items().size() < SIZE : lastPage;
    }
}
