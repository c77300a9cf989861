package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the Space service. */
final class SpaceOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<List<Space>> LIST = Operation.get("clickup.spaces.list", "/v2/team/{team_id}/space")
            .evidence(Evidence.RECORDED, REFERENCE + "getspaces")
            .returning(SpacesEnvelope.class, "spaces", SpacesEnvelope::spaces);

    static final Operation<Space> GET = Operation.get("clickup.spaces.get", "/v2/space/{space_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getspace")
            .returning(Space.class);

    private SpaceOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, GET);
    }
}
