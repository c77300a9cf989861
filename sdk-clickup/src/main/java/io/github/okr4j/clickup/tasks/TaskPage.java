package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tasks. A page without its list cannot be decoded: it is not taken for an empty page. */
@Envelope
record TaskPage(
        @JsonProperty(value = "tasks", required = true) @JsonSetter(nulls = Nulls.FAIL)
        List<Task> tasks,

        @JsonProperty("last_page") @Nullable Boolean lastPage) {
    /** Tasks per page; the API has no parameter for it. */
    static final int SIZE = 100;

    /** The flag counts. Without it, a page that is not full is the last one. */
    boolean isLast() {
        return lastPage == null ? tasks.size() < SIZE : lastPage;
    }
}
