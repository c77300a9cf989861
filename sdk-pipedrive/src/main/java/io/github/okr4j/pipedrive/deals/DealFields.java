package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fields deals have. Fields that the vendor sends only on request are in {@link Deal#additional} unless they have a
 * component of their own. Immutable: each method returns a copy.
 *
 * @param parameters the parameters of the vendor's URL
 */
public record DealFields(QueryParameters parameters) {
    /** What the vendor sends by default. */
    public static final DealFields DEFAULT = new DealFields(QueryParameters.NONE);

    private static final String INCLUDED = "include_fields";
    private static final String CUSTOM = "custom_fields";
    private static final String OPTION_LABELS = "include_option_labels";
    private static final String LABELS = "include_labels";
    private static final int MAX_CUSTOM_FIELDS = 15;

    /** Refuses null. */
    public DealFields {
        Checks.notNull("parameters", parameters);
    }

    /** Further fields, for example {@code products_count}. Replaces those named before; none is the default again. */
    public DealFields including(String... names) {
        return new DealFields(parameters.with(INCLUDED, joined(INCLUDED, names)));
    }

    /** Only these custom fields, at most 15 keys. Replaces those named before; none means all again. */
    public DealFields withCustomFields(String... keys) {
        Checks.inRange("number of " + CUSTOM, keys.length, 0, MAX_CUSTOM_FIELDS);
        return new DealFields(parameters.with(CUSTOM, joined(CUSTOM, keys)));
    }

    /** Options of custom fields with their labels instead of ids alone. */
    public DealFields withOptionLabels() {
        return new DealFields(parameters.with(OPTION_LABELS, true));
    }

    /** Labels of the deal with their names. */
    public DealFields withLabels() {
        return new DealFields(parameters.with(LABELS, true));
    }

    QueryParameters replacingThoseOf(QueryParameters query) {
        QueryParameters all = query;
        for (String name : List.of(INCLUDED, CUSTOM, OPTION_LABELS, LABELS)) {
            all = all.with(name, parameters.get(name));
        }
        return all;
    }

    /** One parameter with commas, as the vendor documents it, or null for no name. */
    private static @Nullable String joined(String parameter, String... names) {
        List<String> all = Checks.noBlanks(parameter, Arrays.asList(Checks.notNull(parameter, names)));
        if (all.stream().anyMatch(name -> name.indexOf(',') >= 0)) {
            throw new IllegalArgumentException(parameter + " must not contain a name with a comma");
        }
        return all.isEmpty() ? null : String.join(",", all);
    }
}
