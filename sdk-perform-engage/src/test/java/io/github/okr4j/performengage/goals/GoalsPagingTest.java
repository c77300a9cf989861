package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

class GoalsPagingTest extends PagingContract {
    @Override
    protected Paged<?> list(Endpoint endpoint) {
        return PerformEngageClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .credentials("paging-user", "paging-key")
                .build()
                .goals()
                .list(2);
    }

    @Override
    protected String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"api_id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        String link = next == null ? "null" : "\"" + next + "\"";
        return "{\"count\": 5, \"next\": " + link + ", \"previous\": null, \"results\": [" + items + "]}";
    }

    @Override
    protected String id(Object item) {
        return ((Goal) item).apiId();
    }

    @Override
    protected Map<String, String> position(int page, int itemsBefore) {
        return Map.of("limit", "2", "offset", Integer.toString(2 * page));
    }

    @Override
    protected String next(String baseUrl, int page, int itemsBefore) {
        return baseUrl + "/api/v2/goals/?limit=2&offset=" + 2 * page;
    }
}
