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
 * The user behind the client's credential, with the company.
 *
 * @param name the name
 * @param email the e-mail address
 * @param defaultCurrency the code of the currency, for example {@code EUR}
 * @param timezoneName for example {@code Europe/Berlin}
 * @param timezoneOffset for example {@code +01:00}
 * @param access the parts of the product that the user may enter; a part that is missing is closed
 * @param companyId the company, to which goals of the whole company are assigned
 * @param companyName its name
 * @param companyDomain its sub-domain alone, as {@code PipedriveClient.Builder.companyDomain} takes it
 * @param companyCountry the code of its country
 * @param companyIndustry its industry
 * @param language the language that the user sees
 * @param phone the phone number, or null
 * @param locale how numbers and dates are written, not the language
 * @param lang the number of the language
 * @param activated whether the user has ever activated the account
 * @param active whether the user is active
 * @param deleted whether the user is deleted
 * @param you whether it is the user behind the credential: always true here
 * @param createdCompany whether the user created the company
 * @param roleId the role
 * @param iconUrl the address of a picture, or null
 * @param lastLogin when the user logged in last
 * @param created when the user was created
 * @param modified when the user was changed, or null
 * @param admin whether the user is an administrator; deprecated by the vendor, recorded as 0 or 1
 * @param signupFlowVariation how the user signed up; deprecated by the vendor
 * @param additional undocumented fields
 */
public record CurrentUser(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("default_currency") @Nullable String defaultCurrency,
        @JsonProperty("timezone_name") @Nullable String timezoneName,
        @JsonProperty("timezone_offset") @Nullable String timezoneOffset,
        @JsonProperty("access") List<UserAccess> access,
        @JsonProperty("company_id") @Nullable Long companyId,
        @JsonProperty("company_name") @Nullable String companyName,
        @JsonProperty("company_domain") @Nullable String companyDomain,
        @JsonProperty("company_country") @Nullable String companyCountry,
        @JsonProperty("company_industry") @Nullable String companyIndustry,
        @JsonProperty("language") @Nullable Language language,
        @JsonProperty("phone") @Nullable String phone,
        @JsonProperty("locale") @Nullable String locale,
        @JsonProperty("lang") @Nullable Long lang,
        @JsonProperty("activated") @Nullable Boolean activated,
        @JsonProperty("active_flag") @Nullable Boolean active,
        @JsonProperty("is_deleted") @Nullable Boolean deleted,
        @JsonProperty("is_you") @Nullable Boolean you,
        @JsonProperty("has_created_company") @Nullable Boolean createdCompany,
        @JsonProperty("role_id") @Nullable Long roleId,
        @JsonProperty("icon_url") @Nullable String iconUrl,
        @JsonProperty("last_login") @Nullable Instant lastLogin,
        @JsonProperty("created") @Nullable Instant created,
        @JsonProperty("modified") @Nullable Instant modified,
        @JsonProperty("is_admin") @Nullable Integer admin,
        @JsonProperty("signup_flow_variation") @Nullable String signupFlowVariation,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public CurrentUser {
        access = Immutable.list(access);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /**
     * A language.
     *
     * @param languageCode for example {@code en}
     * @param countryCode for example {@code US}
     * @param additional undocumented fields
     */
    public record Language(
            @JsonProperty("language_code") @Nullable String languageCode,
            @JsonProperty("country_code") @Nullable String countryCode,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public Language {
            additional = Immutable.json(additional);
        }
    }
}
