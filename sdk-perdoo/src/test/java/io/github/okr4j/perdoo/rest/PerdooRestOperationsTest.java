package io.github.okr4j.perdoo.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.HttpMethod;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerdooRestOperationsTest {
    @Test
    void operations_all_areDocumentedAndInTheDocumentsOrder() {
        assertThat(PerdooRestClient.operations())
                .extracting(Operation::name)
                .containsExactly(
                        "perdoo.users.list",
                        "perdoo.users.get",
                        "perdoo.teams.create",
                        "perdoo.teams.list",
                        "perdoo.teams.get",
                        "perdoo.teams.update",
                        "perdoo.teams.delete",
                        "perdoo.cycles.create",
                        "perdoo.cycles.list",
                        "perdoo.cycles.get",
                        "perdoo.cycles.update",
                        "perdoo.cycles.delete",
                        "perdoo.objectives.create",
                        "perdoo.objectives.list",
                        "perdoo.objectives.get",
                        "perdoo.objectives.replace",
                        "perdoo.objectives.delete",
                        "perdoo.keyresults.create",
                        "perdoo.keyresults.listOfObjective",
                        "perdoo.keyresults.list",
                        "perdoo.keyresults.get",
                        "perdoo.keyresults.replace",
                        "perdoo.keyresults.delete");
        assertThat(PerdooRestClient.operations()).allSatisfy(operation -> {
            assertThat(operation.evidence()).isEqualTo(Evidence.DOCUMENTED);
            assertThat(operation.documentation()).startsWith("https://docs.simpleokr.com/developer-api/api-reference/");
        });
    }

    @Test
    void operations_all_areRepeatedByWhatTheMethodDoes() {
        Map<HttpMethod, Idempotency> expected = Map.of(
                HttpMethod.GET, Idempotency.SAFE,
                HttpMethod.POST, Idempotency.NON_IDEMPOTENT,
                HttpMethod.DELETE, Idempotency.IDEMPOTENT);

        assertThat(PerdooRestClient.operations())
                .allSatisfy(
                        operation -> assertThat(operation.idempotency()).isEqualTo(expected.get(operation.method())));
    }
}
