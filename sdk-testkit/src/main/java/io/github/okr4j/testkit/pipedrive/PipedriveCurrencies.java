package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Pipedrive's currencies, v1. */
final class PipedriveCurrencies {

    private final PipedriveTable currencies = new PipedriveTable();

    void route(Router router, String prefix) {
        router.on("GET", prefix + "/currencies", this::list);
    }

    long add(String code, String name) {
        return currencies.add(
                Json.object(
                        "code",
                        code,
                        "name",
                        name,
                        "decimal_points",
                        2,
                        "symbol",
                        code,
                        "active_flag",
                        true,
                        "is_custom_flag",
                        false),
                Map.of());
    }

    private FakeResponse list(FakeRequest call) {
        String term = Objects.requireNonNullElse(call.query().first("term"), "").toLowerCase(Locale.ROOT);
        return PipedriveResponses.data(currencies
                .rows()
                .filter(row -> (row.get("code") + "\n" + row.get("name"))
                        .toLowerCase(Locale.ROOT)
                        .contains(term))
                .toList());
    }
}
