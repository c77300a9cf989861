package io.github.okr4j.benchmarks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StreamingParseTest {
    @Test
    void page_aHundredGoalsInALargerBuffer_readsWhatDatabindReads() throws IOException {
        byte[] page = Payloads.page();
        GoalRows databind = Mappers.handWritten().readValue(page, GoalRows.class);

        GoalRows streamed = new StreamingParse().page(Arrays.copyOf(page, 2 * page.length), page.length);

        assertThat(streamed.results()).hasSize(100);
        assertThat(streamed).isEqualTo(databind);
    }
}
