package io.github.okr4j.perdoo.rest;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.PagingContract;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paging contract for a list of this client. */
public abstract class RestPaging extends PagingContract {
    private final String member;
    private final Function<PerdooRestClient, Paged<?>> list;

    /**
     * A list under test.
     *
     * @param member the member of a page that holds the items
     * @param list describes the list
     */
    protected RestPaging(String member, Function<PerdooRestClient, Paged<?>> list) {
        this.member = member;
        this.list = list;
    }

    @Override
    protected Paged<?> list(Endpoint endpoint) {
        return list.apply(PerdooRestClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .bearerToken("paging-token")
                .build());
    }

    @Override
    protected String page(List<String> ids, @Nullable String next) {
        String items = ids.stream().map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining(", "));
        String token = next == null ? "null" : "\"" + next + "\"";
        // A summary under the name of another resource must not cost the page.
        String others = Stream.of("cycles", "keyresults", "objectives", "teams", "users")
                .filter(name -> !name.equals(member))
                .map(name -> ", \"" + name + "\": 3")
                .collect(Collectors.joining());
        return "{\"next_page_token\": " + token + ", \"" + member + "\": [" + items + "]" + others + "}";
    }

    @Override
    protected Map<String, String> position(int page, int itemsBefore) {
        return page == 0 ? Map.of() : Map.of("page_token", "p" + page);
    }
}
