package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.KeyResults;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The operations of Perdoo, each with a good response in the wire form; what they hold is invented. */
final class PerdooCalls {
    static final String KEY_RESULT = """
            {"id": "kr-1", "name": "Ship the beta", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "objective_id": "ob-1", "type": "range",
             "confidence": "0.75", "current_value": "12.50", "target_value_min": "10.00",
             "target_value_max": "20.00"}""";
    static final String PAGE = "{\"next_page_token\": \"p2\", \"keyresults\": [" + KEY_RESULT + "]}";

    private PerdooCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, KeyResults> keyResults = KeyResults::of;
        KeyResult complete = KeyResult.builder("kr-1")
                .name("Ship the beta")
                .createdAt(Timestamp.parse("2026-01-05T08:00:00Z"))
                .modifiedAt(Timestamp.parse("2026-01-06T09:30:00Z"))
                .objectiveId("ob-1")
                .type(MetricType.POSITIVE)
                .confidence(new BigDecimal("0.75"))
                .currentValue(new BigDecimal("12.50"))
                .targetValueMin(new BigDecimal("20.00"))
                .build();
        List<VendorCall> all = new ArrayList<>(List.of(
                VendorCall.call("perdoo.keyresults.list", PAGE, keyResults, s -> s.list("cy-1")),
                VendorCall.call("perdoo.keyresults.get", KEY_RESULT, keyResults, s -> s.get("kr-1")),
                VendorCall.call("perdoo.keyresults.replace", KEY_RESULT, keyResults, s -> s.replace(complete)),
                VendorCall.call("perdoo.keyresults.delete", "", keyResults, s -> s.delete("kr-1"))));
        all.addAll(PerdooRestRoomsCalls.all());
        all.addAll(PerdooGraphqlCalls.all());
        return all;
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        List<Object> all = new ArrayList<>(List.of(KeyResult.builder("kr-1"), Timestamp.parse("2026-01-05T08:00:00Z")));
        all.addAll(PerdooRestRoomsCalls.specimens());
        all.addAll(PerdooGraphqlCalls.specimens());
        return all;
    }
}
