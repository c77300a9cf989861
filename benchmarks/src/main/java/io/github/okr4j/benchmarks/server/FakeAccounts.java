package io.github.okr4j.benchmarks.server;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Accounts at four vendors, by the fakes of the testkit, in a process whose time and heap are not the clients'. */
public final class FakeAccounts {
    /** A goal and four key results. */
    private static final int ITEMS_OF_CLICK_UP_GOAL = 5;
    /** An objective and 24 key results. */
    private static final int ITEMS_OF_PERDOO_OBJECTIVE = 25;

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static final List<FakeVendor> FAKES = new ArrayList<>();

    private FakeAccounts() {}

    /**
     * Serves until its standard input ends. Prints a line for each number: addresses and credentials, separated by tabs. Each
     * byte that it reads makes the fakes forget the requests of before, which would fill the heap.
     *
     * @param args how many items the four accounts have together, each a multiple of 100
     * @throws IOException if standard input cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String items : args) {
            int each = Integer.parseInt(items) / 4;
            out.println(String.join("\t", clickUp(each), pipedrive(each), perdooRest(each), performEngage(each)));
        }
        while (System.in.read() >= 0) {
            FAKES.forEach(FakeVendor::forgetRequests);
        }
        System.exit(0);
    }

    private static String clickUp(int items) {
        FakeClickUp fake = kept(FakeClickUp.start());
        for (int i = 0; i < items / ITEMS_OF_CLICK_UP_GOAL; i++) {
            String goal = fake.addGoal("Goal " + i);
            for (int k = 1; k < ITEMS_OF_CLICK_UP_GOAL; k++) {
                fake.addKeyResult(goal, "Key result " + k, "number", 0, k, 100);
            }
        }
        return String.join("\t", fake.baseUrl(), fake.token(), fake.workspaceId());
    }

    private static String pipedrive(int items) {
        FakePipedrive fake = kept(FakePipedrive.start());
        for (int i = 0; i < items; i++) {
            fake.addGoal("Goal " + i, fake.currentUserId(), 100, START, END);
        }
        return String.join("\t", fake.baseUrl(), fake.token());
    }

    private static String perdooRest(int items) {
        FakePerdooRest fake = kept(FakePerdooRest.start());
        fake.pageSize(Payloads.PAGE_SIZE);
        String cycle = fake.addCycle("2026");
        for (int i = 0; i < items / ITEMS_OF_PERDOO_OBJECTIVE; i++) {
            String objective = fake.addObjective(cycle);
            for (int k = 1; k < ITEMS_OF_PERDOO_OBJECTIVE; k++) {
                fake.addKeyResult(objective, "Key result " + k, "1.00", "2.00");
            }
        }
        return String.join("\t", fake.baseUrl(), fake.credential(), fake.secret(), cycle);
    }

    private static String performEngage(int items) {
        FakePerformEngage fake = kept(FakePerformEngage.start());
        for (int i = 0; i < items; i++) {
            fake.addGoal("Goal " + i, "Noor Abadi", 0, 50, 100);
        }
        return String.join("\t", fake.baseUrl(), fake.username(), fake.apiKey());
    }

    private static <F extends FakeVendor> F kept(F fake) {
        FAKES.add(fake);
        return fake;
    }
}
