package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one kind of thing in a Pipedrive company, each under a number of its own. */
final class PipedriveTable {

    private final Map<Long, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

    /** Adds a row that consists of what is usual and of what is given, which counts more. */
    long add(Map<String, @Nullable Object> usual, Map<String, ?> given) {
        return add(rows.size() + 1L, usual, given);
    }

    long add(long id, Map<String, @Nullable Object> usual, Map<String, ?> given) {
        Map<String, @Nullable Object> row = Json.object("id", id);
        row.putAll(usual);
        row.putAll(Json.copy(given));
        row.put("id", id);
        rows.put(id, row);
        return id;
    }

    Optional<Map<String, @Nullable Object>> find(String id) {
        return id.matches("\\d{1,18}") ? Optional.ofNullable(rows.get(Long.valueOf(id))) : Optional.empty();
    }

    Stream<Map<String, @Nullable Object>> rows() {
        return rows.values().stream();
    }
}
