package io.github.okr4j.perdoo.rest.objectives;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import io.github.okr4j.perdoo.rest.wire.Attributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complete objective. An update sends all of it back, null and unknown fields included.
 *
 * <p>The documented sample of a list has objectives without id and times. {@link Objectives#get} returns them.
 *
 * @param id an opaque id; null where a list omits it
 * @param createdAt when it was created
 * @param modifiedAt when it was last changed
 * @param cycleId the id of its cycle
 * @param teamId the id of the assigned team, or null
 * @param assigneeId the id of the assigned user, or null
 * @param description its description, or null
 * @param parentObjectiveId the id of its parent objective, or null
 * @param isCompany whether it belongs to the company as a whole
 * @param isPersonal whether it belongs to one person
 * @param additional fields that this SDK does not know, and the JSON of fields that could not be read and are null; both
 *     are sent back unchanged
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "id",
    "name",
    "created_at",
    "modified_at",
    "cycle_id",
    "team_id",
    "assignee_id",
    "description",
    "parent_objective_id",
    "is_company",
    "is_personal"
})
public record Objective(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("created_at") @Nullable Timestamp createdAt,
        @JsonProperty("modified_at") @Nullable Timestamp modifiedAt,
        @JsonProperty("cycle_id") @Nullable String cycleId,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("assignee_id") @Nullable String assigneeId,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("parent_objective_id") @Nullable String parentObjectiveId,
        @JsonProperty("is_company") @Nullable Boolean isCompany,
        @JsonProperty("is_personal") @Nullable Boolean isPersonal,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional fields. */
    public Objective {
        additional = Immutable.json(additional);
        Attributes.requireOnce(additional, "id", id);
        Attributes.requireOnce(additional, "name", name);
        Attributes.requireOnce(additional, "created_at", createdAt);
        Attributes.requireOnce(additional, "modified_at", modifiedAt);
        Attributes.requireOnce(additional, "cycle_id", cycleId);
        Attributes.requireOnce(additional, "team_id", teamId);
        Attributes.requireOnce(additional, "assignee_id", assigneeId);
        Attributes.requireOnce(additional, "description", description);
        Attributes.requireOnce(additional, "parent_objective_id", parentObjectiveId);
        Attributes.requireOnce(additional, "is_company", isCompany);
        Attributes.requireOnce(additional, "is_personal", isPersonal);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /** Creates a builder without other values, for tests. Start an update with {@link #toBuilder()} of a fetched objective. */
    public static Builder builder(@Nullable String id) {
        return new Builder(id);
    }

    /** Creates a builder with all values of this objective. */
    public Builder toBuilder() {
        Builder copy = new Builder(id);
        copy.name = name;
        copy.createdAt = createdAt;
        copy.modifiedAt = modifiedAt;
        copy.cycleId = cycleId;
        copy.teamId = teamId;
        copy.assigneeId = assigneeId;
        copy.description = description;
        copy.parentObjectiveId = parentObjectiveId;
        copy.isCompany = isCompany;
        copy.isPersonal = isPersonal;
        copy.additional = additional;
        return copy;
    }

    /** Builds an objective. */
    public static final class Builder {
        private final @Nullable String id;
        private @Nullable String name;
        private @Nullable Timestamp createdAt;
        private @Nullable Timestamp modifiedAt;
        private @Nullable String cycleId;
        private @Nullable String teamId;
        private @Nullable String assigneeId;
        private @Nullable String description;
        private @Nullable String parentObjectiveId;
        private @Nullable Boolean isCompany;
        private @Nullable Boolean isPersonal;
        private Map<String, Object> additional = Map.of();

        private Builder(@Nullable String id) {
            this.id = id;
        }

        /** Sets the name. */
        public Builder name(String value) {
            this.name = value;
            this.additional = Attributes.without(additional, "name");
            return this;
        }

        /** Sets the time of creation. */
        public Builder createdAt(Timestamp value) {
            this.createdAt = value;
            this.additional = Attributes.without(additional, "created_at");
            return this;
        }

        /** Sets the time of the last change. */
        public Builder modifiedAt(Timestamp value) {
            this.modifiedAt = value;
            this.additional = Attributes.without(additional, "modified_at");
            return this;
        }

        /** Sets the cycle, by its id. */
        public Builder cycleId(String value) {
            this.cycleId = value;
            this.additional = Attributes.without(additional, "cycle_id");
            return this;
        }

        /** Sets the assigned team, by its id; null for none. */
        public Builder teamId(@Nullable String value) {
            this.teamId = value;
            this.additional = Attributes.without(additional, "team_id");
            return this;
        }

        /** Sets the assigned user, by id; null for none. */
        public Builder assigneeId(@Nullable String value) {
            this.assigneeId = value;
            this.additional = Attributes.without(additional, "assignee_id");
            return this;
        }

        /** Sets the description; null for none. */
        public Builder description(@Nullable String value) {
            this.description = value;
            this.additional = Attributes.without(additional, "description");
            return this;
        }

        /** Sets the parent objective, by its id; null for none. */
        public Builder parentObjectiveId(@Nullable String value) {
            this.parentObjectiveId = value;
            this.additional = Attributes.without(additional, "parent_objective_id");
            return this;
        }

        /** Sets whether it belongs to the company as a whole. */
        public Builder isCompany(boolean value) {
            this.isCompany = value;
            this.additional = Attributes.without(additional, "is_company");
            return this;
        }

        /** Sets whether it belongs to one person. */
        public Builder isPersonal(boolean value) {
            this.isPersonal = value;
            this.additional = Attributes.without(additional, "is_personal");
            return this;
        }

        /** Replaces the fields that this SDK does not know, by names and JSON values. */
        public Builder additional(Map<String, Object> value) {
            this.additional = value;
            return this;
        }

        /** Creates the objective. */
        public Objective build() {
            return new Objective(
                    id,
                    name,
                    createdAt,
                    modifiedAt,
                    cycleId,
                    teamId,
                    assigneeId,
                    description,
                    parentObjectiveId,
                    isCompany,
                    isPersonal,
                    additional);
        }
    }
}
