package io.github.okr4j.core.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.WireName;
import io.github.okr4j.core.page.Pagination;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The contract suite proves itself on an invented vendor, and with it the pipeline from one end to the other. */
class AcmeOperationContractTest extends OperationContract {
    enum Colour implements WireName {
        RED,
        GREEN;

        @Override
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Thing(
            @JsonProperty("id") String id,
            @JsonProperty("colour") OpenEnum<Colour> colour,
            @JsonProperty("share") BigDecimal share,
            @JsonProperty("size") Long size,
            @JsonProperty("hidden") Boolean hidden,
            @JsonProperty("made") Instant made,
            @JsonProperty("due") LocalDate due,
            @JsonProperty("tags") List<String> tags,
            @JsonProperty("parts") List<Thing> parts,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        Thing {
            tags = Immutable.list(tags);
            parts = Immutable.list(parts);
            additional = Immutable.json(additional);
        }
    }

    record Envelope(@JsonProperty("thing") Thing thing) {}

    @io.github.okr4j.core.json.Envelope
    record Things(
            @JsonProperty("things") List<Thing> things,
            @JsonProperty("next") String next) {
        Things {
            things = Immutable.list(things);
        }
    }

    private static final String THING = """
            {"id": "t:1", "colour": "red", "share": "0.50", "size": 7, "hidden": false, "made": "1735689600000",
             "due": "2026-01-31", "tags": ["a", "b"], "note": {"by": [1, null, "x"]},
             "parts": [{"id": "p1", "colour": "mauve", "share": 1.5, "tags": [], "parts": []}]}""";

    private static final String SOURCE = "https://docs.example.com/things";
    private static final Operation<Thing> GET = Operation.get("acme.things.get", "/things/{id}")
            .evidence(Evidence.RECORDED, SOURCE)
            .returning(Envelope.class, "thing", Envelope::thing);
    private static final Operation<Thing> CREATE = Operation.post("acme.things.create", "/things")
            .evidence(Evidence.DOCUMENTED, SOURCE)
            .returning(Thing.class);
    private static final Operation<Map<String, Object>> REPLACE = Operation.put("acme.things.replace", "/things/{id}")
            .evidence(Evidence.DOCUMENTED, SOURCE)
            .returningMap();
    private static final Operation<NoContent> DELETE =
            Operation.delete("acme.things.delete", "/things/{id}").evidence(Evidence.THIRD_PARTY, SOURCE);
    private static final PagedOperation<Things, Thing> LIST = Operation.get("acme.things.list", "/things")
            .evidence(Evidence.DOCUMENTED, SOURCE)
            .returning(Things.class)
            .paged(Pagination.pageToken("token", Things::things, Things::next));

    @Override
    protected List<Operation<?>> operations() {
        return List.of(GET, CREATE, REPLACE, DELETE, LIST.operation());
    }

    @Override
    protected String baseUrl(String origin) {
        return origin + "/api/";
    }

    @Override
    protected String errorBody(int status) {
        return "{\"code\": \"E" + status + "\", \"message\": \"no\"}";
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        GET,
                        "/api/things/t%3A1?secret=s%20t",
                        "{\"ok\": true, \"thing\": " + THING + "}",
                        "{\"thing\": {}}",
                        at -> acme(at).call(GET, Request.EMPTY.path("id", "t:1").query("secret", "s t"))),
                OperationCase.of(
                        CREATE,
                        "/api/things",
                        THING,
                        "{}",
                        at -> acme(at).call(CREATE, Request.EMPTY.body(Map.of("id", "t:1")))),
                OperationCase.of(
                        REPLACE,
                        "/api/things/t1",
                        THING,
                        "{}",
                        at -> new TestClient()
                                .baseUrl(at.baseUrl())
                                .timing(at.timing())
                                .credentials(io.github.okr4j.core.auth.Credentials.basic("ann", "key-4711"))
                                .build()
                                .call(REPLACE, Request.EMPTY.path("id", "t1").body(Map.of("id", "t1")))),
                OperationCase.of(
                        DELETE, "/api/things/t1", "", "", at -> acme(at).call(DELETE, Request.EMPTY.path("id", "t1"))),
                OperationCase.paged(
                        LIST.operation(),
                        "/api/things?limit=2",
                        "{\"things\": [" + THING + "], \"next\": \"n1\"}",
                        "{}",
                        at -> acme(at).pages(LIST, Request.EMPTY.query("limit", 2))));
    }

    private static CallFactory acme(Endpoint at) {
        return new TestClient().baseUrl(at.baseUrl()).timing(at.timing()).build();
    }
}
