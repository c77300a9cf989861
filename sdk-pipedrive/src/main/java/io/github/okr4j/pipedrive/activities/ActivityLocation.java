package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity takes place.
 *
 * @param value the whole address
 * @param country the country
 * @param adminAreaLevel1 for example the state
 * @param adminAreaLevel2 for example the district
 * @param locality for example the city
 * @param sublocality for example the neighborhood
 * @param route for example the street
 * @param streetNumber the number in the street
 * @param subpremise for example the suite
 * @param postalCode the postal code
 * @param additional fields that this SDK does not know
 */
public record ActivityLocation(
        @JsonProperty("value") @Nullable String value,
        @JsonProperty("country") @Nullable String country,
        @JsonProperty("admin_area_level_1") @Nullable String adminAreaLevel1,
        @JsonProperty("admin_area_level_2") @Nullable String adminAreaLevel2,
        @JsonProperty("locality") @Nullable String locality,
        @JsonProperty("sublocality") @Nullable String sublocality,
        @JsonProperty("route") @Nullable String route,
        @JsonProperty("street_number") @Nullable String streetNumber,
        @JsonProperty("subpremise") @Nullable String subpremise,
        @JsonProperty("postal_code") @Nullable String postalCode,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public ActivityLocation {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
