package io.github.okr4j.perdoo.rest.objectives;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.perdoo.rest.updates.Attributes;
import io.github.okr4j.perdoo.rest.versions.Timestamp;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objective, complete: an update sends all of it back, null and unknown attributes included.
 *
 * <p>The vendor's sample of a list shows objectives without id and times; {@link Objectives#get} has them.
 *
 * @param id the id, opaque; null where a list leaves it out
 * @param name what is to be reached
 * @param createdAt when it was created
 * @param modifiedAt when it was changed last
 * @param cycleId the cycle it belongs to
 * @param teamId the team it is assigned to, or null for none
 * @param assigneeId the user it is assigned to, or null for none
 * @param description what it is about, or null for none
 * @param parentObjectiveId the objective it is aligned with, or null for none
 * @param isCompany whether it is the whole company's
 * @param isPersonal whether it is one person's
 * @param additional attributes that this SDK does not know, and the JSON of attributes that could not be read and are
 *     null; they are sent back as they came
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
    /** Copies the additional attributes. */
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

    /**
     * Begins an objective from nothing, for a test: an update should begin with {@link #toBuilder()} of a fetched one.
     *
     * @param id the id, or null as in the vendor's sample of a list
     * @return a builder with nothing else set
     */
    public static Builder builder(@Nullable String id) {
        return new Builder(id);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder with everything set as it is here
     */
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

    /** Makes an objective. */
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

        /**
         * Sets what is to be reached.
         *
         * @param value the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            this.additional = Attributes.without(additional, "name");
            return this;
        }

        /**
         * Sets when it was created.
         *
         * @param value the time
         * @return this
         */
        public Builder createdAt(Timestamp value) {
            this.createdAt = value;
            this.additional = Attributes.without(additional, "created_at");
            return this;
        }

        /**
         * Sets when it was changed last.
         *
         * @param value the time
         * @return this
         */
        public Builder modifiedAt(Timestamp value) {
            this.modifiedAt = value;
            this.additional = Attributes.without(additional, "modified_at");
            return this;
        }

        /**
         * Sets the cycle it belongs to.
         *
         * @param value the cycle's id
         * @return this
         */
        public Builder cycleId(String value) {
            this.cycleId = value;
            this.additional = Attributes.without(additional, "cycle_id");
            return this;
        }

        /**
         * Sets the team it is assigned to.
         *
         * @param value the team's id, or null for none
         * @return this
         */
        public Builder teamId(@Nullable String value) {
            this.teamId = value;
            this.additional = Attributes.without(additional, "team_id");
            return this;
        }

        /**
         * Sets the user it is assigned to.
         *
         * @param value the user's id, or null for none
         * @return this
         */
        public Builder assigneeId(@Nullable String value) {
            this.assigneeId = value;
            this.additional = Attributes.without(additional, "assignee_id");
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param value the text, or null for none
         * @return this
         */
        public Builder description(@Nullable String value) {
            this.description = value;
            this.additional = Attributes.without(additional, "description");
            return this;
        }

        /**
         * Sets the objective it is aligned with.
         *
         * @param value that objective's id, or null for none
         * @return this
         */
        public Builder parentObjectiveId(@Nullable String value) {
            this.parentObjectiveId = value;
            this.additional = Attributes.without(additional, "parent_objective_id");
            return this;
        }

        /**
         * Sets whether it is the whole company's.
         *
         * @param value true if it is
         * @return this
         */
        public Builder isCompany(boolean value) {
            this.isCompany = value;
            this.additional = Attributes.without(additional, "is_company");
            return this;
        }

        /**
         * Sets whether it is one person's.
         *
         * @param value true if it is
         * @return this
         */
        public Builder isPersonal(boolean value) {
            this.isPersonal = value;
            this.additional = Attributes.without(additional, "is_personal");
            return this;
        }

        /**
         * Sets the attributes that this SDK does not know.
         *
         * @param value names and JSON values; they take the place of all that were set before
         * @return this
         */
        public Builder additional(Map<String, Object> value) {
            this.additional = value;
            return this;
        }

        /**
         * Makes the objective.
         *
         * @return the objective
         */
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
