package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.OpenEnum;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what a caller must not pass, with a message that names the parameter. */
final class Given {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Given() {}

    static <T> T value(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must be set and not null");
        }
        return value;
    }

    /** The address is not quoted: it may carry a secret of the receiver's. */
    static String endpoint(@Nullable String address) {
        String text = value("endpoint", address);
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getRawFragment() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // said below, without the text
        }
        throw new IllegalArgumentException("endpoint must be a whole http or https address without a fragment");
    }

    static List<OpenEnum<WebhookEventType>> events(@Nullable List<OpenEnum<WebhookEventType>> values) {
        List<OpenEnum<WebhookEventType>> events = value("events", values);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must name at least one event, or all by allEvents()");
        }
        if (events.stream()
                .anyMatch(event -> Objects.isNull(event) || event.text().isBlank())) {
            throw new IllegalArgumentException("events must not hold a blank event");
        }
        boolean all = events.stream().anyMatch(event -> event.is(WebhookEventType.ALL));
        if (all && events.stream().distinct().count() > 1) {
            throw new IllegalArgumentException("events must not name others beside \"*\", which means all of them");
        }
        return events.stream().distinct().toList();
    }

    /** What an address bar shows of a view, such as {@code 6-901520401736-1}, is not the id of what it shows. */
    static long number(String parameter, @Nullable String id) {
        String text = value(parameter, id);
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(parameter
                    + " must be digits only: the id itself, not the part of an address that names a view of it");
        }
        return Long.parseLong(text);
    }
}
