package io.github.okr4j.pipedrive.currencies;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency of the company. Goals refer to its id, users and deals to its code.
 *
 * @param id the vendor's number, which differs from company to company and is no ISO number
 * @param code the ISO 4217 code, or one of the company's own
 * @param name the name
 * @param decimalPoints how many digits amounts have after the point
 * @param symbol the sign, for example {@code €}
 * @param active whether it is in use
 * @param custom whether the company made it
 * @param additional undocumented fields
 */
public record Currency(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("code") @Nullable String code,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("decimal_points") @Nullable Long decimalPoints,
        @JsonProperty("symbol") @Nullable String symbol,
        @JsonProperty("active_flag") @Nullable Boolean active,
        @JsonProperty("is_custom_flag") @Nullable Boolean custom,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Currency {
        additional = Immutable.json(additional);
    }
}
