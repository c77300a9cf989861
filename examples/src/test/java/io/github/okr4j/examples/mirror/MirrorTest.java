package io.github.okr4j.examples.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorTest {
    @AutoClose
    private final FakePipedrive pipedrive = FakePipedrive.start();

    @AutoClose
    private final FakeClickUp clickUp = FakeClickUp.start();

    @AutoClose
    private final FakePerdooGraphql perdoo = FakePerdooGraphql.start();

    @AutoClose
    private final PipedriveClient pipedriveClient = PipedriveClient.builder()
            .apiToken(pipedrive.token())
            .baseUrl(pipedrive.baseUrl())
            .build();

    @AutoClose
    private final ClickUpClient clickUpClient = ClickUpClient.builder()
            .personalToken(clickUp.token())
            .baseUrl(clickUp.baseUrl())
            .retry(RetryPolicy.NONE)
            .build();

    @AutoClose
    private final PerdooClient perdooClient = PerdooClient.builder()
            .token(perdoo.token())
            .baseUrl(perdoo.baseUrl())
            .build();

    private final String deals = pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20);
    private final String goal = clickUp.addGoal("Sell");
    private final String won = clickUp.addKeyResult(goal, "Won", "number", 0, 2, 20);
    private final String revenue = perdoo.addKeyResult(
            perdoo.addObjective(perdoo.addTimeframe("Q1", "2026-01-01", "2026-03-31"), "Grow"), "R", 0, 0, 100);
    private final List<Mapping> mappings = List.of(
            new Mapping("pipedrive:goal:" + deals, "clickup:key-result:" + won),
            new Mapping("stdin:revenue", "perdoo:key-result:" + revenue));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void runs_oneAfterTheOther_writeOnlyWhatChanged() {
        pipedrive.setProgress(deals, 7);

        assertThat(mirror("42.5", true)).isZero();
        assertThat(writes()).isEqualTo(2);
        assertThat(clickUp.keyResult(won)).containsEntry("steps_current", 7);
        assertThat(number(perdoo.entity(revenue).get("currentValue"))).isEqualByComparingTo("42.5");
        assertThat(output())
                .contains("wrote clickup:key-result:" + won + ": 2 -> 7 from pipedrive:goal:" + deals)
                .contains("2 written, 0 unchanged, 0 failed");

        assertThat(mirror("42.50", true)).isZero();
        assertThat(writes()).isEqualTo(2);
        assertThat(output()).contains("0 written, 2 unchanged, 0 failed");

        pipedrive.setProgress(deals, 8);
        assertThat(mirror("42.5", true)).isZero();
        assertThat(writes()).isEqualTo(3);
        assertThat(clickUp.keyResult(won)).containsEntry("steps_current", 8);
    }

    @Test
    void run_withoutWrite_printsWhatItWouldWriteAndSendsNothing() {
        pipedrive.setProgress(deals, 7);

        assertThat(mirror("42.5", false)).isZero();

        assertThat(writes()).isZero();
        assertThat(output())
                .contains("would write clickup:key-result:" + won + ": 2 -> 7")
                .contains("would write perdoo:key-result:" + revenue)
                .contains("2 to write, 0 unchanged, 0 failed", "Nothing was written. Add --write to write.");
    }

    @Test
    void run_perdooRestTarget_isWrittenWithoutANote() {
        try (FakePerdooRest rest = FakePerdooRest.start();
                PerdooRestClient client = PerdooRestClient.builder()
                        .hmac(rest.credential(), rest.secret())
                        .baseUrl(rest.baseUrl())
                        .build()) {
            String cycle = rest.addCycle("2026 Q4");
            String id = rest.addKeyResult(rest.addObjective(cycle), "Revenue", "1.00", "9.00");
            MirrorAccounts accounts = new MirrorAccounts().add(client, cycle);
            List<Mapping> one = List.of(new Mapping("stdin:revenue", "perdoo-rest:key-result:" + id));

            assertThat(program("").mirror(one, Map.of("revenue", new BigDecimal("4")), accounts, true))
                    .isZero();

            assertThat(rest.keyResult(id)).containsEntry("current_value", "4");
        }
    }

    @Test
    void run_whatIsMissing_isNamedAndTheOthersAreWritten() {
        List<Mapping> all = Stream.concat(
                        mappings.stream(),
                        Stream.of(
                                new Mapping("stdin:churn", "clickup:key-result:a"),
                                new Mapping("pipedrive:goal:gone", "clickup:key-result:b"),
                                new Mapping("pipedrive:goal:" + deals, "clickup:key-result:c"),
                                new Mapping("clickup:goal:" + goal, "clickup:key-result:d")))
                .toList();

        assertThat(program("").mirror(all, Map.of("revenue", BigDecimal.ONE), accounts(), true))
                .isEqualTo(Mirror.INCOMPLETE);

        assertThat(writes()).isEqualTo(2);
        assertThat(output())
                .contains("standard input has no churn")
                .contains("failed clickup:key-result:b from pipedrive:goal:gone: the source was not found")
                .contains("clickup:key-result:c from pipedrive:goal:" + deals + ": the target was not found")
                .contains("the source has no current value")
                .contains("2 written, 0 unchanged, 4 failed");
    }

    @Test
    void run_targetThatRefuses_saysWhyAlsoInADryRun() {
        String automatic = clickUp.addKeyResult(goal, "Tasks", "automatic", 0, 2, 8);
        List<Mapping> two = List.of(
                new Mapping("stdin:revenue", "clickup:goal:" + goal),
                new Mapping("stdin:revenue", "clickup:key-result:" + automatic));

        assertThat(program("").mirror(two, Map.of("revenue", BigDecimal.ONE), accounts(), false))
                .isEqualTo(Mirror.INCOMPLETE);

        assertThat(output()).contains("Check in on one of these: clickup:key-result:" + won, "it is automatic");
    }

    @Test
    void run_writeThatMayHaveBeenExecuted_isSettledByTheNextRun() {
        clickUp.inject(Fault.droppedAfterProcessing().on("PUT", "/key_result"));

        assertThat(mirror("0", true)).isEqualTo(Mirror.INCOMPLETE);
        assertThat(output()).contains("It may have been written; the next run reads it again");
        assertThat(mirror("0", true)).isZero();

        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void run_sourceThatCannotBeRead_isNamedAndTheOthersAreWritten() {
        pipedrive.inject(Fault.status(403).always());

        assertThat(mirror("42.5", true)).isEqualTo(Mirror.INCOMPLETE);

        assertThat(output()).contains("pipedrive could not be read: ", "1 written, 0 unchanged, 1 failed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            okr:goal:a -> clickup:key-result:b        | line 1 of mapping.txt has an unknown source, okr:goal:a
            stdin: -> clickup:key-result:b            | line 1 of mapping.txt has an unknown source, stdin:
            pipedrive:goal -> clickup:key-result:b    | line 1 of mapping.txt has an unknown source
            stdin:a -> pipedrive:goal:b               | line 1 of mapping.txt has a target that cannot be written
            stdin:a -> perform-engage:goal:b          | line 1 of mapping.txt has a target that cannot be written
            stdin:a clickup:key-result:b              | line 1 of mapping.txt must be SOURCE -> TARGET
            stdin:a -> clickup:key-result:b -> c      | line 1 of mapping.txt must be SOURCE -> TARGET
            # nothing                                 | mapping.txt has no mapping
            """)
    void file_malformed_isExplained(String line, String problem) throws IOException {
        assertThat(run("", line)).isEqualTo(Mirror.MISUSED);

        assertThat(output()).startsWith(problem);
    }

    @Test
    void file_twoMappingsOntoOneTarget_isRefused() throws IOException {
        assertThat(run("", "# one\nstdin:a -> clickup:key-result:b\n\nstdin:c -> clickup:key-result:b"))
                .isEqualTo(Mirror.MISUSED);

        assertThat(output()).startsWith("line 4 of mapping.txt has the target of line 2, clickup:key-result:b");
    }

    @Test
    void file_targetThatIsASourceToo_isRefused() throws IOException {
        assertThat(run("", "stdin:a -> clickup:key-result:b\nclickup:key-result:b -> perdoo:kpi:c"))
                .isEqualTo(Mirror.MISUSED);

        assertThat(output()).startsWith("clickup:key-result:b is a source and a target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a NaN", "a Infinity", "a 4,5", "a 1 2", "a", "a 1\na 2"})
    void standardInput_malformed_isExplained(String text) throws IOException {
        assertThat(run(text, "stdin:a -> clickup:key-result:b")).isEqualTo(Mirror.MISUSED);

        assertThat(output()).containsPattern("^line [12] of standard input must ");
    }

    @Test
    void number_beyondAllBounds_isRefused() {
        assertThat(program("")
                        .mirror(
                                List.of(mappings.get(1)),
                                Map.of("revenue", new BigDecimal("1E+1000000000")),
                                accounts(),
                                true))
                .isEqualTo(Mirror.INCOMPLETE);

        assertThat(output()).contains("value must have at most 100 digits");
        assertThat(writes()).isZero();
    }

    @Test
    void arguments_notUnderstood_printTheUsage() {
        Mirror mirror = program("");

        assertThat(mirror.run(Environment.of(Map.of()))).isEqualTo(Mirror.MISUSED);
        assertThat(mirror.run(Environment.of(Map.of()), "--write")).isEqualTo(Mirror.MISUSED);
        assertThat(mirror.run(Environment.of(Map.of()), "mapping.txt", "--force"))
                .isEqualTo(Mirror.MISUSED);
        assertThat(mirror.run(Environment.of(Map.of()), folder.resolve("none").toString()))
                .isEqualTo(Mirror.MISUSED);

        assertThat(output()).contains("usage: Mirror mapping.txt [--write]", "could not be read");
    }

    private int mirror(String number, boolean write) {
        printed.reset();
        return program("").mirror(mappings, Map.of("revenue", new BigDecimal(number)), accounts(), write);
    }

    private int run(String standardInput, String file) throws IOException {
        Path path = Files.writeString(folder.resolve("mapping.txt"), file);
        return program(standardInput).run(Environment.of(Map.of()), path.toString());
    }

    private Mirror program(String standardInput) {
        return new Mirror(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
    }

    private MirrorAccounts accounts() {
        return new MirrorAccounts()
                .add(pipedriveClient)
                .add(clickUpClient, clickUp.workspaceId())
                .add(perdooClient);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The writes that reached the fakes. */
    private long writes() {
        return Stream.<FakeVendor>of(pipedrive, clickUp, perdoo)
                .flatMap(fake -> fake.requests().stream())
                .filter(request -> !request.method().equals("GET"))
                .filter(request ->
                        !request.path().endsWith("/graphql/") || request.body().contains("mutation"))
                .count();
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(String.valueOf(value));
    }
}
