package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a link to the next page says: it is refused, or our own address is asked again. No third host hears of it. */
class HostileNextLinkTest {
    private static final String FIRST = "/api/items?owner=o1&limit=1";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String link = "";
    private LoopbackServer own;
    private LoopbackServer foreign;
    private CallFactory client;

    @BeforeEach
    void start() throws IOException {
        own = new LoopbackServer(visit -> {
            asked.add(visit.target());
            String next = asked.size() == 1 ? "\"" + link + "\"" : "null";
            visit.response(200, "{\"items\": [" + asked.size() + "], \"next\": " + next + ", \"more\": false}");
        });
        foreign =
                new LoopbackServer(visit -> visit.response(200, "{\"items\": [666], \"next\": null, \"more\": false}"));
        client = new TestClient()
                .baseUrl(own.url() + "/api")
                .timing(new VirtualTime().timing())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        own.close();
        foreign.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{foreign}/api/items?start=1",
                "{foreign}",
                "//{foreign-host}/api/items?start=1",
                "////{foreign-host}/api/items?start=1",
                "\\\\\\\\{foreign-host}/api/items?start=1",
                "http:{foreign-host}/api/items?start=1",
                " \\t{foreign}/api/items?start=1",
                "http://{own-host}@{foreign-host}/api/items?start=1",
                "http://{own-host}\\\\@{foreign-host}/api/items?start=1",
                "https://{own-host}.example.com/api/items?start=1",
                "http://localhost.example.com/api/items?start=1",
                "http://[::1]/api/items?start=1",
                "http://0x7f000002/api/items?start=1",
                "http://user:canary-4711@{own-host}/api/items?start=1",
                "http://canary-4711@{own-host}/api/items?start=1",
                "http://:canary-4711@{own-host}/api/items?start=1",
                "ftp://{own-host}/api/items?start=1",
                "file:///etc/passwd?start=1",
                "jar:{foreign}!/api/items?start=1",
                "javascript:alert(1)",
                "data:application/json,{}",
                "http://{own-host}/api/../admin/items?start=1",
                "http://{own-host}/api/%2e%2e/admin/items?start=1",
                "http://{own-host}/api/%2E./admin/items?start=1",
                "http://{own-host}/api\\\\..\\\\admin/items?start=1",
                "http://{own-host}/api/./items/../../admin?start=1",
                "http://{own-host}/%61%70%69/../apix/items?start=1",
                "../../admin/items?start=1",
                "%2e%2e/%2e%2e/admin/items?start=1",
                "/admin/items?start=1",
            })
    void next_foreignClimbingOrWithCredentials_isRefusedAfterItsItems(String template) {
        link = filled(template);
        for (Paged<Integer> list : List.of(list(), list().prefetch())) {
            asked.clear();
            List<Integer> seen = new ArrayList<>();
            Throwable refused = catchThrowable(() -> list.forEach(seen::add));
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            OriginException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                    .hasMessageContaining("nothing was sent there")
                    .hasMessageNotContaining("canary-4711");
            assertThat(((OriginException) refused).toDiagnostics()).doesNotContain("canary-4711", TestClient.TOKEN);
            assertThat(seen).containsExactly(1);
            assertThat(asked).containsExactly(FIRST);
        }
        assertThat(foreign.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{own}/api/items?start=1",
                "https://{own-host}/api/items?start=1",
                "{own}/api/other?start=1&owner=o2&token=t",
                "{own}/api/..%2f..%2fadmin?start=1",
                "{own}/api/%252e%252e/admin?start=1",
                "{own}/api/..;/admin?start=1",
                "{own}/api/items?start=1#@{foreign-host}/",
                "{own}/api/items?start=1&next={foreign}",
                "?start=1",
            })
    void next_ownAddressHoweverOdd_asksOurOwnPathWithItsPositionOnly(String template) {
        link = filled(template);
        assertThat(list().toList()).containsExactly(1, 2);
        assertThat(asked).containsExactly(FIRST, FIRST + "&start=1");
        assertThat(foreign.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%26owner%3Do2", "1%23x", "%0d%0aHost:%20evil", "..%2f..%2fadmin", "%00", "a%20b%2Bc"})
    void next_positionWithSpecialCharacters_staysOneParameter(String position) {
        link = "/api/items?start=" + position;
        assertThat(list().toList()).containsExactly(1, 2);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).startsWith(FIRST + "&start=").matches("[^#\\s]+");
        assertThat(asked.get(1).substring(FIRST.length() + 1)).doesNotContain("&");
    }

    private String filled(String template) {
        return template.replace("{own}", own.url())
                .replace("{own-host}", own.url().substring("http://".length()))
                .replace("{foreign}", foreign.url())
                .replace("{foreign-host}", foreign.url().substring("http://".length()));
    }

    private Paged<Integer> list() {
        Pagination<ListServer.Wire, Integer> rule = Pagination.nextUrl(
                Set.of("start", "limit"),
                Map.of("limit", "1"),
                ListServer.Wire::items,
                ListServer.Wire::next,
                page -> null);
        PagedOperation<ListServer.Wire, Integer> operation = Operation.get("acme.items.list", "/items")
                .returning(ListServer.Wire.class)
                .paged(rule);
        return client.pages(operation, Request.EMPTY.query("owner", "o1"));
    }
}
