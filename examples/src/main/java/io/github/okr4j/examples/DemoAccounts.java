package io.github.okr4j.examples;

import io.github.okr4j.testkit.FakeClickUp;
import io.github.okr4j.testkit.FakePerdooRest;
import io.github.okr4j.testkit.FakePerformEngage;
import io.github.okr4j.testkit.FakePipedrive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Four vendors in this process, with invented goals of invented people. */
final class DemoAccounts {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private DemoAccounts() {}

    static FakeClickUp clickUp() {
        FakeClickUp fake = FakeClickUp.start();
        String[] goals = {
            "Ship the mobile app", "Cut support load", "Open the Lisbon office", "Make onboarding a pleasure",
            "Pass the security audit", "Halve the build time", "Win the public sector", "Publish the price list"
        };
        String[] people = {"Ada Quist", "Bela Ronan", "Cleo Varga"};
        for (int i = 0; i < goals.length; i++) {
            long owner = fake.addMember(people[i % people.length]);
            String goal = fake.addGoal(goals[i], Instant.parse("2026-12-%02dT12:00:00Z".formatted(10 + i)), owner);
            fake.addKeyResult(goal, "Milestones reached", "number", 0, i, 8);
            fake.addKeyResult(goal, "Satisfaction in percent", "percentage", 0, 10 * i, 100);
        }
        return fake;
    }

    static FakePipedrive pipedrive() {
        FakePipedrive fake = FakePipedrive.start();
        String[] titles = {
            "Deals won north",
            "Deals won south",
            "Renewals",
            "Partner deals",
            "Pilot customers",
            "Upgrades",
            "Second-year contracts",
            "Deals over ten seats"
        };
        for (int i = 0; i < titles.length; i++) {
            String goal = fake.addGoal(titles[i], fake.currentUserId(), 20 + i, LocalDate.of(2026, 1, 1), YEAR_END);
            fake.setProgress(goal, 3 * i);
        }
        return fake;
    }

    /** A cycle and its key results; the cycle's id is needed to list them. */
    record PerdooDemo(FakePerdooRest fake, String cycleId) {}

    static PerdooDemo perdoo() {
        FakePerdooRest fake = FakePerdooRest.start();
        String cycle = fake.addCycle("2026 Q4");
        String[] names = {
            "Revenue from subscriptions", "Churned customers", "Pages under one second", "Interviews held",
            "Trials started", "Open positions filled", "Incidents resolved in an hour", "Articles published"
        };
        String growth = fake.addObjective(cycle);
        String craft = fake.addObjective(cycle);
        for (int i = 0; i < names.length; i++) {
            String objective = i % 2 == 0 ? growth : craft;
            fake.addKeyResult(objective, names[i], "%d.50".formatted(10 * i), "100.00");
        }
        return new PerdooDemo(fake, cycle);
    }

    static FakePerformEngage performEngage() {
        FakePerformEngage fake = FakePerformEngage.start();
        String[] titles = {
            "Coach two colleagues", "Write the handbook", "Talk at the team day", "Learn Portuguese", "Plan the move",
            "Reduce waste", "Tidy the archive", "Mentor an apprentice", "Test the evacuation plan",
                    "Renew the licences",
            "Measure the energy use", "Try pair programming"
        };
        String[] people = {"Dara Olsen", "Emil Tarkan", "Fay Lindqvist", "Goro Abe"};
        for (int i = 0; i < titles.length; i++) {
            fake.addGoal(titles[i], people[i % people.length], 0, 8 * i, 100, YEAR_END.minusDays(i));
        }
        return fake;
    }

    /** The same with the people behind the names, two of whom share one, and a goal of a whole department. */
    static FakePerformEngage performEngageWithPeople() {
        FakePerformEngage fake = performEngage();
        String care = fake.addDepartment("Customer Care");
        String sales = fake.addDepartment("Sales");
        String dara = fake.addUser("Dara Olsen", "dara@example.com", null, care);
        fake.addUser("Emil Tarkan", "emil@example.com", dara, sales);
        fake.addUser("Fay Lindqvist", "fay@example.com", dara, care, sales);
        fake.addUser("Goro Abe", "goro.abe@example.com", dara, sales);
        fake.addUser("Goro Abe", "goro.abe.2@example.com", dara, care);
        fake.addGoal(Map.of("title", "Answer within a day", "department", "Sales", "current_value", "50.0000"));
        fake.addGoal("Write the chronicle", "Hedda Former", 0, 10, 100);
        return fake;
    }
}
