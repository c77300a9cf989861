package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal to create. ClickUp's documentation requires all fields except the start, so all are always sent.
 *
 * @param name its name, not blank
 * @param dueDate when it is due, to the millisecond
 * @param description what it is about; may be empty
 * @param multipleOwners whether it may have several owners
 * @param owners the ids of its owners
 * @param color {@code #rrggbb}, or empty for none
 * @param startDate when it starts, or null; recorded working, though ClickUp does not document it
 */
public record CreateGoal(
        @JsonProperty("name") String name,
        @JsonProperty("due_date") Instant dueDate,
        @JsonProperty("description") String description,
        @JsonProperty("multiple_owners") boolean multipleOwners,
        @JsonProperty("owners") List<Long> owners,
        @JsonProperty("color") String color,

        @JsonProperty("start_date") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Instant startDate) {
    /** Checks all components and copies the list. */
    public CreateGoal {
        Checks.notBlank("name", name);
        Checks.notNull("dueDate", dueDate);
        Checks.notNull("description", description);
        owners = Checks.noNulls("owners", owners);
        Checks.notNull("color", color);
        if (startDate != null && startDate.isAfter(dueDate)) {
            throw new IllegalArgumentException("startDate must not be after dueDate");
        }
    }

    /** Creates a builder, which needs a name and a due date. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateGoal}; name and due date are required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Instant dueDate;
        private @Nullable Instant startDate;
        private String description = "";
        private String color = "";
        private List<Long> owners = List.of();
        private @Nullable Boolean multipleOwners;

        private Builder() {}

        /** The name, not blank. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** When it is due, to the millisecond. */
        public Builder dueDate(Instant value) {
            this.dueDate = value;
            return this;
        }

        /**
         * When it is due, as a day. ClickUp stores a time, so noon of that day is sent.
         *
         * @param zone the zone in which the Workspace reads the day
         */
        public Builder dueDate(LocalDate day, ZoneId zone) {
            return dueDate(Noon.of("dueDate", day, zone));
        }

        /**
         * When it starts, as a day. ClickUp stores a time, so noon of that day is sent.
         *
         * @param zone the zone in which the Workspace reads the day
         */
        public Builder startDate(LocalDate day, ZoneId zone) {
            return startDate(Noon.of("startDate", day, zone));
        }

        /** When it starts; recorded working, though ClickUp does not document it; a time, not after the due date. */
        public Builder startDate(Instant value) {
            this.startDate = value;
            return this;
        }

        /** What it is about; empty by default. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** The color; none by default; {@code #rrggbb}. */
        public Builder color(String value) {
            this.color = value;
            return this;
        }

        /** The owners; none by default. */
        public Builder owners(long... userIds) {
            return owners(Arrays.stream(userIds).boxed().toList());
        }

        /** The owners; none by default. */
        public Builder owners(List<Long> userIds) {
            this.owners = Checks.noNulls("owners", userIds);
            return this;
        }

        /** Whether it may have several owners; by default if several owners are set. */
        public Builder multipleOwners(boolean value) {
            this.multipleOwners = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if the name is missing or blank, the due date is missing, the start is after
         *     it, or a value is null
         */
        public CreateGoal build() {
            Checks.allSet("name", name, "dueDate", dueDate);
            boolean several = multipleOwners == null ? owners.size() > 1 : multipleOwners;
            return new CreateGoal(
                    Checks.notNull("name", name),
                    Checks.notNull("dueDate", dueDate),
                    description,
                    several,
                    owners,
                    color,
                    startDate);
        }
    }
}
