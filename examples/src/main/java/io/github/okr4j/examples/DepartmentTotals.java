package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.performengage.people.DepartmentRef;
import io.github.okr4j.performengage.people.Match;
import io.github.okr4j.performengage.people.PeopleIndex;
import io.github.okr4j.performengage.people.User;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The goals of Perform &amp; Engage 365 by department. A goal only names its person, so the index of people has to say
 * which departments are meant; a goal of a person in two departments counts in both.
 */
public final class DepartmentTotals {
    private static final String NO_OWNER = "(the organization)";
    private static final String UNKNOWN = "(nobody of that name)";
    private static final String AMBIGUOUS = "(several of that name)";

    private DepartmentTotals() {}

    /**
     * Runs against an embedded fake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FakePerformEngage fake = DemoAccounts.performEngageWithPeople();
                PerformEngageClient performEngage = PerformEngageClient.builder()
                        .credentials(fake.username(), fake.apiKey())
                        .baseUrl(fake.baseUrl())
                        .build()) {
            print(out, performEngage);
        }
    }

    static void print(PrintStream out, PerformEngageClient performEngage) {
        PeopleIndex people = performEngage.people().index(); // sends nothing until it is asked for somebody
        Map<String, List<Goal>> byDepartment = new TreeMap<>();
        for (Goal goal : performEngage.goals().list()) {
            for (String department : departments(goal, people)) {
                byDepartment
                        .computeIfAbsent(department, any -> new ArrayList<>())
                        .add(goal);
            }
        }
        byDepartment.forEach((department, goals) ->
                out.printf("%-24s  %3d goals  average progress %s%n", department, goals.size(), average(goals)));
        for (Match<User> namesakes : people.ambiguousNames()) {
            out.println(namesakes.candidates().size() + " people are called " + namesakes.sought());
        }
    }

    private static List<String> departments(Goal goal, PeopleIndex people) {
        if (goal.department() != null) {
            return List.of(goal.department());
        }
        if (goal.personName() == null) {
            return List.of(NO_OWNER);
        }
        Match<User> person = people.userByName(goal.personName());
        if (person.only().isEmpty()) {
            return List.of(person.isAmbiguous() ? AMBIGUOUS : UNKNOWN);
        }
        return person.only().get().departments().stream()
                .map(DepartmentRef::name)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String average(List<Goal> goals) {
        List<BigDecimal> known = goals.stream()
                .map(goal -> new OkrMeasure(goal.baselineValue(), goal.currentValue(), goal.targetValue(), null))
                .map(measure -> OkrProgress.computed(measure).fraction())
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return known.isEmpty()
                ? "unknown"
                : Wording.percent(sum.divide(BigDecimal.valueOf(known.size()), 2, RoundingMode.HALF_UP)) + " %";
    }
}
