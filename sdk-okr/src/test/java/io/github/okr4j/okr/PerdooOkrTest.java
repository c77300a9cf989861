package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerdooOkrTest {
    private final Map<String, List<String>> nodes = new HashMap<>();
    private LoopbackServer server;
    private PerdooClient client;
    private OkrSource source;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer(this::response);
        client = PerdooClient.builder().token("token").baseUrl(server.url()).build();
        source = PerdooOkr.of(client);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void objective_reportingPercent_isAFraction() {
        given("objectives", """
                {"id": "o1", "name": "Grow", "status": "ON_TRACK", "progress": 26.5, "startDate":
                 "2026-01-01T08:00:00.123456+00:00", "dueDate": "2026-03-31T21:59:59+00:00", "lastEditedDate":
                 "2026-02-01T08:00:00+00:00", "lead": {"id": "u1", "name": "Ines Brandt"}, "parent": {"id": "o0"}}""");

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.kind()).isEqualTo(OkrKind.OBJECTIVE);
        assertThat(item.id()).isEqualTo("perdoo:objective:o1");
        assertThat(item.parentId()).isEqualTo("perdoo:objective:o0");
        assertThat(item.owners()).containsExactly(new OkrOwner(OkrOwner.Kind.PERSON, "u1", "Ines Brandt"));
        assertThat(item.progress().fraction()).isEqualByComparingTo("0.265");
        assertThat(item.progress().basis()).isEqualTo(Basis.REPORTED);
        assertThat(item.period().start()).isEqualTo("2026-01-01");
        assertThat(item.period().due()).isEqualTo("2026-03-31");
        assertThat(item.lastChange()).isEqualTo("2026-02-01T08:00:00Z");
    }

    @Test
    void keyResult_thatHasToGrow_computesItsProgress() {
        given("keyResults", """
                {"id": "k1", "name": "Trials", "status": "NEEDS_ATTENTION", "startValue": 10, "currentValue": 15,
                 "endValue": 30, "metricUnit": "NUMERICAL", "targetType": "INCREASE_TO", "dueDate": "2026-03-31",
                 "objective": {"id": "o1"}}""");

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.kind()).isEqualTo(OkrKind.KEY_RESULT);
        assertThat(item.id()).isEqualTo("perdoo:key-result:k1");
        assertThat(item.parentId()).isEqualTo("perdoo:objective:o1");
        assertThat(item.progress().fraction()).isEqualByComparingTo("0.25");
        assertThat(item.progress().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(item.measure().unit()).isEqualTo("NUMERICAL");
        assertThat(item.period().due()).isEqualTo("2026-03-31");
    }

    @Test
    void keyResult_thatHasToStay_isOnNoWay() {
        given("keyResults", """
                {"id": "k1", "startValue": 10, "currentValue": 15, "endValue": 30, "targetType": "STAY_AT_OR_ABOVE"}""");

        assertThat(source.items().first().orElseThrow().progress()).isEqualTo(OkrProgress.UNKNOWN);
    }

    @Test
    void keyResult_withADateThatIsNone_hasNoDay() {
        given("keyResults", "{\"id\": \"k1\", \"startDate\": \"in spring, perhaps\", \"dueDate\": \"soon\"}");

        assertThat(source.items().first().orElseThrow().period()).isEqualTo(OkrPeriod.UNKNOWN);
    }

    @Test
    void kpi_whateverItsProgressMeans_keepsItInTheRecord() {
        given("allKpis", """
                {"id": "p1", "name": "Churn", "progress": 40, "startValue": 5, "currentValue": 3, "metricUnit":
                 "PERCENTAGE", "lastCommitStatus": "OFF_TRACK", "parent": {"id": "p0"}}""");

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.kind()).isEqualTo(OkrKind.KPI);
        assertThat(item.id()).isEqualTo("perdoo:kpi:p1");
        assertThat(item.parentId()).isEqualTo("perdoo:kpi:p0");
        assertThat(item.progress()).isEqualTo(OkrProgress.UNKNOWN);
        assertThat(item.measure().target()).isNull();
        assertThat(item.status()).isEqualTo(new OkrStatus(State.OFF_TRACK, "OFF_TRACK"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_STATUS, UNKNOWN",
        "OFF_TRACK, OFF_TRACK",
        "NEEDS_ATTENTION, AT_RISK",
        "ON_TRACK, ON_TRACK",
        "ACCOMPLISHED, DONE",
        "WONDERFUL, UNKNOWN"
    })
    void status_ofEachWord_isTheStandingWithTheWord(String word, State state) {
        given("objectives", "{\"id\": \"o1\", \"status\": \"" + word + "\"}");

        assertThat(source.items().first().orElseThrow().status()).isEqualTo(new OkrStatus(state, word));
    }

    @Test
    void items_ofAllThreeLists_comeOneListAfterTheOtherAndEachOnce() {
        given("objectives", "{\"id\": \"o1\"}", "{\"id\": \"o1\"}", "{\"id\": \"o2\"}");
        given("keyResults", "{\"id\": \"k1\"}");
        given("allKpis", "{\"id\": \"p1\"}");

        assertThat(source.items().stream().map(OkrItem::id))
                .containsExactly("perdoo:objective:o1", "perdoo:objective:o2", "perdoo:key-result:k1", "perdoo:kpi:p1");
        assertThat(server.requests()).isEqualTo(5);
    }

    private void given(String list, String... rows) {
        nodes.put(list, List.of(rows));
    }

    /** A page has one row; its cursor is its place. */
    private void response(Visit visit) throws IOException {
        String body = visit.body();
        String list = new ArrayList<>(List.of("objectives", "keyResults", "allKpis"))
                .stream().filter(name -> body.contains(name + "(")).findFirst().orElseThrow();
        List<String> rows = nodes.getOrDefault(list, List.of());
        int at = body.contains("\"after\":\"")
                ? Integer.parseInt(body.replaceAll("(?s).*\"after\":\"(\\d+)\".*", "$1"))
                : 0;
        boolean more = at + 1 < rows.size();
        String edge = at < rows.size() ? "{\"cursor\": \"c\", \"node\": " + rows.get(at) + "}" : "";
        visit.response(
                200,
                "{\"data\": {\"" + list + "\": {\"pageInfo\": {\"hasNextPage\": " + more + ", \"endCursor\": \""
                        + (at + 1) + "\"}, \"edges\": [" + edge + "]}}}");
    }
}
