package io.github.okr4j.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipedrivePagesTest extends RoomsFixture {
    private static final PagedOperation<?, Map<String, Object>> LEADS =
            PipedrivePages.byOffset(Operation.get("acme.leads.list", "/v1/leads"));
    private static final PagedOperation<?, Map<String, Object>> DEALS =
            PipedrivePages.byCursor(Operation.get("acme.deals.list", "/api/v2/deals"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pagination\": {\"more_items_in_collection\": true, \"next_start\": 500}}",
                "{\"more_items_in_collection\": true, \"next_start\": 500}"
            })
    void byOffset_bothPlacesOfTheMark_leadOnByTheItemsReceived(String more) {
        fake.inject(response("[{\"id\": 1}, {\"id\": 2}]", more));
        fake.inject(response("[{\"id\": 3}]", "null"));
        assertThat(client.raw().pages(LEADS, Request.EMPTY))
                .extracting(item -> item.get("id"))
                .containsExactly(1, 2, 3);
        assertThat(fake.requests())
                .extracting(ReceivedRequest::query)
                .containsExactly("limit=500", "limit=500&start=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"pagination\": null}",
                "{\"pagination\": {}}",
                "{\"pagination\": {\"more_items_in_collection\": false}}",
                "{\"more_items_in_collection\": false}",
                "{\"more_items_in_collection\": null}"
            })
    void byOffset_everyFormOfTheEnd_isTheEnd(String end) {
        fake.inject(response("[{\"id\": 1}]", end));
        assertThat(client.raw().pages(LEADS, Request.EMPTY)).hasSize(1);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void byOffset_withoutData_isEmpty() {
        fake.inject(response("null", "null"));
        assertThat(client.raw().pages(LEADS, Request.EMPTY)).isEmpty();
    }

    @Test
    void byOffset_itemThatIsNoObject_isNamedByItsPath() {
        fake.inject(response("[{\"id\": 1}, 7]", "null"));
        assertThatThrownBy(() -> client.raw().pages(LEADS, Request.EMPTY).toList())
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("$.data[1]");
    }

    @Test
    void byCursor_rawList_equalsTheTypedOne() {
        for (int i = 0; i < 501; i++) {
            fake.addDeal(Map.of("title", "D" + i));
        }
        Paged<Map<String, Object>> raw = client.raw().pages(DEALS, Request.EMPTY.query("status", "open"));
        List<String> titles =
                raw.stream().map(item -> String.valueOf(item.get("title"))).toList();
        assertThat(titles).hasSize(501).startsWith("D0").endsWith("D500");
        assertThat(fake.requests()).hasSize(2);
        assertThat(fake.lastRequest().query()).contains("status=open", "limit=500", "cursor=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"next_cursor\": null}"})
    void byCursor_everyFormOfTheEnd_isTheEnd(String end) {
        fake.inject(response("[{\"id\": 1}]", end));
        assertThat(client.raw().pages(DEALS, Request.EMPTY)).hasSize(1);
    }

    private static Fault response(String data, String additional) {
        return Fault.body(
                200,
                "application/json",
                "{\"success\": true, \"data\": " + data + ", \"additional_data\": " + additional + "}");
    }
}
