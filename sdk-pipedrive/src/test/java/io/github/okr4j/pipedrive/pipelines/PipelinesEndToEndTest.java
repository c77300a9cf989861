package io.github.okr4j.pipedrive.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelinesEndToEndTest extends RoomsFixture {
    private final Pipelines pipelines = client.pipelines();
    private final Stages stages = client.stages();

    @Test
    void list_fewPipelines_takesOneRequestOfVersionTwo() {
        long schools = fake.addPipeline("Schools");
        long shops = fake.addPipeline("Shops");
        assertThat(pipelines.list()).extracting(Pipeline::id).containsExactly(schools, shops);
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/pipelines");
        assertThat(fake.lastRequest().query()).isEqualTo("limit=500");
    }

    @Test
    void list_morePipelinesThanAPage_goesOnAtTheCursor() {
        for (int i = 0; i < 501; i++) {
            fake.addPipeline("P" + i);
        }
        assertThat(pipelines.list().toList()).hasSize(501);
        assertThat(fake.requests()).hasSize(2);
        assertThat(fake.lastRequest().query()).contains("limit=500", "cursor=");
    }

    @Test
    void get_idsOfAGoal_areResolved() {
        long schools = fake.addPipeline("Schools");
        long offer = fake.addStage(schools, "Offer sent");
        assertThat(pipelines.get(schools).execute().name()).isEqualTo("Schools");
        Stage stage = stages.get(offer).execute();
        assertThat(stage.name()).isEqualTo("Offer sent");
        assertThat(stage.pipelineId()).isEqualTo(schools);
        assertThat(stage.daysToRotten()).isNull();
    }

    @Test
    void stages_ofOnePipeline_areThoseAlone() {
        long schools = fake.addPipeline("Schools");
        long shops = fake.addPipeline("Shops");
        fake.addStage(schools, "Offer");
        long visit = fake.addStage(shops, "Visit");
        assertThat(stages.list()).hasSize(2);
        assertThat(stages.list(shops)).extracting(Stage::id).containsExactly(visit);
    }

    @Test
    void get_unknownIds_areNotFoundInTheVendorsWords() {
        assertThatThrownBy(() -> pipelines.get(5).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Entity was not found");
        assertThatThrownBy(() -> stages.get(5).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void get_missingScope_isForbiddenWithTheVendorsReason() {
        fake.inject(Fault.body(
                403,
                "application/json",
                "{\"success\": false, \"error\": \"Scope and URL mismatch\", \"errorCode\": 403}"));
        assertThatThrownBy(() -> pipelines.get(5).execute())
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Scope and URL mismatch")
                .hasMessageContaining("scopes");
    }

    @Test
    void list_cursorThatNeverMoves_endsWithAnException() {
        fake.addPipeline("Schools");
        fake.addPipeline("Shops");
        fake.inject(Fault.repeatedPageToken().always());
        assertThatThrownBy(() -> pipelines.list().toList()).isInstanceOf(PaginationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"additional_data\": {\"next_cursor\": null}",
                ", \"additional_data\": {}",
                ", \"additional_data\": null",
                ""
            })
    void list_everyFormOfTheEnd_isTheEnd(String end) {
        fake.inject(Fault.body(200, "application/json", "{\"success\": true, \"data\": [{\"id\": 1}]" + end + "}"));
        assertThat(pipelines.list()).hasSize(1);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_withoutData_isEmpty() {
        fake.inject(Fault.body(200, "application/json", "{\"success\": true, \"data\": null}"));
        assertThat(pipelines.list()).isEmpty();
    }
}
