package io.github.okr4j.clickup.webhooks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook: where ClickUp posts which events. Only the id is certain to be there.
 *
 * @param id the id, opaque
 * @param userId who created it; it stops when that user is disabled
 * @param teamId the id of the Workspace, which ClickUp's API calls a team
 * @param endpoint where the events are posted
 * @param clientId the app that made it, or null if it was made with a personal token
 * @param events what it tells of
 * @param spaceId the Space it is limited to, or null
 * @param folderId the Folder it is limited to, or null
 * @param listId the List it is limited to, or null
 * @param taskId the task it is limited to, or null
 * @param health whether its deliveries are taken
 * @param secret what its deliveries are signed with; keep it where the receiver finds it
 * @param additional fields that this SDK does not know
 */
public record Webhook(
        @JsonProperty("id") String id,
        @JsonProperty("userid") @Nullable Long userId,
        @JsonProperty("team_id") @Nullable String teamId,
        @JsonProperty("endpoint") @Nullable String endpoint,
        @JsonProperty("client_id") @Nullable String clientId,
        @JsonProperty("events") List<OpenEnum<WebhookEventType>> events,
        @JsonProperty("space_id") @Nullable String spaceId,
        @JsonProperty("folder_id") @Nullable String folderId,
        @JsonProperty("list_id") @Nullable String listId,
        @JsonProperty("task_id") @Nullable String taskId,
        @JsonProperty("health") @Nullable WebhookHealth health,
        @JsonIgnore @Nullable Secret secret,
        @JsonAnyGetter Map<String, Object> additional) {
    /** Copies list and map. */
    public Webhook {
        events = Immutable.list(events);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    @JsonProperty("secret")
    @Nullable
    String maskedSecret() {
        return secret == null ? null : secret.toString();
    }

    /** From the wire, where the secret is a plain text. */
    @JsonCreator
    static Webhook read(
            @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL) String id,
            @JsonProperty("userid") @Nullable Long userId,
            @JsonProperty("team_id") @Nullable String teamId,
            @JsonProperty("endpoint") @Nullable String endpoint,
            @JsonProperty("client_id") @Nullable String clientId,
            @JsonProperty("events") List<OpenEnum<WebhookEventType>> events,
            @JsonProperty("space_id") @Nullable String spaceId,
            @JsonProperty("folder_id") @Nullable String folderId,
            @JsonProperty("list_id") @Nullable String listId,
            @JsonProperty("task_id") @Nullable String taskId,
            @JsonProperty("health") @Nullable WebhookHealth health,
            @JsonProperty("secret") @Nullable String secret,
            @JsonAnySetter Map<String, Object> additional) {
        return new Webhook(
                id,
                userId,
                teamId,
                endpoint,
                clientId,
                events,
                spaceId,
                folderId,
                listId,
                taskId,
                health,
                secret == null || secret.isBlank() ? null : Secret.of("secret", secret),
                additional);
    }
}
