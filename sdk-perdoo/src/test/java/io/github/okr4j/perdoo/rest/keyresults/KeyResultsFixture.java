package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.perdoo.rest.RestFixture;
import java.util.List;
import java.util.stream.IntStream;

/** A client of a fake with one objective in one cycle. */
abstract class KeyResultsFixture extends RestFixture {
    final KeyResults keyResults = client.keyResults();
    final String cycle = fake.addCycle("2026 Q1");
    final String objective = fake.addObjective(cycle);

    List<String> seed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> fake.addKeyResult(objective, "Key result " + i, i + ".00", "100.00"))
                .toList();
    }

    static KeyResult withId(String id) {
        return KeyResultsContractTest.complete().toBuilder().id(id).build();
    }

    static KeyResult without(String attribute, KeyResult one) {
        return new KeyResult(
                one.id(),
                attribute.equals("name") ? null : one.name(),
                attribute.equals("created_at") ? null : one.createdAt(),
                attribute.equals("modified_at") ? null : one.modifiedAt(),
                attribute.equals("objective_id") ? null : one.objectiveId(),
                attribute.equals("type") ? null : one.type(),
                attribute.equals("confidence") ? null : one.confidence(),
                attribute.equals("current_value") ? null : one.currentValue(),
                one.targetValueMin(),
                one.targetValueMax(),
                one.additional());
    }
}
