package io.github.okr4j.examples;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Four vendors in this process, with invented goals of invented people. */
final class DemoAccounts {
    /** What a stranger may call a goal. */
    static final String STRANGERS_TITLE = "<script>alert(1)</script>";

    private static final String STRANGERS_NAME = "\"><img src=x onerror=alert(1)>";
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private DemoAccounts() {}

    static FakeClickUp clickUp(LocalDate today) {
        FakeClickUp fake = FakeClickUp.start();
        String[] goals = {
            "Ship the mobile app", "Cut support load", "Open the Lisbon office", "Make onboarding a pleasure",
            "Pass the security audit", "Halve the build time", "Win the public sector", "Publish the price list"
        };
        String[] people = {"Ada Quist", "Bela Ronan", "Cleo Varga"};
        for (int i = 0; i < goals.length; i++) {
            long owner = fake.addMember(people[i % people.length]);
            Instant due = today.plusDays(15L * i - 20).atTime(12, 0).toInstant(ZoneOffset.UTC);
            String goal = fake.addGoal(goals[i], due, owner);
            fake.addKeyResult(goal, "Milestones reached", "number", 0, i, 8);
            fake.addKeyResult(goal, "Satisfaction in percent", "percentage", 0, 10 * i, 100);
        }
        fake.addGoal(STRANGERS_TITLE);
        return fake;
    }

    static FakePipedrive pipedrive(LocalDate today) {
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
            LocalDate end = today.plusDays(30L * i);
            String goal = fake.addGoal(titles[i], fake.currentUserId(), 20 + i, today.minusDays(200), end);
            fake.setProgress(goal, 5 * i);
        }
        return fake;
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

    /** The same with what makes a report: all statuses, a late goal, one that goes backwards, one that is done. */
    static FakePerformEngage performEngageWithStatuses(LocalDate today) {
        FakePerformEngage fake = FakePerformEngage.start();
        String[] colours = {"GREEN", "AMBER", "RED", "GREEN", "BLUE"};
        String[] titles = {
            "Coach two colleagues", "Write the handbook", "Talk at the team day", "Learn Portuguese", "Plan the move",
            "Reduce waste", "Tidy the archive", "Mentor an apprentice", "Renew the licences", "Try pair programming"
        };
        String[] people = {"Dara Olsen", "Emil Tarkan", "Fay Lindqvist", STRANGERS_NAME};
        for (int i = 0; i < titles.length; i++) {
            LocalDate due = today.plusDays(25L * (i - 2));
            String goal = fake.addGoal(titles[i], people[i % people.length], 0, 12 * i - 12, 100, due);
            fake.changeGoal(goal, Map.of("rag_status", colours[i % colours.length], "is_complete", i == 8));
        }
        return fake;
    }

    /** The same as {@link #performEngage()} with the people behind the names, two of whom share one, and a goal of a whole department. */
    static FakePerformEngage performEngageWithPeople() {
        FakePerformEngage fake = performEngage();
        String care = fake.addDepartment("Customer Care");
        String sales = fake.addDepartment("Sales");
        String dara = fake.addUser("Dara Olsen", "dara@example.com", null, care);
        fake.addUser("Emil Tarkan", "emil@example.com", dara, sales);
        fake.addUser("Fay Lindqvist", "fay@example.com", dara, care, sales);
        fake.addUser("Goro Abe", "goro.abe@example.com", dara, sales);
        fake.addUser("Goro Abe", "goro.abe.2@example.com", dara, care);
        fake.addGoal(Map.of("title", "Reply within a day", "department", "Sales", "current_value", "50.0000"));
        fake.addGoal("Write the chronicle", "Hedda Former", 0, 10, 100);
        return fake;
    }
}
