package io.github.okr4j.perdoo.rest.objectives;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An objective to create. Fields that are null are left out.
 *
 * @param name its name, not blank
 * @param cycleId the id of its cycle, not blank
 * @param description its description, or null
 * @param teamId the id of the assigned team, or null
 * @param assigneeId the id of the assigned user, or null
 * @param parentObjectiveId the id of its parent objective, or null
 * @param isCompany whether it belongs to the company as a whole; always sent
 * @param isPersonal whether it belongs to one person; always sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateObjective(
        @JsonProperty("name") String name,
        @JsonProperty("cycle_id") String cycleId,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("assignee_id") @Nullable String assigneeId,
        @JsonProperty("parent_objective_id") @Nullable String parentObjectiveId,
        @JsonProperty("is_company") boolean isCompany,
        @JsonProperty("is_personal") boolean isPersonal) {
    /** Requires name and cycle. */
    public CreateObjective {
        Checks.allSet("name", name, "cycleId", cycleId);
        Checks.notBlank("name", name);
        Checks.notBlank("cycleId", cycleId);
    }

    /** Creates a builder. It needs a name and a cycle. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateObjective}. Fields that are not set are not sent. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String cycleId;
        private @Nullable String description;
        private @Nullable String teamId;
        private @Nullable String assigneeId;
        private @Nullable String parentObjectiveId;
        private boolean company;
        private boolean personal;

        private Builder() {}

        /** Sets the name. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets the cycle, by its id. */
        public Builder cycleId(String value) {
            this.cycleId = value;
            return this;
        }

        /** Sets the description. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets the assigned team, by its id. */
        public Builder teamId(String value) {
            this.teamId = value;
            return this;
        }

        /** Sets the assigned user, by id. */
        public Builder assigneeId(String value) {
            this.assigneeId = value;
            return this;
        }

        /** Sets the parent objective, by its id. */
        public Builder parentObjectiveId(String value) {
            this.parentObjectiveId = value;
            return this;
        }

        /** Sets whether it belongs to the company as a whole; false unless set. */
        public Builder isCompany(boolean value) {
            this.company = value;
            return this;
        }

        /** Sets whether it belongs to one person; false unless set. */
        public Builder isPersonal(boolean value) {
            this.personal = value;
            return this;
        }

        /** Creates the request. Throws {@link IllegalArgumentException} naming all required fields that are missing. */
        @SuppressWarnings("NullAway") // the constructor names what is missing
        public CreateObjective build() {
            return new CreateObjective(
                    name, cycleId, description, teamId, assigneeId, parentObjectiveId, company, personal);
        }
    }
}
