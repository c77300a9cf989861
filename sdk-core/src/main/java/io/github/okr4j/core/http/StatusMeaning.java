package io.github.okr4j.core.http;

import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.Outcome;

/** What a status that is not 2xx says about the write, and about trying again. */
final class StatusMeaning {
    private StatusMeaning() {}

    static Outcome outcome(int status, ResponseHeaders headers) {
        if (status == 503 && headers.first("Retry-After") != null) {
            return Outcome.REJECTED; // the server says when to come back, so it did not begin
        }
        // 408: a proxy may have passed the request on before it lost patience. 303 means "done, look there".
        boolean unknown = status == 408 || status == 303 || (status >= 500 && status != 501);
        return unknown ? Outcome.UNKNOWN : Outcome.REJECTED;
    }

    static boolean isTransient(int status) {
        return status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501 && status != 505);
    }
}
