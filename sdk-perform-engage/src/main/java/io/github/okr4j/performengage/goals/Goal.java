package io.github.okr4j.performengage.goals;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal, sub-goal, OKR or key result of an OKR: the vendor tells them apart only by {@code isOkr} and names no parent.
 *
 * <p>Owners are names, not ids. At most one of person, team, group and department is expected; none of them means the
 * whole organization. Decimals keep the vendor's four places, so compare them with {@code compareTo}.
 *
 * @param apiId the id, opaque, for example {@code 580:fef0…}
 * @param title the title
 * @param description the description; may be empty
 * @param department the name of the department that it is set for
 * @param teamManagerName the name of the manager of the team that it is set for
 * @param personName the name of the person that it is set for
 * @param personGroupName the name of the group that it is set for
 * @param responsiblePersonName the name of the person who updates its progress
 * @param unit what its values count
 * @param baselineValue where progress starts
 * @param targetValue where it is reached
 * @param currentValue where it stands
 * @param startDate the first day
 * @param targetDate the day until which it is to be reached
 * @param isComplete whether it is completed
 * @param ragStatus how it is doing
 * @param autoCalculated whether its progress is computed from its sub-goals
 * @param isOkr whether it is an OKR rather than a goal
 * @param goalWeight its weight among its siblings
 * @param goalVisibility who sees it
 * @param ragTargetBased whether {@code ragStatus} goes by the target (true) or by time (false)
 * @param additional members that this SDK does not know
 */
public record Goal(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("title") @JsonAlias("title_name") @Nullable
        String title,

        @JsonProperty("description") @Nullable String description,
        @JsonProperty("department") @Nullable String department,
        @JsonProperty("team_manager_name") @Nullable String teamManagerName,
        @JsonProperty("person_name") @Nullable String personName,
        @JsonProperty("person_group_name") @Nullable String personGroupName,
        @JsonProperty("responsible_person_name") @Nullable String responsiblePersonName,
        @JsonProperty("unit") @Nullable GoalUnit unit,
        @JsonProperty("baseline_value") @Nullable BigDecimal baselineValue,
        @JsonProperty("target_value") @Nullable BigDecimal targetValue,
        @JsonProperty("current_value") @Nullable BigDecimal currentValue,
        @JsonProperty("start_date") @Nullable LocalDate startDate,
        @JsonProperty("target_date") @Nullable LocalDate targetDate,
        @JsonProperty("is_complete") @Nullable Boolean isComplete,
        @JsonProperty("rag_status") @Nullable OpenEnum<RagStatus> ragStatus,
        @JsonProperty("auto_calculated") @Nullable Boolean autoCalculated,
        @JsonProperty("is_okr") @Nullable Boolean isOkr,
        @JsonProperty("goal_weight") @Nullable Integer goalWeight,
        @JsonProperty("goal_visibility") @Nullable OpenEnum<GoalVisibility> goalVisibility,
        @JsonProperty("rag_target_based") @Nullable Boolean ragTargetBased,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public Goal {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
