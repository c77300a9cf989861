package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key result to create. ClickUp's documentation requires all fields, so all are always sent.
 *
 * @param name its name, not blank
 * @param owners the ids of its owners
 * @param type how its progress is counted
 * @param stepsStart where progress starts
 * @param stepsEnd where it is reached; not below the start
 * @param unit what its steps count, for example {@code km}; may be empty
 * @param taskIds the ids of tasks to link
 * @param listIds the ids of Lists to link
 */
public record CreateKeyResult(
        @JsonProperty("name") String name,
        @JsonProperty("owners") List<Long> owners,
        @JsonProperty("type") OpenEnum<KeyResultType> type,
        @JsonProperty("steps_start") BigDecimal stepsStart,
        @JsonProperty("steps_end") BigDecimal stepsEnd,
        @JsonProperty("unit") String unit,
        @JsonProperty("task_ids") List<String> taskIds,
        @JsonProperty("list_ids") List<String> listIds) {
    /** Checks all components and copies the lists. */
    public CreateKeyResult {
        Checks.notBlank("name", name);
        owners = Checks.noNulls("owners", owners);
        Checks.notNull("type", type);
        Checks.notNull("range's start", stepsStart);
        Checks.notNull("range's end", stepsEnd);
        Checks.notNull("unit", unit);
        taskIds = Checks.noBlanks("taskIds", taskIds).stream()
                .map(id -> ClickUpIds.task("taskIds", id))
                .toList();
        listIds = Checks.noBlanks("listIds", listIds);
        requireRange(type, stepsStart, stepsEnd);
        if (type.is(KeyResultType.AUTOMATIC) && taskIds.isEmpty() && listIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "taskIds or listIds must name at least one: an automatic key result counts the tasks linked to it");
        }
    }

    private static void requireRange(OpenEnum<KeyResultType> type, BigDecimal start, BigDecimal end) {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("range must not end below its start, not from " + start.toPlainString()
                    + " to " + end.toPlainString()
                    + ": swap the two, or count what was achieved instead of what is left");
        }
        if (type.is(KeyResultType.NUMBER) && end.compareTo(start) == 0) {
            throw new IllegalArgumentException(
                    "range must be set for a key result of type number, with an end above its"
                            + " start, for example range(0, 10)");
        }
    }

    /** Creates a builder, which needs a name and a type. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateKeyResult}; name and type are required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable OpenEnum<KeyResultType> type;
        private List<Long> owners = List.of();
        private BigDecimal stepsStart = BigDecimal.ZERO;
        private BigDecimal stepsEnd = BigDecimal.ZERO;
        private String unit = "";
        private List<String> taskIds = List.of();
        private List<String> listIds = List.of();

        private Builder() {}

        /** The name, not blank. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** How its progress is counted. */
        public Builder type(KeyResultType value) {
            return type(OpenEnum.of(Checks.notNull("type", value)));
        }

        /** How its progress is counted, also in a way that this SDK does not know. */
        public Builder type(OpenEnum<KeyResultType> value) {
            this.type = value;
            return this;
        }

        /**
         * Start and target of the progress; 0 and 0 by default.
         *
         * @param start where it starts
         * @param end where it is reached; not below the start
         */
        public Builder range(BigDecimal start, BigDecimal end) {
            this.stepsStart = start;
            this.stepsEnd = end;
            return this;
        }

        /**
         * Start and target of the progress; 0 and 0 by default.
         *
         * @param start where it starts
         * @param end where it is reached; not below the start
         */
        public Builder range(long start, long end) {
            return range(BigDecimal.valueOf(start), BigDecimal.valueOf(end));
        }

        /** What its steps count, for example {@code km}; empty by default. */
        public Builder unit(String value) {
            this.unit = value;
            return this;
        }

        /** The owners; none by default. */
        public Builder owners(long... userIds) {
            return owners(Arrays.stream(userIds).boxed().toList());
        }

        /** The owners; none by default. */
        public Builder owners(List<Long> userIds) {
            this.owners = userIds;
            return this;
        }

        /**
         * The tasks to link; none by default. Takes the tasks' own ids, also as {@code #86ee…}, {@code CU-86ee…} or the
         * address of a task's page. Custom ids are rejected.
         */
        public Builder taskIds(String... ids) {
            return taskIds(Arrays.asList(ids));
        }

        /**
         * The tasks to link; none by default. Takes the tasks' own ids, also as {@code #86ee…}, {@code CU-86ee…} or the
         * address of a task's page. Custom ids are rejected.
         */
        public Builder taskIds(List<String> ids) {
            this.taskIds = ids;
            return this;
        }

        /** The Lists to link; none by default. */
        public Builder listIds(String... ids) {
            return listIds(Arrays.asList(ids));
        }

        /** The Lists to link; none by default. */
        public Builder listIds(List<String> ids) {
            this.listIds = ids;
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if the name is missing or blank, the type is missing, an id is blank, a
         *     value is null, the range is reversed or missing for a number, or an automatic one has no tasks
         */
        public CreateKeyResult build() {
            Checks.allSet("name", name, "type", type);
            return new CreateKeyResult(
                    Checks.notNull("name", name),
                    owners,
                    Checks.notNull("type", type),
                    stepsStart,
                    stepsEnd,
                    unit,
                    taskIds,
                    listIds);
        }
    }
}
