package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists in pages; the token of the next one is null on the last. */
final class PerdooPages {

    private static final String NEXT = "next_page_token";

    private final PerdooStore store;

    PerdooPages(PerdooStore store) {
        this.store = store;
    }

    FakeResponse page(FakeRequest call, String list, List<Map<String, @Nullable Object>> all) {
        int from = Math.min(offset(call.query().first("page_token")), all.size());
        int to = Math.min(from + store.pageSize(), all.size());
        List<Map<String, @Nullable Object>> shown =
                all.subList(from, to).stream().map(Json::copy).toList();
        return FakeResponse.json(200, Json.object(NEXT, to < all.size() ? token(to) : null, list, shown));
    }

    FakeResponse pointingToTheSamePage(FakeResponse response) {
        return response.editJson(body -> {
            if (body instanceof Map<?, ?> page && page.containsKey(NEXT)) {
                Map<String, @Nullable Object> edited = new LinkedHashMap<>(Json.asObject(page));
                edited.put(NEXT, token(store.pageSize()));
                return edited;
            }
            return body;
        });
    }

    private static String token(int offset) {
        return "from-" + offset;
    }

    private static int offset(@Nullable String token) {
        if (token == null) {
            return 0;
        }
        if (!token.matches("from-\\d{1,9}")) {
            throw PerdooInput.invalid("page_token", "is not a token of this list");
        }
        return Integer.parseInt(token.substring("from-".length()));
    }
}
