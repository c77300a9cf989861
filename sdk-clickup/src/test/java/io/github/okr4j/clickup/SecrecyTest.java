package io.github.okr4j.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.WorkspaceGoals;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    private static final String EDITOR_TOKEN = "goal:6f1c0c3e:canary-editor-4711";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void toString_ofGoals_masksTheEditorToken() {
        fake.inject(Fault.body(200, "application/json", WireSamples.GOAL));
        Goal goal = client.goals().get("g").execute();
        fake.inject(Fault.body(200, "application/json", WireSamples.GOALS));
        WorkspaceGoals goals = client.goals().list("w").execute();

        assertThat(goal.editorToken().reveal()).isEqualTo(EDITOR_TOKEN);
        assertThat(goals.goals().get(0).editorToken().reveal()).isEqualTo(EDITOR_TOKEN);
        assertThat(goal.toString()).contains("editorToken=***").doesNotContain(EDITOR_TOKEN);
        assertThat(goals.toString()).contains("editorToken=***").doesNotContain(EDITOR_TOKEN);
    }

    @Test
    void preview_ofACall_masksTheToken() {
        ApiCall<Goal> call =
                client.goals().update("g", UpdateGoal.builder().name("Grow").build());

        assertThat(call + " " + call.preview() + " " + call.preview().toCurl() + " " + client + " " + client.raw())
                .doesNotContain(fake.token())
                .contains("Grow");
    }

    @Test
    void exception_ofAnAnswerThatEchoesTheToken_masksIt() {
        fake.inject(Fault.body(400, "application/json", "{\"err\":\"no rights for " + fake.token() + "\"}"));
        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> client.goals().get("g").execute());

        assertThat(e + e.body() + e.toDiagnostics() + e.vendorError()).doesNotContain(fake.token());
    }

    @Test
    void exception_ofAnUnreadableGoal_doesNotQuoteIt() {
        String broken = WireSamples.GOAL.replace(
                "\"date_updated\": \"1769470961000\"", "\"date_updated\": \"" + EDITOR_TOKEN + "\"");
        fake.inject(Fault.body(200, "application/json", broken));
        DecodeException e;
        try (ClickUpClient strict = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .strictDecoding()
                .build()) {
            e = catchThrowableOfType(
                    DecodeException.class, () -> strict.goals().get("g").execute());
        }

        assertThat(e.path()).isEqualTo("$.goal.date_updated");
        assertThat(e + e.toDiagnostics()).doesNotContain(EDITOR_TOKEN);
    }

    @Test
    void log_ofCalls_holdsNeitherTokenNorEditorToken() {
        String goal = fake.addGoal("Grow");
        List<String> lines = logged(() -> {
            client.goals().get(goal).execute();
            client.goals().list(fake.workspaceId(), true).execute();
        });

        assertThat(lines)
                .hasSize(2)
                .anyMatch(line -> line.contains("clickup.goals.list") && line.contains("include_completed=true"))
                .noneMatch(line -> line.contains(fake.token()) || line.contains(":fake"));
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("io.github.okr4j.http");
        Level before = logger.getLevel();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(before);
        }
        return lines;
    }
}
