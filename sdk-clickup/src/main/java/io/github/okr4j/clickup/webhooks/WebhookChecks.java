package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of a webhook's parameters. */
final class WebhookChecks {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebhookChecks() {}

    /** The message does not quote the address, because it may contain a secret of the receiver. */
    static String endpoint(@Nullable String address) {
        String text = Checks.notNull("endpoint", address);
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getRawFragment() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // reported below, without the text
        }
        throw new IllegalArgumentException("endpoint must be a whole http or https address without a fragment");
    }

    static List<OpenEnum<WebhookEventType>> events(@Nullable List<OpenEnum<WebhookEventType>> values) {
        List<OpenEnum<WebhookEventType>> events = Checks.notEmpty("events", values);
        if (events.stream().anyMatch(event -> event.text().isBlank())) {
            throw new IllegalArgumentException("events must not contain a blank text");
        }
        boolean all = events.stream().anyMatch(event -> event.is(WebhookEventType.ALL));
        if (all && events.stream().distinct().count() > 1) {
            throw new IllegalArgumentException("events must not name others beside \"*\", which means all of them");
        }
        return events.stream().distinct().toList();
    }

    /** The id of a view in a page's address, such as {@code 6-901520401736-1}, is not the id of the List or Folder. */
    static long number(String parameter, @Nullable String id) {
        String text = Checks.notNull(parameter, id);
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(parameter
                    + " must be digits only: the id itself, not the part of an address that names a view of it");
        }
        return Long.parseLong(text);
    }
}
