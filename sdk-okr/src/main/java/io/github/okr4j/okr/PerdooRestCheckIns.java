package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import java.util.List;

/** Check-ins of the REST contract, which replace the key result with a copy that has another current value. */
record PerdooRestCheckIns(PerdooRestClient client) implements CheckInTarget {
    private static final String OPERATION = "perdoo.keyresults.replace";

    @Override
    public OkrVendor vendor() {
        return OkrVendor.PERDOO_REST;
    }

    /** An objective does not name its key results. */
    @Override
    public List<String> keyResults(OkrItem goal) {
        return List.of();
    }

    @Override
    public ApiCall<OkrItem> write(CheckIn checkIn) {
        if (checkIn.note() != null) {
            throw new IllegalArgumentException("note must be null: a key result of Perdoo's REST API has no notes");
        }
        if (checkIn.item() != null && checkIn.item().source() instanceof KeyResult keyResult) {
            requireFit(checkIn, keyResult);
        }
        return client.keyResults()
                .modify(checkIn.id().vendorId(), now -> changed(checkIn, now))
                .map(PerdooRestOkr::item);
    }

    private static KeyResult changed(CheckIn checkIn, KeyResult now) {
        checkIn.requireExpected(OPERATION, now.currentValue());
        requireFit(checkIn, now);
        return now.toBuilder().currentValue(checkIn.value()).build();
    }

    private static void requireFit(CheckIn checkIn, KeyResult keyResult) {
        if (keyResult.type() != null && keyResult.type().is(MetricType.MILESTONE)) {
            checkIn.requireReachedOrNot(null);
        }
    }
}
