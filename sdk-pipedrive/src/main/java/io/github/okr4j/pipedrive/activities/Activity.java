package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity. Values that the vendor omits are null; what a goal needs is typed, the rest is in {@code additional}.
 *
 * @param subject what it is about
 * @param type the {@link ActivityType#keyString} of its type
 * @param ownerId the user it belongs to
 * @param done whether it is done
 * @param markedAsDoneTime when it was marked as done, or null
 * @param dueDate the day it is due, or null
 * @param dueTime the time of the day in UTC as the vendor writes it, or null
 * @param duration hours and minutes as the vendor writes them, or null
 * @param dealId the deal, or null
 * @param leadId the lead, or null
 * @param personId the contact, or null
 * @param orgId the organization, or null
 * @param deleted whether it is deleted
 * @param addTime when it was added
 * @param updateTime when it was changed
 * @param creatorUserId the user who created it
 * @param projectId the project, or null
 * @param busy whether it blocks the owner's calendar
 * @param location where it takes place, or null
 * @param participants the contacts who take part
 * @param attendees who is invited; only if it was asked for
 * @param conferenceMeetingClient the program of the video meeting, or null
 * @param conferenceMeetingUrl the address of the video meeting, or null
 * @param conferenceMeetingId the id of the video meeting, or null
 * @param publicDescription what attendees can read about it, or null
 * @param priority the number of the priority, which the company names, or null
 * @param note a note in HTML, or null
 * @param additional undocumented fields
 */
public record Activity(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("subject") @Nullable String subject,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("owner_id") @Nullable Long ownerId,
        @JsonProperty("done") @Nullable Boolean done,
        @JsonProperty("marked_as_done_time") @Nullable Instant markedAsDoneTime,
        @JsonProperty("due_date") @Nullable LocalDate dueDate,
        @JsonProperty("due_time") @Nullable String dueTime,
        @JsonProperty("duration") @Nullable String duration,
        @JsonProperty("deal_id") @Nullable Long dealId,
        @JsonProperty("lead_id") @Nullable String leadId,
        @JsonProperty("person_id") @Nullable Long personId,
        @JsonProperty("org_id") @Nullable Long orgId,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,
        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("update_time") @Nullable Instant updateTime,
        @JsonProperty("creator_user_id") @Nullable Long creatorUserId,
        @JsonProperty("project_id") @Nullable Long projectId,
        @JsonProperty("busy") @Nullable Boolean busy,
        @JsonProperty("location") @Nullable ActivityLocation location,
        @JsonProperty("participants") List<ActivityParticipant> participants,
        @JsonProperty("attendees") List<ActivityAttendee> attendees,
        @JsonProperty("conference_meeting_client") @Nullable String conferenceMeetingClient,
        @JsonProperty("conference_meeting_url") @Nullable String conferenceMeetingUrl,
        @JsonProperty("conference_meeting_id") @Nullable String conferenceMeetingId,
        @JsonProperty("public_description") @Nullable String publicDescription,
        @JsonProperty("priority") @Nullable Long priority,
        @JsonProperty("note") @Nullable String note,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and map. */
    public Activity {
        participants = Immutable.list(participants);
        attendees = Immutable.list(attendees);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
