package io.github.okr4j.performengage;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationContract;

/** The contract of every operation, for the rooms of this vendor. */
public abstract class RoomContract extends OperationContract {
    @Override
    protected final String errorBody(int status) {
        return status == 400 ? "{\"limit\": [\"Not a number.\"]}" : "{\"detail\": \"Status " + status + ".\"}";
    }

    protected static String page(String entry) {
        return "{\"count\": 1, \"next\": null, \"previous\": null, \"results\": [" + entry + "]}";
    }

    protected static PerformEngageClient client(Endpoint endpoint) {
        return PerformEngageClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .credentials("contract-user", "contract:key")
                .build();
    }
}
