package io.github.okr4j.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.examples.live.LiveRow.Result;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void clickUp_withOddValuesAndAFailure_namesThem() {
        try (FakeClickUp fake = FakeClickUp.start();
                ClickUpClient client = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.addGoal("Grow");
            String list = fake.hierarchy().addFolderlessList(fake.hierarchy().addSpace("Product"), "Roadmap");
            String task = fake.hierarchy().addTask(list, "Ship");
            fake.inject(Fault.body(200, "application/json", "{\"id\":\"" + task + "\",\"priority\":1}")
                    .on("GET", "/task/" + task));
            fake.inject(Fault.status(403).on("GET", "/webhook"));

            LiveRun run = ClickUpLive.run(client);

            LiveRow odd = row(run, "clickup.tasks.get");
            assertThat(odd.result()).isEqualTo(Result.DRIFT);
            assertThat(odd.detail()).contains("$.priority: expected").endsWith("found number");
            LiveRow failed = row(run, "clickup.webhooks.list");
            assertThat(failed.result()).isEqualTo(Result.FAILED);
            assertThat(failed.detail()).contains("HTTP 403");
            assertThat(failed.suggestion()).isEqualTo(failed.operation().evidence());
            LiveRow skipped = row(run, "clickup.folders.get");
            assertThat(skipped.result()).isEqualTo(Result.SKIPPED);
            assertThat(row(run, "clickup.goals.get").result()).isEqualTo(Result.OK);
            assertEveryOperationHasACall(run);
            assertThat(fake.requests()).allMatch(request -> request.method().equals("GET"));
            assertThat(printed(run))
                    .contains("OPERATION")
                    .containsPattern("clickup\\.tasks\\.get +drift +recorded +recorded +\\$\\.priority");
        }
    }

    @Test
    void pipedrive_onItsFake_readsEveryOperationOnce() {
        try (FakePipedrive fake = FakePipedrive.start();
                PipedriveClient client = PipedriveClient.builder()
                        .apiToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.addGoal("Win", 1, 10, LocalDate.of(2026, 1, 1), null);
            fake.addDeal(Map.of());
            fake.addActivity(Map.of());

            LiveRun run = PipedriveLive.run(client, TODAY);

            assertEveryOperationHasACall(run);
            assertThat(run.rows())
                    .filteredOn(row -> row.result() == Result.FAILED)
                    .extracting(row -> row.operation().name() + " " + row.detail())
                    .isEmpty();
            LiveRow deals = row(run, "pipedrive.deals.list");
            assertThat(deals.result()).isEqualTo(Result.OK);
            assertThat(deals.operation().evidence()).isEqualTo(Evidence.DOCUMENTED);
            assertThat(deals.suggestion()).isEqualTo(Evidence.RECORDED);
        }
    }

    @Test
    void perdooRestAndPerformEngage_onTheirFakes_readEveryOperationOnce() {
        try (FakePerdooRest fake = FakePerdooRest.start();
                PerdooRestClient client = PerdooRestClient.builder()
                        .bearerToken(fake.bearerToken())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.addKeyResult(fake.addObjective(fake.addCycle("2026")), "Ship", "1", "10");
            assertAllRead(PerdooLive.run(client));
        }
        try (FakePerformEngage fake = FakePerformEngage.start();
                PerformEngageClient client = PerformEngageClient.builder()
                        .credentials(fake.username(), fake.apiKey())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.addGoal("Ship", "Ann Example", 0, 1, 10);
            assertAllRead(PerformEngageLive.run(client));
        }
    }

    @Test
    void perdooGraphql_refusingEverything_failsRowByRow() {
        try (FakePerdooRest refusing = FakePerdooRest.start();
                PerdooClient client = PerdooClient.builder()
                        .token("wrong")
                        .baseUrl(refusing.baseUrl())
                        .build()) {
            LiveRun run = PerdooLive.run(client);

            assertEveryOperationHasACall(run);
            assertThat(run.rows()).extracting(LiveRow::result).containsOnly(Result.FAILED, Result.SKIPPED);
        }
    }

    private static void assertAllRead(LiveRun run) {
        assertEveryOperationHasACall(run);
        assertThat(run.rows())
                .filteredOn(row -> row.result() == Result.FAILED)
                .extracting(row -> row.operation().name() + " " + row.detail())
                .isEmpty();
        assertThat(run.rows()).filteredOn(row -> row.result() == Result.OK).isNotEmpty();
    }

    private static void assertEveryOperationHasACall(LiveRun run) {
        List<LiveRow> rows = run.rows();
        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(LiveRow::detail).doesNotContain("this check has no call for it");
    }

    private static LiveRow row(LiveRun run, String operation) {
        return run.rows().stream()
                .filter(row -> row.operation().name().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static String printed(LiveRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LiveCheck.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), run);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
