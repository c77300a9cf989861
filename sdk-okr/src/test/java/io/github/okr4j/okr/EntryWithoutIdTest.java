package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An entry without id has no place in the view. What it costs depends on where it is. */
class EntryWithoutIdTest {
    private static final String JSON = "application/json";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final String first = fake.addGoal("First");
    private final String second = fake.addGoal("Second");
    private final OkrSources view =
            OkrSources.merge(ClickUpOkr.of(client, fake.workspaceId()), new CountedSource("other", 3, 1));
    private final List<SourceFailure> failures = new ArrayList<>();
    private final List<Drift> drift = new ArrayList<>();

    private List<String> read() {
        List<String> ids = new ArrayList<>();
        for (OkrPage page : view.pages()) {
            page.items().forEach(item -> ids.add(item.id()));
            failures.addAll(page.failures());
            drift.addAll(page.drift());
        }
        return ids;
    }

    @Test
    void pages_keyResultWithoutId_leaveItOutAndNameItsPlace() {
        String json =
                "{\"goal\": {\"id\": \"" + first + "\", \"key_results\": [{\"name\": \"bad\"}, {\"id\": \"k\"}]}}";
        fake.inject(Fault.body(200, JSON, json).on("GET", "/goal/" + first).always());

        assertThat(read()).hasSize(6).contains("clickup:key-result:k", "clickup:goal:" + second);

        assertThat(failures).isEmpty();
        assertThat(drift).extracting(Drift::path).containsExactly("clickup:goal:" + first + " $.goal.key_results[0]");
    }

    @Test
    void pages_goalReadByItselfWithoutId_reportItAndDeliverTheOthers() {
        fake.inject(Fault.body(200, JSON, "{\"goal\": {\"name\": \"First\"}}")
                .on("GET", "/goal/" + first)
                .always());

        assertThat(read()).hasSize(4).contains("clickup:goal:" + second);

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo("clickup:goal:" + first);
            assertThat(failure.reason()).isInstanceOf(DecodeException.class).hasMessageContaining("$.goal.id");
        });
    }

    @Test
    void pages_listEntryWithoutId_endThatSourceWithItsPlaceAndDeliverTheOtherSources() {
        String json = "{\"goals\": [{\"id\": \"" + first + "\"}, {\"name\": \"bad\"}], \"folders\": []}";
        fake.inject(Fault.body(200, JSON, json).on("GET", "/team/").always());

        assertThat(read()).containsExactlyInAnyOrder("other-0", "other-1", "other-2");

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("clickup");
            assertThat(failure.id()).isNull();
            assertThat(failure.reason()).isInstanceOf(DecodeException.class).hasMessageContaining("$.goals[1].id");
        });
    }
}
