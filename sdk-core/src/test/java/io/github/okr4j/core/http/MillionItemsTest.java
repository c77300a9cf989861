package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.contract.LoopbackServer.Visit;
import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.contract.SmallJvm.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is read page by page: how long it is does not matter to the memory it takes. */
class MillionItemsTest {
    private static final int PAGES = 10_000;
    private static final int PAGE_SIZE = 100;
    private static final String NAME = "An item whose name alone would fill the heap if a million of them were kept";

    @TempDir
    private Path folder;

    @Test
    void iterator_aMillionItemsInAHeapOf64MiB_deliversAll() throws Exception {
        try (LoopbackServer server = new LoopbackServer(MillionItemsTest::servePage)) {
            Run run = run(server.url());
            System.out.println("Paging: " + run.output().strip() + ", " + server.requests() + " pages");
            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).startsWith("1000000 items in a heap of 6");
            assertThat(server.requests()).isEqualTo(PAGES);
        }
    }

    /** Without this the heap might be large enough for everything. */
    @Test
    void toList_theSameItemsInTheSameHeap_runsOutOfMemory() throws Exception {
        try (LoopbackServer server = new LoopbackServer(MillionItemsTest::servePage)) {
            Run run = run(server.url(), "all");
            assertThat(run.exitCode()).as(run.output()).isEqualTo(3);
            assertThat(run.output()).contains("OutOfMemoryError");
            assertThat(server.requests()).isBetween(PAGES / 10, PAGES - 1);
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return new SmallJvm(folder, 64, MillionItems.class).run(arguments);
    }

    private static void servePage(Visit visit) throws IOException {
        int page = Integer.parseInt(visit.query("token", "0"));
        StringBuilder json = new StringBuilder(PAGE_SIZE * 120).append("{\"items\": [");
        for (int id = page * PAGE_SIZE; id < (page + 1) * PAGE_SIZE; id++) {
            json.append(id % PAGE_SIZE == 0 ? "" : ",").append("{\"id\": ").append(id);
            json.append(", \"name\": \"").append(NAME).append("\"}");
        }
        String next = page + 1 == PAGES ? "null" : "\"" + (page + 1) + "\"";
        visit.response(
                200, json.append("], \"next\": ").append(next).append('}').toString());
    }
}
