package io.github.okr4j.examples.live;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.Paged;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The safe operations of one vendor, each run at most once, and what became of it. */
final class LiveRun {
    private final Map<String, Operation<?>> safe = new LinkedHashMap<>();
    private final Map<String, LiveRow> rows = new LinkedHashMap<>();

    LiveRun(List<Operation<?>> operations) {
        operations.stream()
                .filter(operation -> operation.idempotency() == Idempotency.SAFE)
                .forEach(operation -> safe.put(operation.name(), operation));
    }

    /** One row for each safe operation, in the order of the documentation. */
    List<LiveRow> rows() {
        return safe.values().stream()
                .map(operation -> rows.getOrDefault(
                        operation.name(), LiveRow.skipped(operation, "this check has no call for it")))
                .toList();
    }

    /** Runs a call that needs something read before; null skips it. */
    <G, T> @Nullable T call(String name, @Nullable G given, Function<G, ApiCall<T>> call) {
        return run(name, given, of -> {
            ApiResponse<T> response = call.apply(of).executeForResponse();
            return new Read<>(response.value(), response.drift());
        });
    }

    /** Reads the first page of a list and gives its first item. */
    <G, T> @Nullable T first(String name, @Nullable G given, Function<G, Paged<T>> list) {
        return run(name, given, of -> {
            Iterator<Page<T>> pages = list.apply(of).pages().iterator();
            if (!pages.hasNext()) {
                return new Read<T>(null, List.of());
            }
            Page<T> page = pages.next();
            return new Read<>(page.items().isEmpty() ? null : page.items().get(0), page.drift());
        });
    }

    private <G, T> @Nullable T run(String name, @Nullable G given, Function<G, Read<T>> read) {
        Operation<?> operation = safe.get(name);
        if (operation == null) {
            throw new IllegalArgumentException(name + " is no safe operation of this vendor");
        }
        if (given == null) {
            rows.put(name, LiveRow.skipped(operation, "nothing to read it by in this account"));
            return null;
        }
        try {
            Read<T> result = read.apply(given);
            rows.put(name, LiveRow.read(operation, result.drift()));
            return result.value();
        } catch (SdkException | IllegalArgumentException e) {
            rows.put(name, LiveRow.failed(operation, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private record Read<T>(@Nullable T value, List<Drift> drift) {}
}
