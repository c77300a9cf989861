package io.github.okr4j.benchmarks.micro;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.okr4j.benchmarks.clients.GoalRows;
import io.github.okr4j.benchmarks.clients.Mappers;
import io.github.okr4j.benchmarks.clients.StreamingParse;
import io.github.okr4j.benchmarks.server.Payloads;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.performengage.lists.ListPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads a page of 100 goals from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageParse {
    private final byte[] page = Payloads.page();
    private final JsonCodec codec = JsonCodec.of(new JsonDialect(TimeForm.RFC_3339, DecimalForm.STRING));
    private final JsonType<ListPage<Goal>> sdkPage = JsonType.of(ListPage.class, Goal.class);
    private final ObjectReader databind = Mappers.handWritten().readerFor(GoalRows.class);
    private final StreamingParse streaming = new StreamingParse();

    /** For JMH. */
    public PageParse() {}

    /**
     * As the SDK does.
     *
     * @return the page
     * @throws JsonException never
     */
    @Benchmark
    public Object sdk() throws JsonException {
        return codec.read(new JsonDocument(ByteBuffer.wrap(page)), sdkPage);
    }

    /**
     * Databind with records and jsr310.
     *
     * @return the page
     * @throws IOException never
     */
    @Benchmark
    public GoalRows databind() throws IOException {
        return databind.readValue(page);
    }

    /**
     * By hand, token by token.
     *
     * @return the page
     * @throws IOException never
     */
    @Benchmark
    public GoalRows streaming() throws IOException {
        return streaming.page(page, page.length);
    }

    /**
     * No values, only tokens.
     *
     * @return how many
     * @throws IOException never
     */
    @Benchmark
    public int tokens() throws IOException {
        return streaming.tokens(page);
    }
}
