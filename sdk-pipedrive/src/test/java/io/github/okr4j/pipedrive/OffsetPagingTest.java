package io.github.okr4j.pipedrive;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

class OffsetPagingTest extends PagingContract {
    @Override
    protected Paged<?> list(Endpoint endpoint) {
        PipedriveClient client = PipedriveClient.builder()
                .apiToken("paging-token")
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .build();
        return client.raw()
                .pages(PipedrivePages.byOffset(Operation.get("acme.roles.list", "/v1/roles")), Request.EMPTY);
    }

    @Override
    protected String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"id\": " + id + "}").collect(Collectors.joining(", "));
        return "{\"success\": true, \"data\": [" + items + "], \"additional_data\": {\"pagination\":"
                + " {\"start\": 0, \"limit\": 2, \"more_items_in_collection\": " + (next != null) + "}}}";
    }

    @Override
    protected String id(Object item) {
        return String.valueOf(((Map<?, ?>) item).get("id"));
    }

    @Override
    protected Map<String, String> position(int page, int itemsBefore) {
        return page == 0 ? Map.of("limit", "500") : Map.of("limit", "500", "start", Integer.toString(itemsBefore));
    }

    @Override
    protected String next(String baseUrl, int page, int itemsBefore) {
        return "more";
    }

    @Override
    protected Positions positions() {
        return Positions.COUNTED_IN_ITEMS;
    }
}
