package io.github.okr4j.pipedrive.deals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal. Values that the vendor omits are null; what a goal needs is typed, the rest is in {@code additional}.
 *
 * @param title the title
 * @param ownerId the user it belongs to
 * @param personId the contact, or null
 * @param orgId the organization, or null
 * @param pipelineId the pipeline it is in
 * @param stageId the stage it is in
 * @param value the value in {@code currency}
 * @param currency the code of the currency, for example {@code EUR}
 * @param status the status
 * @param stageChangeTime when it entered its stage, or null if it never moved
 * @param wonTime when it was won, or null
 * @param lostTime when it was lost, or null
 * @param lostReason why it was lost, or null
 * @param closeTime when it was closed, or null
 * @param expectedCloseDate when it should be closed, or null
 * @param probability how likely it is won, in percent, or null
 * @param labelIds its labels
 * @param deleted whether it is deleted
 * @param archived whether it is archived
 * @param addTime when it was added
 * @param updateTime when it was changed
 * @param customFields fields of the company's own, by their key
 * @param creatorUserId the user who created it
 * @param archiveTime when it was archived, or null
 * @param origin the way in which it was created, as the vendor spells it
 * @param originId which integration or form created it, or null
 * @param channel the marketing channel it came from, or null
 * @param channelId tells marketing channels apart, or null
 * @param sourceLeadId the lead it was converted from; only if it was asked for
 * @param visibleTo the number of the visibility group
 * @param localWonDate the day on which it was won in the company's time zone, or null
 * @param localLostDate the day on which it was lost in the company's time zone, or null
 * @param localCloseDate the day on which it was closed in the company's time zone, or null
 * @param annualContractValue the annual contract value, or null
 * @param annualRecurringRevenue the annual recurring revenue, or null
 * @param monthlyRecurringRevenue the monthly recurring revenue, or null
 * @param additional undocumented fields
 */
public record Deal(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("title") @Nullable String title,
        @JsonProperty("owner_id") @Nullable Long ownerId,
        @JsonProperty("person_id") @Nullable Long personId,
        @JsonProperty("org_id") @Nullable Long orgId,
        @JsonProperty("pipeline_id") @Nullable Long pipelineId,
        @JsonProperty("stage_id") @Nullable Long stageId,
        @JsonProperty("value") @Nullable BigDecimal value,
        @JsonProperty("currency") @Nullable String currency,
        @JsonProperty("status") @Nullable OpenEnum<DealStatus> status,
        @JsonProperty("stage_change_time") @Nullable Instant stageChangeTime,
        @JsonProperty("won_time") @Nullable Instant wonTime,
        @JsonProperty("lost_time") @Nullable Instant lostTime,
        @JsonProperty("lost_reason") @Nullable String lostReason,
        @JsonProperty("close_time") @Nullable Instant closeTime,
        @JsonProperty("expected_close_date") @Nullable LocalDate expectedCloseDate,
        @JsonProperty("probability") @Nullable BigDecimal probability,
        @JsonProperty("label_ids") List<Long> labelIds,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,
        @JsonProperty("is_archived") @Nullable Boolean archived,
        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("update_time") @Nullable Instant updateTime,
        @JsonProperty("custom_fields") Map<String, Object> customFields,
        @JsonProperty("creator_user_id") @Nullable Long creatorUserId,
        @JsonProperty("archive_time") @Nullable Instant archiveTime,
        @JsonProperty("origin") @Nullable String origin,
        @JsonProperty("origin_id") @Nullable String originId,
        @JsonProperty("channel") @Nullable Long channel,
        @JsonProperty("channel_id") @Nullable String channelId,
        @JsonProperty("source_lead_id") @Nullable String sourceLeadId,
        @JsonProperty("visible_to") @Nullable Long visibleTo,
        @JsonProperty("local_won_date") @Nullable LocalDate localWonDate,
        @JsonProperty("local_lost_date") @Nullable LocalDate localLostDate,
        @JsonProperty("local_close_date") @Nullable LocalDate localCloseDate,
        @JsonProperty("acv") @Nullable BigDecimal annualContractValue,
        @JsonProperty("arr") @Nullable BigDecimal annualRecurringRevenue,
        @JsonProperty("mrr") @Nullable BigDecimal monthlyRecurringRevenue,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Deal {
        labelIds = Immutable.list(labelIds);
        customFields = Immutable.json(customFields);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
