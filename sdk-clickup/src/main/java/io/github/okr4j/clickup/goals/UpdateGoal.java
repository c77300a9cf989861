package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of a goal. Absent fields are not sent and keep their value.
 *
 * <p>ClickUp overwrites with whatever is sent, empty texts included. A recorded update cleared name, description, color
 * and due date with empty texts and the number 0; the {@code clear} methods send these. The start is not offered: it is
 * known to be accepted only when a goal is created.
 *
 * @param name its name; an empty text clears it
 * @param dueDate when it is due; {@link Instant#EPOCH} clears it
 * @param description what it is about; an empty text clears it
 * @param color {@code #rrggbb}; an empty text clears it
 * @param addOwners the ids of users to add to the owners
 * @param removeOwners the ids of users to take from the owners
 * @param archived whether it is archived; not documented, known from one program of a third party
 */
public record UpdateGoal(
        @JsonProperty("name") Field<String> name,
        @JsonProperty("due_date") Field<Instant> dueDate,
        @JsonProperty("description") Field<String> description,
        @JsonProperty("color") Field<String> color,
        @JsonProperty("add_owners") Field<List<Long>> addOwners,
        @JsonProperty("rem_owners") Field<List<Long>> removeOwners,
        @JsonProperty("archived") Field<Boolean> archived) {
    /** Rejects an empty update and nulls. */
    public UpdateGoal {
        List<Field<?>> all = Stream.<Field<?>>of(name, dueDate, description, color, addOwners, removeOwners, archived)
                .toList();
        if (all.stream().allMatch(Field::isAbsent)) {
            throw new IllegalArgumentException("the update must change something: set at least one of name, dueDate,"
                    + " description, color, addOwners, removeOwners and archived");
        }
        if (all.stream().anyMatch(field -> !field.isAbsent() && field.value() == null)) {
            throw new IllegalArgumentException(
                    "no field of a goal can be cleared with null: use clearName() and its siblings");
        }
    }

    /** Creates a builder, which needs at least one change. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateGoal}; sends only what is set. */
    public static final class Builder {
        private Field<String> name = Field.absent();
        private Field<Instant> dueDate = Field.absent();
        private Field<String> description = Field.absent();
        private Field<String> color = Field.absent();
        private Field<List<Long>> addOwners = Field.absent();
        private Field<List<Long>> removeOwners = Field.absent();
        private Field<Boolean> archived = Field.absent();

        private Builder() {}

        /**
         * The name, not blank.
         *
         * @throws IllegalArgumentException if it is null or blank
         */
        public Builder name(String value) {
            this.name = Field.of(Checks.notBlank("name", value));
            return this;
        }

        /** Sends an empty name; recorded as accepted. */
        public Builder clearName() {
            this.name = Field.of("");
            return this;
        }

        /** When it is due, to the millisecond. */
        public Builder dueDate(Instant value) {
            this.dueDate = Field.of(Checks.notNull("dueDate", value));
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

        /** Sends the due date 0, which ClickUp reads as none; recorded as accepted. */
        public Builder clearDueDate() {
            this.dueDate = Field.of(Instant.EPOCH);
            return this;
        }

        /** What it is about; an empty text clears it. */
        public Builder description(String value) {
            this.description = Field.of(Checks.notNull("description", value));
            return this;
        }

        /** Sends an empty description; recorded as accepted. */
        public Builder clearDescription() {
            this.description = Field.of("");
            return this;
        }

        /** The color, {@code #rrggbb}; an empty text clears it. */
        public Builder color(String value) {
            this.color = Field.of(Checks.notNull("color", value));
            return this;
        }

        /** Sends an empty color; recorded as accepted. */
        public Builder clearColor() {
            this.color = Field.of("");
            return this;
        }

        /** Users to add to the owners; the owners as a whole cannot be replaced. */
        public Builder addOwners(long... userIds) {
            return addOwners(Arrays.stream(userIds).boxed().toList());
        }

        /** Users to add to the owners; the owners as a whole cannot be replaced. */
        public Builder addOwners(List<Long> userIds) {
            this.addOwners = Field.of(Checks.noNulls("addOwners", userIds));
            return this;
        }

        /** Users to take from the owners. */
        public Builder removeOwners(long... userIds) {
            return removeOwners(Arrays.stream(userIds).boxed().toList());
        }

        /** Users to take from the owners. */
        public Builder removeOwners(List<Long> userIds) {
            this.removeOwners = Field.of(Checks.noNulls("removeOwners", userIds));
            return this;
        }

        /** Whether it is archived. ClickUp does not document this; one program of a third party sends it. */
        public Builder archived(boolean value) {
            this.archived = Field.of(value);
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if nothing is set
         */
        public UpdateGoal build() {
            return new UpdateGoal(name, dueDate, description, color, addOwners, removeOwners, archived);
        }
    }
}
