package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.*;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallerTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    record Thing(
            @JsonProperty("id") String id,
            @JsonProperty("due") Instant due,
            @JsonProperty("share") BigDecimal share) {}

    static final Operation<Thing> GET =
            Operation.get("acme.things.get", "/things/{id}").returning(Thing.class);
    static final Operation<Thing> CREATE =
            Operation.post("acme.things.create", "/things").returning(Thing.class);

    private final VirtualTime time = new VirtualTime();
    private final Caller caller = new TestClient()
            .baseUrl(SERVER.baseUrl() + "/api")
            .timing(time.timing())
            .build();

    @Test
    void call_goodAnswer_decodes() {
        SERVER.stubFor(get("/api/things/a%3Ab")
                .willReturn(okJson("{\"id\":\"a:b\",\"due\":\"1735689600000\",\"share\":\"0.50\"}")));
        Thing thing = caller.call(GET, Request.EMPTY.path("id", "a:b")).execute();
        assertThat(thing).isEqualTo(new Thing("a:b", Instant.ofEpochMilli(1735689600000L), new BigDecimal("0.50")));
        SERVER.verify(getRequestedFor(urlEqualTo("/api/things/a%3Ab"))
                .withHeader("Authorization", equalTo("Bearer " + TestClient.TOKEN)));
    }

    @Test
    void call_503ThenGood_retriesReadOnly() {
        SERVER.stubFor(any(anyUrl()).willReturn(serverError()));
        assertThatThrownBy(() -> caller.call(GET, Request.EMPTY.path("id", "1")).execute())
                .isInstanceOf(ServerException.class);
        SERVER.verify(3, getRequestedFor(anyUrl()));
        assertThatThrownBy(() -> caller.call(CREATE, Request.EMPTY.body(java.util.Map.of("a", 1)))
                        .execute())
                .isInstanceOf(ServerException.class);
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void call_dropped_unknown() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThatThrownBy(() -> caller.call(GET, Request.EMPTY.path("id", "1"))
                        .executeAsync()
                        .join())
                .hasCauseInstanceOf(TransportException.class);
        SERVER.verify(3, getRequestedFor(anyUrl()));
        assertThatThrownBy(() -> caller.call(CREATE, Request.EMPTY.body(java.util.Map.of("a", 1)))
                        .execute())
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }
}
