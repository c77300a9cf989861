package io.github.okr4j.pipedrive;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contract of every list, with the cursors of version 2. */
public abstract class PipedrivePagingContract extends PagingContract {
    protected abstract Paged<?> list(PipedriveClient client);

    @Override
    protected final Paged<?> list(Endpoint endpoint) {
        return list(PipedriveClient.builder()
                .apiToken("paging-token")
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .build());
    }

    @Override
    protected final String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"id\": " + id + "}").collect(Collectors.joining(", "));
        String cursor = next == null ? "null" : "\"" + next + "\"";
        return "{\"success\": true, \"data\": [" + items + "], \"additional_data\": {\"next_cursor\": " + cursor + "}}";
    }

    @Override
    protected final Map<String, String> position(int page, int itemsBefore) {
        return page == 0 ? Map.of() : Map.of("cursor", "c" + page);
    }
}
