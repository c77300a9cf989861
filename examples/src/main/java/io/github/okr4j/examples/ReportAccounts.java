package io.github.okr4j.examples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.GoalSummary;
import io.github.okr4j.clickup.goals.KeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSource;
import io.github.okr4j.okr.OkrVendor;
import io.github.okr4j.okr.PerdooOkr;
import io.github.okr4j.okr.PerdooRestOkr;
import io.github.okr4j.okr.PerformEngageOkr;
import io.github.okr4j.okr.PipedriveOkr;
import io.github.okr4j.okr.SourceFailure;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The accounts of a report: real ones, which are only read, where their variables are set; else embedded fakes. */
final class ReportAccounts implements AutoCloseable {
    private static final String KEY_RESULT = "Publish the Java SDK";

    private final Environment environment;
    private final PrintStream out;
    private final LocalDate today;
    private final List<OkrSource> sources = new ArrayList<>();
    private final List<SourceFailure> failures = new ArrayList<>();
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private ReportAccounts(Environment environment, PrintStream out, LocalDate today) {
        this.environment = environment;
        this.out = out;
        this.today = today;
    }

    static ReportAccounts open(Environment environment, PrintStream out, LocalDate today) {
        ReportAccounts accounts = new ReportAccounts(environment, out, today);
        accounts.add(OkrVendor.CLICKUP, accounts::clickUp);
        accounts.add(OkrVendor.PIPEDRIVE, accounts::pipedrive);
        accounts.add(OkrVendor.PERDOO, accounts::perdoo);
        accounts.add(OkrVendor.PERFORM_ENGAGE, accounts::performEngage);
        return accounts;
    }

    List<OkrSource> sources() {
        return sources;
    }

    /** The vendors that could not even be begun with. */
    List<SourceFailure> failures() {
        return failures;
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }

    private void add(OkrVendor vendor, Supplier<OkrSource> opening) {
        try {
            sources.add(opening.get());
        } catch (SdkException | IllegalStateException | IllegalArgumentException reason) {
            failures.add(new SourceFailure(vendor.prefix(), reason));
        }
    }

    private OkrSource clickUp() {
        if (isSet("CLICKUP_PERSONAL_TOKEN") || isSet("CLICKUP_OAUTH_TOKEN")) {
            String workspaceId = environment.require("CLICKUP_WORKSPACE_ID");
            ClickUpClient client = ClickUpClient.fromEnv();
            closing.push(client::close);
            return ClickUpOkr.of(client, workspaceId);
        }
        FakeClickUp fake = DemoAccounts.clickUp(today);
        closing.push(fake::close);
        ClickUpClient client = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build();
        closing.push(client::close);
        createAndMove(client, fake.workspaceId());
        return ClickUpOkr.of(client, fake.workspaceId());
    }

    private OkrSource pipedrive() {
        if (isSet("PIPEDRIVE_API_TOKEN") || isSet("PIPEDRIVE_ACCESS_TOKEN")) {
            PipedriveClient client = PipedriveClient.fromEnv();
            closing.push(client::close);
            return PipedriveOkr.of(client);
        }
        FakePipedrive fake = DemoAccounts.pipedrive(today);
        closing.push(fake::close);
        PipedriveClient client = PipedriveClient.builder()
                .apiToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build();
        closing.push(client::close);
        return PipedriveOkr.of(client);
    }

    private OkrSource perdoo() {
        if (isSet("PERDOO_REST_BASE_URL")) {
            String cycleId = environment.require("PERDOO_CYCLE_ID");
            PerdooRestClient client = PerdooRestClient.fromEnv();
            closing.push(client::close);
            return PerdooRestOkr.of(client, cycleId);
        }
        if (isSet("PERDOO_TOKEN")) {
            PerdooClient client = PerdooClient.fromEnv();
            closing.push(client::close);
            return PerdooOkr.of(client);
        }
        DemoPerdoo fake = DemoPerdoo.start(today);
        closing.push(fake::close);
        PerdooClient client = PerdooClient.builder()
                .token(DemoPerdoo.TOKEN)
                .baseUrl(fake.baseUrl())
                .build();
        closing.push(client::close);
        return PerdooOkr.of(client);
    }

    private OkrSource performEngage() {
        if (isSet("PERFORM_ENGAGE_USERNAME")) {
            PerformEngageClient client = PerformEngageClient.fromEnv();
            closing.push(client::close);
            return PerformEngageOkr.of(client);
        }
        FakePerformEngage fake = DemoAccounts.performEngageWithStatuses(today);
        closing.push(fake::close);
        PerformEngageClient client = PerformEngageClient.builder()
                .credentials(fake.username(), fake.apiKey())
                .baseUrl(fake.baseUrl())
                .build();
        closing.push(client::close);
        return PerformEngageOkr.of(client);
    }

    private boolean isSet(String variable) {
        return environment.get(variable) != null;
    }

    private void createAndMove(ClickUpClient client, String workspaceId) {
        GoalSummary goal = client.goals().list(workspaceId).execute().goals().get(0);
        CreateKeyResult request = CreateKeyResult.builder()
                .name(KEY_RESULT)
                .type(KeyResultType.NUMBER)
                .range(0, 20)
                .build();
        KeyResult created = client.keyResults().create(goal.id(), request).execute();
        out.println("Created key result \"" + created.name() + "\" in goal \"" + goal.name() + "\"");
        UpdateKeyResult progress = UpdateKeyResult.builder()
                .stepsCurrent(5)
                .note("first five of twenty")
                .build();
        client.keyResults().update(created.id(), progress).execute();
        // The response to an edit carries no percentage; the goal does.
        client.goals().get(goal.id()).execute().keyResults().stream()
                .filter(keyResult -> Objects.equals(keyResult.id(), created.id()))
                .map(KeyResult::percentCompleted)
                .filter(Objects::nonNull)
                .forEach(fraction -> out.println("Moved its progress to " + Wording.percent(fraction) + " %"));
    }
}
