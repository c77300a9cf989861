package io.github.okr4j.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.benchmarks.clients.GoalRows;
import io.github.okr4j.benchmarks.clients.Mappers;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StreamingParseTest {
    @Test
    void page_aHundredGoals_readsWhatDatabindReads() throws IOException {
        byte[] page = Payloads.page();
        GoalRows databind = Mappers.handWritten().readValue(page, GoalRows.class);

        assertThat(new StreamingParse().page(page)).hasSize(100).isEqualTo(databind.results());
    }
}
