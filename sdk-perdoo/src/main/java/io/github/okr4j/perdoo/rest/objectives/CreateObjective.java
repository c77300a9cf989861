package io.github.okr4j.perdoo.rest.objectives;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An objective to create. What is null is left out.
 *
 * @param name what is to be reached, not blank
 * @param cycleId the cycle it belongs to, not blank
 * @param description what it is about, or null
 * @param teamId the team it is assigned to, or null
 * @param assigneeId the user it is assigned to, or null
 * @param parentObjectiveId the objective it is aligned with, or null
 * @param isCompany whether it is the whole company's; always sent
 * @param isPersonal whether it is one person's; always sent
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
    /** Checks the name and the cycle. */
    public CreateObjective {
        requireText("name", name);
        requireText("cycleId", cycleId);
    }

    /**
     * Begins an objective.
     *
     * @return a builder that needs a name and a cycle
     */
    public static Builder builder() {
        return new Builder();
    }

    private static String requireText(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        return value;
    }

    /** Makes a {@link CreateObjective}; name and cycle are required. */
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

        /**
         * What is to be reached.
         *
         * @param value not blank
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * The cycle it belongs to.
         *
         * @param value the cycle's id, not blank
         * @return this
         */
        public Builder cycleId(String value) {
            this.cycleId = value;
            return this;
        }

        /**
         * What it is about; not sent unless set.
         *
         * @param value the text
         * @return this
         */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /**
         * The team it is assigned to; not sent unless set.
         *
         * @param value the team's id
         * @return this
         */
        public Builder teamId(String value) {
            this.teamId = value;
            return this;
        }

        /**
         * The user it is assigned to; not sent unless set.
         *
         * @param value the user's id
         * @return this
         */
        public Builder assigneeId(String value) {
            this.assigneeId = value;
            return this;
        }

        /**
         * The objective it is aligned with; not sent unless set.
         *
         * @param value that objective's id
         * @return this
         */
        public Builder parentObjectiveId(String value) {
            this.parentObjectiveId = value;
            return this;
        }

        /**
         * Whether it is the whole company's; false unless set.
         *
         * @param value true if it is
         * @return this
         */
        public Builder isCompany(boolean value) {
            this.company = value;
            return this;
        }

        /**
         * Whether it is one person's; false unless set.
         *
         * @param value true if it is
         * @return this
         */
        public Builder isPersonal(boolean value) {
            this.personal = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws IllegalArgumentException if name or cycle is missing or blank; the message names it
         */
        public CreateObjective build() {
            return new CreateObjective(
                    requireText("name", name),
                    requireText("cycleId", cycleId),
                    description,
                    teamId,
                    assigneeId,
                    parentObjectiveId,
                    company,
                    personal);
        }
    }
}
