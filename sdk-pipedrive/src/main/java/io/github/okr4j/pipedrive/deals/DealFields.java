package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.http.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What deals come with. Fields that the vendor leaves out unless asked are in {@link Deal#additional} if they have no
 * component of their own.
 *
 * @param included {@code include_fields}: names of further fields, for example {@code products_count}
 * @param customFields {@code custom_fields}: the keys of the custom fields to include, at most 15; empty for all
 * @param optionLabels {@code include_option_labels}: true for custom options with their labels instead of bare ids
 * @param labels {@code include_labels}: true for the deal's labels with their names
 */
public record DealFields(
        List<String> included,
        List<String> customFields,
        @Nullable Boolean optionLabels,
        @Nullable Boolean labels) {
    /** What the vendor sends unasked. */
    public static final DealFields DEFAULT = new DealFields(List.of(), List.of(), null, null);

    private static final int MAX_CUSTOM_FIELDS = 15;

    /** Copies and checks the lists. */
    public DealFields {
        included = names("include_fields", included);
        customFields = names("custom_fields", customFields);
        if (customFields.size() > MAX_CUSTOM_FIELDS) {
            throw new IllegalArgumentException(
                    "custom_fields must be at most " + MAX_CUSTOM_FIELDS + " keys, not " + customFields.size());
        }
    }

    /** The same with further fields. */
    public DealFields including(String... names) {
        return new DealFields(List.of(names), customFields, optionLabels, labels);
    }

    /** The same with these custom fields only. */
    public DealFields withCustomFields(String... keys) {
        return new DealFields(included, List.of(keys), optionLabels, labels);
    }

    /** The same with the labels of custom options. */
    public DealFields withOptionLabels() {
        return new DealFields(included, customFields, true, labels);
    }

    /** The same with the names of the deal's labels. */
    public DealFields withLabels() {
        return new DealFields(included, customFields, optionLabels, true);
    }

    Request onto(Request request) {
        return request.query("include_fields", joined(included))
                .query("custom_fields", joined(customFields))
                .query("include_option_labels", optionLabels)
                .query("include_labels", labels);
    }

    /** One parameter with commas, as the vendor documents it. */
    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(",", names);
    }

    private static List<String> names(String parameter, List<String> names) {
        List<String> copy = List.copyOf(names);
        if (copy.stream().anyMatch(name -> name.isBlank() || name.indexOf(',') >= 0)) {
            throw new IllegalArgumentException(parameter + " must hold names without commas and no blank one");
        }
        return copy;
    }
}
