package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

class KeyResultsPagingTest extends PagingContract {
    @Override
    protected Paged<?> list(Endpoint endpoint) {
        return PerdooRestClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .bearerToken("paging-token")
                .build()
                .keyResults()
                .list("cy-1");
    }

    @Override
    protected String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        String token = next == null ? "null" : "\"" + next + "\"";
        return "{\"next_page_token\": " + token + ", \"keyresults\": [" + items + "]}";
    }

    @Override
    protected String id(Object item) {
        return ((KeyResult) item).id();
    }

    @Override
    protected Map<String, String> position(int page, int itemsBefore) {
        return page == 0 ? Map.of() : Map.of("page_token", "p" + page);
    }
}
