package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;

/**
 * The assignee.
 *
 * @param id a user, the company or a team; never a contact
 * @param type which of the three
 */
public record AssigneeSpec(
        @JsonProperty("id") long id, @JsonProperty("type") OpenEnum<AssigneeType> type) {
    /** Checks what must be there. */
    public AssigneeSpec {
        Checks.notNull("assignee.type", type);
    }

    /** A goal of one user. */
    public static AssigneeSpec person(long userId) {
        return new AssigneeSpec(userId, OpenEnum.of(AssigneeType.PERSON));
    }

    /** A goal of the whole company. */
    public static AssigneeSpec company(long companyId) {
        return new AssigneeSpec(companyId, OpenEnum.of(AssigneeType.COMPANY));
    }

    /** A goal of a team. */
    public static AssigneeSpec team(long teamId) {
        return new AssigneeSpec(teamId, OpenEnum.of(AssigneeType.TEAM));
    }
}
