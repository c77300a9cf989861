package io.github.okr4j.pipedrive;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationContract;

/** The contract of every operation, in Pipedrive's words. */
public abstract class PipedriveOperationContract extends OperationContract {
    @Override
    protected String errorBody(int status) {
        return "{\"success\":false,\"error\":\"It did not work\",\"errorCode\":" + status
                + ",\"error_info\":\"Ask ann@example.com\",\"data\":null,\"additional_data\":null}";
    }

    protected static PipedriveClient client(Endpoint at) {
        return PipedriveClient.builder()
                .accessToken("7:1:canary/4711+token=")
                .baseUrl(at.baseUrl())
                .timing(at.timing())
                .build();
    }

    /** A list in one response, as version 1 has it. */
    protected static String list(String item) {
        return "{\"success\": true, \"data\": [" + item + "]}";
    }

    /** One of them, as both versions have it. */
    protected static String one(String item) {
        return "{\"success\": true, \"data\": " + item + "}";
    }

    /** A page, as version 2 has it. */
    protected static String page(String item) {
        return "{\"success\": true, \"data\": [" + item + "], \"additional_data\": {\"next_cursor\": \"ZnJvbSAx\"}}";
    }
}
