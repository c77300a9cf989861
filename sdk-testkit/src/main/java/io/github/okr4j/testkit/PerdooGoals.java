package io.github.okr4j.testkit;

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

    private Answer createObjective(Call call) {
        PerdooTable objectives = store.objectives();
        return Answer.json(200, objectives.get(objectives.add(PerdooInput.body(call, "name", "cycle_id"))));
    }

    private Answer listObjectives(Call call) {
        return pages.page(call, "objectives", store.objectivesOfCycle(PerdooInput.cycleId(call)));
    }

    /** Nothing is said about the body of this answer, so there is none. */
    private Answer deleteObjective(Call call) {
        store.deleteObjective(PerdooInput.known(call, store.objectives()));
        return Answer.empty(200);
    }

    private Answer createKeyResult(Call call) {
        String objectiveId = PerdooInput.known(call, store.objectives());
        String id = store.addKeyResult(objectiveId, PerdooInput.body(call, "name", "type"));
        return Answer.json(200, store.keyResults().get(id));
    }

    private Answer listOfObjective(Call call) {
        String objectiveId = PerdooInput.known(call, store.objectives());
        return pages.page(call, KEY_RESULTS, store.keyResultsOfObjective(objectiveId));
    }

    private Answer listKeyResults(Call call) {
        return pages.page(call, KEY_RESULTS, store.keyResultsOfCycle(PerdooInput.cycleId(call)));
    }

    private Answer deleteKeyResult(Call call) {
        store.keyResults().remove(PerdooInput.known(call, store.keyResults()));
        return Answer.empty(200);
    }

    private static Answer get(Call call, PerdooTable table) {
        return Answer.json(200, table.get(PerdooInput.known(call, table)));
    }

    private static Answer replace(Call call, PerdooTable table) {
        String id = PerdooInput.known(call, table);
        table.replace(id, PerdooInput.body(call));
        return Answer.json(200, table.get(id));
    }
}
