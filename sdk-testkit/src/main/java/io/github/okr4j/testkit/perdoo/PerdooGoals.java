package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Router;

/** Objectives and key results, which an update replaces as a whole. */
final class PerdooGoals {

    private static final String KEY_RESULTS = "keyresults";

    private final PerdooStore store;
    private final PerdooPages pages;

    PerdooGoals(PerdooStore store, PerdooPages pages) {
        this.store = store;
        this.pages = pages;
    }

    void route(Router router) {
        router.on("POST", "/v1/objectives", this::createObjective)
                .on("GET", "/v1/objectives", this::listObjectives)
                .on("GET", "/v1/objectives/{}", call -> get(call, store.objectives()))
                .on("POST", "/v1/objectives/{}", call -> replace(call, store.objectives()))
                .on("DELETE", "/v1/objectives/{}", this::deleteObjective)
                .on("POST", "/v1/objectives/{}/keyresults", this::createKeyResult)
                .on("GET", "/v1/objectives/{}/keyresults", this::listOfObjective)
                .on("GET", "/v1/keyresults", this::listKeyResults)
                .on("GET", "/v1/keyresults/{}", call -> get(call, store.keyResults()))
                .on("POST", "/v1/keyresults/{}", call -> replace(call, store.keyResults()))
                .on("DELETE", "/v1/keyresults/{}", this::deleteKeyResult);
    }

    private FakeResponse createObjective(FakeRequest call) {
        PerdooTable objectives = store.objectives();
        return FakeResponse.json(200, objectives.get(objectives.add(PerdooInput.body(call, "name", "cycle_id"))));
    }

    private FakeResponse listObjectives(FakeRequest call) {
        return pages.page(call, "objectives", store.objectivesOfCycle(PerdooInput.cycleId(call)));
    }

    /** Nothing is said about the body of this response, so there is none. */
    private FakeResponse deleteObjective(FakeRequest call) {
        store.deleteObjective(PerdooInput.known(call, store.objectives()));
        return FakeResponse.empty(200);
    }

    private FakeResponse createKeyResult(FakeRequest call) {
        String objectiveId = PerdooInput.known(call, store.objectives());
        String id = store.addKeyResult(objectiveId, PerdooInput.body(call, "name", "type"));
        return FakeResponse.json(200, store.keyResults().get(id));
    }

    private FakeResponse listOfObjective(FakeRequest call) {
        String objectiveId = PerdooInput.known(call, store.objectives());
        return pages.page(call, KEY_RESULTS, store.keyResultsOfObjective(objectiveId));
    }

    private FakeResponse listKeyResults(FakeRequest call) {
        return pages.page(call, KEY_RESULTS, store.keyResultsOfCycle(PerdooInput.cycleId(call)));
    }

    private FakeResponse deleteKeyResult(FakeRequest call) {
        store.keyResults().remove(PerdooInput.known(call, store.keyResults()));
        return FakeResponse.empty(200);
    }

    private static FakeResponse get(FakeRequest call, PerdooTable table) {
        return FakeResponse.json(200, table.get(PerdooInput.known(call, table)));
    }

    private static FakeResponse replace(FakeRequest call, PerdooTable table) {
        String id = PerdooInput.known(call, table);
        table.replace(id, PerdooInput.body(call));
        return FakeResponse.json(200, table.get(id));
    }
}
