package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.GoalTree;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.SourceFailure;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 120 goals, of which one is refused, one is a server error after all retries, and one has an odd due date. */
class UnreadableGoalsTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .okHttpClient(time.http())
            .timing(time.timing())
            .build();

    private final OkrSources sources = OkrSources.merge(ClickUpOkr.of(client, fake.workspaceId()));
    private final List<String> ids = new ArrayList<>();
    private String refused = "";
    private String broken = "";
    private String odd = "";

    @BeforeEach
    void addGoals() {
        IntStream.range(0, 120).forEach(i -> ids.add(fake.addGoal("Goal " + i)));
        refused = ids.get(20);
        broken = ids.get(70);
        odd = ids.get(110);
        fake.inject(Fault.status(401).on("GET", "/goal/" + refused).always());
        fake.inject(Fault.status(500).on("GET", "/goal/" + broken).always());
        String json = "{\"goal\": {\"id\": \"" + odd + "\", \"name\": \"Odd\", \"due_date\": \"Invalid date\"}}";
        fake.inject(Fault.body(200, "application/json", json)
                .on("GET", "/goal/" + odd)
                .always());
    }

    private static String id(String goal) {
        return "clickup:goal:" + goal;
    }

    private void assertMissing(List<SourceFailure> failures) {
        assertThat(failures).extracting(SourceFailure::source).containsOnly("clickup");
        assertThat(failures).extracting(SourceFailure::id).containsExactlyInAnyOrder(id(refused), id(broken));
        assertThat(failures)
                .extracting(SourceFailure::reason)
                .hasAtLeastOneElementOfType(UnauthorizedException.class)
                .hasAtLeastOneElementOfType(ServerException.class);
    }

    @Test
    void pages_twoGoalsUnreadableAndOneOdd_deliverTheOther118AndTheOddOne() {
        List<OkrItem> read = new ArrayList<>();
        List<SourceFailure> failures = new ArrayList<>();
        List<Drift> drift = new ArrayList<>();
        for (OkrPage page : sources.pages()) {
            read.addAll(page.items());
            failures.addAll(page.failures());
            drift.addAll(page.drift());
        }

        assertThat(read)
                .hasSize(118)
                .extracting(OkrItem::id)
                .doesNotHaveDuplicates()
                .contains(id(odd));
        assertMissing(failures);
        assertThat(drift).extracting(Drift::path).containsExactly(id(odd) + " $.goal.due_date");
    }

    @Test
    void write_twoGoalsUnreadable_namesThemUntilTheyAreThere() throws Exception {
        Path file = folder.resolve("okr.jsonl");
        OkrExport export = OkrExport.jsonLines(file);

        ExportSummary first = export.write(sources);
        fake.clearFaults();
        fake.inject(Fault.status(500).on("GET", "/goal/" + broken).always());
        ExportSummary second = export.write(sources);
        ExportSummary third = export.write(sources);
        fake.clearFaults();
        ExportSummary last = export.write(sources);

        assertThat(first.written()).isEqualTo(118);
        assertMissing(first.failures());
        assertThat(second.written()).isEqualTo(1);
        assertThat(second.failures()).extracting(SourceFailure::id).containsExactly(id(broken));
        assertThat(third.written()).isZero();
        assertThat(third.failures()).extracting(SourceFailure::id).containsExactly(id(broken));
        assertThat(last).isEqualTo(new ExportSummary(file, 1, 120, List.of()));
        assertThat(ExportedFile.ids(file))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(UnreadableGoalsTest::id).toList());
    }

    @Test
    void write_manyGoalsUnreadable_namesEachOfThemAgainTheNextTime() {
        List<String> many = ids.stream().sorted().skip(30).limit(12).toList();
        fake.clearFaults();
        many.forEach(
                id -> fake.inject(Fault.status(403).on("GET", "/goal/" + id).always()));
        OkrExport export = OkrExport.jsonLines(folder.resolve("okr.jsonl"));

        ExportSummary first = export.write(sources);
        ExportSummary second = export.write(sources);

        List<String> missing = many.stream().map(UnreadableGoalsTest::id).toList();
        assertThat(first.written()).isEqualTo(108);
        assertThat(first.failures()).extracting(SourceFailure::id).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(second.failures()).extracting(SourceFailure::id).containsExactlyInAnyOrderElementsOf(missing);
    }

    @Test
    void pages_lastGoalsAllRefused_reportEachAndDeliverTheOthers() {
        List<String> sorted = ids.stream().sorted().toList();
        fake.clearFaults();
        sorted.subList(100, 120)
                .forEach(id ->
                        fake.inject(Fault.status(403).on("GET", "/goal/" + id).always()));
        List<SourceFailure> failures = new ArrayList<>();

        assertThat(sources.stream(failures::add)).hasSize(100);

        assertThat(failures)
                .extracting(SourceFailure::id)
                .containsExactlyInAnyOrderElementsOf(sorted.subList(100, 120).stream()
                        .map(UnreadableGoalsTest::id)
                        .toList());
        assertThat(failures).extracting(SourceFailure::reason).hasOnlyElementsOfType(ForbiddenException.class);
    }

    @Test
    void tree_twoGoalsUnreadableAndOneOdd_hasTheOther118AndTheOddOne() {
        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.all()).hasSize(118).extracting(Goal::id).contains(odd).doesNotContain(refused, broken);
        assertThat(tree.unread()).extracting(unread -> unread.goal().id()).containsExactlyInAnyOrder(refused, broken);
    }
}
