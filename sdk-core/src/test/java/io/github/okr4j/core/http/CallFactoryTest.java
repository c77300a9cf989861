package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.json.Envelope;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls of endpoints, known to the SDK or not. */
class CallFactoryTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Envelope
    record Things(
            @JsonProperty("things") List<Acme.Thing> things,
            @JsonProperty("next") String next) {
        Things {
            things = Immutable.list(things);
        }
    }

    private static final PagedOperation<Things, Acme.Thing> LIST = Operation.get(
                    "acme.things.list", "/owners/{owner}/things")
            .returning(Things.class)
            .paged(Pagination.pageToken("token", Things::things, Things::next));

    private final CallFactory callFactory = new TestClient()
            .baseUrl(SERVER.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void call_described_sendsNothingUntilItIsRunAndThenEachTime() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        ApiCall<Acme.Thing> call = Acme.get(callFactory);
        SERVER.verify(0, anyRequestedFor(anyUrl()));
        call.execute();
        call.execute();
        SERVER.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void call_endpointTheSdkDoesNotKnow_answersAMap() {
        SERVER.stubFor(get("/team/1/seats").willReturn(okJson("{\"seats\": {\"used\": 3}, \"share\": 0.50}")));
        Operation<Map<String, Object>> seats =
                Operation.get("acme.seats.get", "/team/{id}/seats").returningMap();
        assertThat(callFactory.call(seats, Request.EMPTY.path("id", "1")).execute())
                .isEqualTo(Map.of("seats", Map.of("used", 3), "share", new java.math.BigDecimal("0.50")));
    }

    @Test
    void call_missingOrExtraPathParameter_isRefusedWhenDescribed() {
        assertThatThrownBy(() -> callFactory.call(Acme.GET, Request.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id is missing");
        assertThatThrownBy(() -> callFactory.call(Acme.CREATE, Request.EMPTY.path("id", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no path parameter id");
        assertThatThrownBy(() -> callFactory.pages(LIST, Request.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("owner is missing");
    }

    @Test
    void preview_call_isWhatWouldBeSentWithSecretsMasked() {
        RequestPreview preview = callFactory
                .call(
                        Acme.REPLACE,
                        Request.EMPTY
                                .path("id", "a:b")
                                .query("limit", 5)
                                .query("title", "x")
                                .body(Map.of("name", "Ship")))
                .header("X-Trace", "a")
                .preview();
        assertThat(preview.method()).isEqualTo("PUT");
        assertThat(preview.url()).isEqualTo(SERVER.baseUrl() + "/things/a%3Ab?limit=5&title=***");
        assertThat(preview.body()).isEqualTo("{\"name\":\"Ship\"}");
        assertThat(preview.headers())
                .containsEntry("Accept", "application/json")
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Authorization", "***")
                .containsEntry("X-Trace", "***");
        assertThat(preview.toCurl()).startsWith("curl -X PUT '").endsWith(" --data-raw '{\"name\":\"Ship\"}'");
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void preview_bodyWithTheToken_isScrubbed() {
        RequestPreview preview = callFactory
                .call(Acme.CREATE, Request.EMPTY.body(Map.of("token", TestClient.TOKEN)))
                .preview();
        assertThat(preview.body()).isEqualTo("{\"token\":\"***\"}");
        assertThat(Acme.get(callFactory).preview().body()).isNull();
    }

    @Test
    void preview_secretsOfTheRequest_areMasked() {
        Secret code = Secret.of("code", "c0de-4711-canary");
        Request json = Request.EMPTY
                .body(Map.of("code", "c0de-4711-canary", "name", "Ship"))
                .masking(code);
        assertThat(callFactory.call(Acme.CREATE, json).preview().body())
                .contains("\"code\":\"***\"", "\"name\":\"Ship\"");
        Request form =
                Request.EMPTY.form("type", "code").form("none", (String) null).form("code", code);
        assertThat(callFactory.call(Acme.CREATE, form).preview().body()).isEqualTo("type=code&code=***");
        assertThat(form.body()).hasToString("Form[type, code]");
    }

    @Test
    void timing_ofTheClient_isWhatItWasGiven() {
        Timing timing = new VirtualTime().timing();
        try (CallFactory timed =
                new TestClient().baseUrl(SERVER.baseUrl()).timing(timing).build()) {
            assertThat(timed.timing()).isSameAs(timing);
            assertThat(timed.clock()).isSameAs(timing.clock());
        }
    }

    @Test
    void pages_ownParameters_winOverTheRules() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        PagedOperation<Things, Acme.Thing> sized = Operation.get("acme.things.sized", "/things")
                .returning(Things.class)
                .paged(Pagination.cursor("after", Map.of("limit", "100"), Things::things, Things::next));
        assertThat(callFactory.pages(sized, Request.EMPTY.query("owner", "o")).toList())
                .isEmpty();
        SERVER.verify(1, getRequestedFor(urlEqualTo("/things?owner=o&limit=100")));
    }

    @Test
    void pages_header_isSentWithEachPage() {
        SERVER.stubFor(get("/owners/o/things").willReturn(okJson("{\"next\": \"t2\"}")));
        SERVER.stubFor(get("/owners/o/things?token=t2").willReturn(okJson("{}")));
        assertThat(list("o", Request.EMPTY).header("X-Trace", "a").toList()).isEmpty();
        SERVER.verify(2, anyRequestedFor(anyUrl()).withHeader("X-Trace", equalTo("a")));
    }

    @Test
    void pages_token_isBoundToOperationPathAndQuery() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"next\": \"t2\"}")));
        Request query = Request.EMPTY.query("a", 1).query("b", 2);
        PageToken token = list("o", query).pages().iterator().next().next();
        assertThat(list("o", Request.EMPTY.query("b", 2).query("a", 1)).startingAt(token))
                .isNotNull();
        for (Paged<?> other : List.of(list("p", query), list("o", query.query("c", 3)), list("o", Request.EMPTY))) {
            assertThatThrownBy(() -> other.startingAt(token)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void toString_caller_showsVendorAndBaseUrl() {
        assertThat(callFactory).hasToString("CallFactory[acme at " + SERVER.baseUrl() + "/]");
    }

    @Test
    void build_withoutBaseUrl_isRefused() {
        assertThatThrownBy(() -> new TestClient().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseUrl must be set");
    }

    private Paged<Acme.Thing> list(String owner, Request query) {
        return callFactory.pages(LIST, query.path("owner", owner));
    }
}
