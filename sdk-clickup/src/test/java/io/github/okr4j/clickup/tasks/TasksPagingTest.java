package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

class TasksPagingTest extends PagingContract {
    @Override
    protected Paged<?> list(Endpoint endpoint) {
        return client(endpoint).tasks().list("901500000013");
    }

    static ClickUpClient client(Endpoint endpoint) {
        return ClickUpClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .personalToken("pk_270000001_PAGING0CANARY")
                .build();
    }

    @Override
    protected String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        return "{\"tasks\": [" + items + "], \"last_page\": " + (next == null) + "}";
    }

    @Override
    protected String id(Object item) {
        return ((Task) item).id();
    }

    @Override
    protected Map<String, String> position(int page, int itemsBefore) {
        return Map.of("page", Integer.toString(page));
    }

    @Override
    protected Positions positions() {
        return Positions.COUNTED_IN_PAGES;
    }
}
