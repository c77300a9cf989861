package io.github.okr4j.performengage.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.contract.SmallJvm.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list is read page by page: how many goals an organization has does not matter to the memory it takes. */
class HundredThousandGoalsTest {
    private static final int GOALS = 100_000;
    private static final String REST = """
            , "title": "Answer every question within a day, on every channel, in the language of who asks",
             "description": "A goal whose text alone would fill the heap if a hundred thousand of them were kept in it",
             "person_name": "Noor Abadi", "unit": "number", "baseline_value": "0.0000", "target_value": "100.0000",
             "current_value": "0.5000", "start_date": "2026-01-01", "target_date": "2026-12-31", "rag_status": "GREEN",
             "is_complete": false, "goal_weight": 1, "goal_visibility": "public"}""";

    @TempDir
    private Path folder;

    @Test
    void stream_aHundredThousandGoalsInAHeapOf32MiB_deliversAll() throws Exception {
        try (LoopbackServer server = new LoopbackServer(HundredThousandGoalsTest::servePage)) {
            Run run = run(server.url());
            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).startsWith("sum 50000.0000 in a heap of 3");
            assertThat(server.requests()).isEqualTo(GOALS / 250);
        }
    }

    /** Without this the heap might be large enough for everything. */
    @Test
    void toList_theSameGoalsInTheSameHeap_runsOutOfMemory() throws Exception {
        try (LoopbackServer server = new LoopbackServer(HundredThousandGoalsTest::servePage)) {
            Run run = run(server.url(), "all");
            assertThat(run.exitCode()).as(run.output()).isEqualTo(3);
            assertThat(run.output()).contains("OutOfMemoryError");
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return new SmallJvm(folder, 32, GoalCount.class).run(arguments);
    }

    private static void servePage(Visit visit) throws IOException {
        int limit = Integer.parseInt(visit.query("limit", "20"));
        int offset = Integer.parseInt(visit.query("offset", "0"));
        int end = Math.min(offset + limit, GOALS);
        StringBuilder json =
                new StringBuilder(limit * 640).append("{\"count\": ").append(GOALS);
        json.append(", \"next\": ")
                .append(end == GOALS ? "null" : "\"/api/v2/goals/?limit=" + limit + "&offset=" + end + "\"");
        json.append(", \"previous\": null, \"results\": [");
        for (int id = offset; id < end; id++) {
            json.append(id == offset ? "" : ",").append("{\"api_id\": \"580:").append(id);
            json.append('"').append(REST);
        }
        visit.response(200, json.append("]}").toString());
    }
}
