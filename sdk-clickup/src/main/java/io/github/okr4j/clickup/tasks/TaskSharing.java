package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a task is shared with in addition to the members of its List.
 *
 * @param isPublic whether everybody with the link may see it
 * @param publicShareExpiresOn until when they may, or null
 * @param publicFields what they may see of it
 * @param token the secret part of the link, masked when printed, or null
 * @param seoOptimized whether search engines may find it
 * @param additional fields that this SDK does not know
 */
public record TaskSharing(
        @JsonProperty("public") @Nullable Boolean isPublic,
        @JsonProperty("public_share_expires_on") @Nullable Instant publicShareExpiresOn,
        @JsonProperty("public_fields") List<String> publicFields,
        @JsonProperty("token") @Nullable ShareToken token,
        @JsonProperty("seo_optimized") @Nullable Boolean seoOptimized,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public TaskSharing {
        publicFields = Immutable.list(publicFields);
        additional = Immutable.json(additional);
    }
}
