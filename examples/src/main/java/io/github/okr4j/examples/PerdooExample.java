package io.github.okr4j.examples;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.io.PrintStream;
import java.math.BigDecimal;

/** First call, list, write and error handling with Perdoo's REST contract. */
public final class PerdooExample {
    private PerdooExample() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakePerdooRest fake = FakePerdooRest.start();
                PerdooRestClient perdoo = PerdooRestClient.builder()
                        .hmac(fake.credential(), fake.secret())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            String cycleId = fake.addCycle("2026 Q4");
            String objectiveId = fake.addObjective(cycleId);
            String id = fake.addKeyResult(objectiveId, "Articles published", "3.00", "12.00");

            // The vendor replaces whole objects; modify reads, changes and writes everything back.
            KeyResult changed = perdoo.keyResults()
                    .modify(
                            id,
                            keyResult -> keyResult.toBuilder()
                                    .currentValue(new BigDecimal("4.00"))
                                    .build())
                    .execute();
            out.println(changed.name() + ": " + changed.currentValue());

            for (KeyResult keyResult : perdoo.keyResults().list(cycleId)) {
                out.println(keyResult.name() + " of type " + keyResult.type());
            }

            try {
                perdoo.keyResults().get("no-such-key-result").execute();
            } catch (NotFoundException e) {
                out.println(e.vendorError().code() + ": " + e.vendorError().message());
            }
        }
    }
}
