package io.github.okr4j.pipedrive.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user of Pipedrive, not a contact. Values that the vendor omits are null.
 *
 * @param id the id that goals and deals refer to
 * @param name the name
 * @param email the e-mail address
 * @param phone the phone number, or null
 * @param defaultCurrency the code of the currency, for example {@code EUR}
 * @param locale how numbers and dates are written, not the language
 * @param lang the number of the language
 * @param activated whether the user has ever activated the account
 * @param active whether the user is active
 * @param deleted whether the user is deleted
 * @param you whether it is the user of the credential
 * @param createdCompany whether the user created the company
 * @param access the parts of the product that the user may enter; all others are closed
 * @param roleId the role
 * @param timezoneName for example {@code Europe/Berlin}
 * @param timezoneOffset for example {@code +01:00}
 * @param iconUrl the address of a picture, or null
 * @param lastLogin when the user logged in last
 * @param created when the user was created
 * @param modified when the user was changed, or null
 * @param admin whether the user is an administrator; deprecated by the vendor, recorded as 0 or 1
 * @param signupFlowVariation how the user signed up; deprecated by the vendor
 * @param additional undocumented fields
 */
public record User(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("phone") @Nullable String phone,
        @JsonProperty("default_currency") @Nullable String defaultCurrency,
        @JsonProperty("locale") @Nullable String locale,
        @JsonProperty("lang") @Nullable Long lang,
        @JsonProperty("activated") @Nullable Boolean activated,
        @JsonProperty("active_flag") @Nullable Boolean active,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,
        @JsonProperty("is_you") @Nullable Boolean you,
        @JsonProperty("has_created_company") @Nullable Boolean createdCompany,
        @JsonProperty("access") List<UserAccess> access,
        @JsonProperty("role_id") @Nullable Long roleId,
        @JsonProperty("timezone_name") @Nullable String timezoneName,
        @JsonProperty("timezone_offset") @Nullable String timezoneOffset,
        @JsonProperty("icon_url") @Nullable String iconUrl,
        @JsonProperty("last_login") @Nullable Instant lastLogin,
        @JsonProperty("created") @Nullable Instant created,
        @JsonProperty("modified") @Nullable Instant modified,
        @JsonProperty("is_admin") @Nullable Integer admin,
        @JsonProperty("signup_flow_variation") @Nullable String signupFlowVariation,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public User {
        access = Immutable.list(access);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
