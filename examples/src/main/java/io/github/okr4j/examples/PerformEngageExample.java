package io.github.okr4j.examples;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.io.PrintStream;

/** First call, list and error handling with Perform &amp; Engage 365, whose API only reads. */
public final class PerformEngageExample {
    private PerformEngageExample() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakePerformEngage fake = DemoAccounts.performEngage();
                PerformEngageClient performEngage = PerformEngageClient.builder()
                        .credentials(fake.username(), fake.apiKey())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            try {
                for (Page<Goal> page : performEngage.goals().list(5).pages()) {
                    out.println(page.items().size() + " of " + page.total() + " goals");
                }
            } catch (PaginationException e) {
                out.println("go on later with " + e.resumeToken());
            }

            Goal first = performEngage.goals().list().first().orElseThrow();
            Goal again = performEngage.goals().get(first.apiId()).execute();
            out.println(again.title() + " is " + (Boolean.TRUE.equals(again.isComplete()) ? "done" : "under way"));

            try {
                performEngage.goals().get("580:no-such-goal").execute();
            } catch (NotFoundException e) {
                out.println("HTTP " + e.status() + ": " + e.vendorError().message());
            }
        }
    }
}
