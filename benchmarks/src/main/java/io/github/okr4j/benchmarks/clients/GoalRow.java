package io.github.okr4j.benchmarks.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as one writes it by hand: the members of the SDK's record, in the types of the JDK.
 *
 * @param apiId see the SDK's goal
 * @param title see the SDK's goal
 * @param description see the SDK's goal
 * @param department see the SDK's goal
 * @param teamManagerName see the SDK's goal
 * @param personName see the SDK's goal
 * @param personGroupName see the SDK's goal
 * @param responsiblePersonName see the SDK's goal
 * @param unit see the SDK's goal
 * @param baselineValue see the SDK's goal
 * @param targetValue see the SDK's goal
 * @param currentValue see the SDK's goal
 * @param startDate see the SDK's goal
 * @param targetDate see the SDK's goal
 * @param isComplete see the SDK's goal
 * @param ragStatus see the SDK's goal
 * @param autoCalculated see the SDK's goal
 * @param isOkr see the SDK's goal
 * @param goalWeight see the SDK's goal
 * @param goalVisibility see the SDK's goal
 * @param ragTargetBased see the SDK's goal
 */
public record GoalRow(
        @JsonProperty("api_id") String apiId,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("department") @Nullable String department,
        @JsonProperty("team_manager_name") @Nullable String teamManagerName,
        @JsonProperty("person_name") @Nullable String personName,
        @JsonProperty("person_group_name") @Nullable String personGroupName,
        @JsonProperty("responsible_person_name") @Nullable String responsiblePersonName,
        @JsonProperty("unit") @Nullable String unit,
        @JsonProperty("baseline_value") @Nullable BigDecimal baselineValue,
        @JsonProperty("target_value") @Nullable BigDecimal targetValue,
        @JsonProperty("current_value") @Nullable BigDecimal currentValue,
        @JsonProperty("start_date") @Nullable LocalDate startDate,
        @JsonProperty("target_date") @Nullable LocalDate targetDate,
        @JsonProperty("is_complete") @Nullable Boolean isComplete,
        @JsonProperty("rag_status") @Nullable String ragStatus,
        @JsonProperty("auto_calculated") @Nullable Boolean autoCalculated,
        @JsonProperty("is_okr") @Nullable Boolean isOkr,
        @JsonProperty("goal_weight") @Nullable Integer goalWeight,
        @JsonProperty("goal_visibility") @Nullable String goalVisibility,
        @JsonProperty("rag_target_based") @Nullable Boolean ragTargetBased) {}
