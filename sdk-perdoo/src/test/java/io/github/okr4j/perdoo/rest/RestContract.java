package io.github.okr4j.perdoo.rest;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationContract;

/** The operation contract with this client's errors. */
public abstract class RestContract extends OperationContract {
    @Override
    protected final String errorBody(int status) {
        return "{\"code\": " + status + ", \"message\": \"refused\", \"details\": {\"name\": \"must be shorter\"}}";
    }

    protected static PerdooRestClient client(Endpoint endpoint) {
        return PerdooRestClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .hmac("contract-credential", "contract-secret")
                .build();
    }
}
