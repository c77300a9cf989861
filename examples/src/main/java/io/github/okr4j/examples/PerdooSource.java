package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.testkit.FakePerdooRest;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Perdoo's REST contract: key results of a cycle. It has no start value, so a progress cannot be computed. */
final class PerdooSource implements ReportSource {
    @Override
    public String vendor() {
        return "Perdoo";
    }

    @Override
    public List<ReportRow> read(Environment environment, PrintStream out) {
        if (environment.get("PERDOO_REST_BASE_URL") != null) {
            try (PerdooRestClient client = PerdooRestClient.fromEnv()) {
                return rows(client, environment.require("PERDOO_CYCLE_ID"));
            }
        }
        DemoAccounts.PerdooDemo demo = DemoAccounts.perdoo();
        try (FakePerdooRest fake = demo.fake();
                PerdooRestClient client = PerdooRestClient.builder()
                        .hmac(fake.credential(), fake.secret())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            return rows(client, demo.cycleId());
        }
    }

    private List<ReportRow> rows(PerdooRestClient client, String cycleId) {
        List<ReportRow> rows = new ArrayList<>();
        for (KeyResult keyResult : client.keyResults().list(cycleId)) {
            rows.add(new ReportRow(
                    vendor(),
                    "objective " + keyResult.objectiveId(),
                    String.valueOf(keyResult.name()),
                    null,
                    null,
                    Progress.of(keyResult.currentValue(), keyResult.targetValueMin()),
                    null));
        }
        return rows;
    }
}
