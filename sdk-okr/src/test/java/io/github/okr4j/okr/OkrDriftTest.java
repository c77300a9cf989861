package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value of unexpected shape reaches who reads the view, with the item that lacks it. */
class OkrDriftTest {
    private static final String JSON = "application/json";

    private static List<Drift> drift(OkrSource source) {
        List<Drift> found = new ArrayList<>();
        OkrSources.merge(source).pages().forEach(page -> found.addAll(page.drift()));
        return found;
    }

    @Test
    void pages_oddValueInAGoalReadByItself_namesTheGoal() {
        try (FakeClickUp fake = FakeClickUp.start();
                ClickUpClient client = ClickUpClient.builder()
                        .personalToken(fake.token())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            fake.addGoal("first");
            String odd = fake.addGoal("second");
            String json = "{\"goal\": {\"id\": \"" + odd + "\", \"name\": \"second\", \"due_date\": {}}}";
            fake.inject(Fault.body(200, JSON, json).on("GET", "/goal/" + odd).always());
            OkrSource source = ClickUpOkr.of(client, fake.workspaceId());

            assertThat(drift(source))
                    .extracting(Drift::path)
                    .containsExactly("clickup:goal:" + odd + " $.goal.due_date");
            assertThat(source.items()).hasSize(2);
        }
    }

    @Test
    void pages_oddValueInAPageOfItems_namesTheItemAtItsPlace() {
        try (FakePerformEngage fake = FakePerformEngage.start();
                PerformEngageClient client = PerformEngageClient.builder()
                        .credentials(fake.username(), fake.apiKey())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            String page = "{\"count\": 2, \"next\": null, \"results\": [{\"api_id\": \"580:a\"},"
                    + " {\"api_id\": \"580:b\", \"target_date\": 7}]}";
            fake.inject(Fault.body(200, JSON, page).always());

            assertThat(drift(PerformEngageOkr.of(client)))
                    .containsExactly(new Drift("perform-engage:goal:580:b $.results[1].target_date", "date", "number"));
        }
    }
}
