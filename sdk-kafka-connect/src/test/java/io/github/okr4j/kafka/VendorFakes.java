package io.github.okr4j.kafka;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An account of each vendor with goals. */
record VendorFakes(FakeVendor fake, List<String> settings, int items) {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    String[] settingsArray() {
        return settings.toArray(String[]::new);
    }

    static VendorFakes of(String vendor, int goals) {
        return switch (vendor) {
            case "clickup" -> clickUp(goals);
            case "pipedrive" -> pipedrive(goals);
            case "perdoo" -> perdoo(goals);
            case "perdoo-rest" -> perdooRest(goals);
            default -> performEngage(goals);
        };
    }

    static VendorFakes clickUp(int goals) {
        FakeClickUp fake = FakeClickUp.start();
        for (int i = 0; i < goals; i++) {
            fake.addGoal("Goal " + i);
        }
        return new VendorFakes(fake, clickUpSettings(fake), goals);
    }

    static List<String> clickUpSettings(FakeClickUp fake) {
        return settings(
                "vendor",
                "clickup",
                "token",
                fake.token(),
                "workspace",
                fake.workspaceId(),
                "base.url",
                fake.baseUrl());
    }

    private static VendorFakes pipedrive(int goals) {
        FakePipedrive fake = FakePipedrive.start();
        for (int i = 0; i < goals; i++) {
            fake.addGoal("Goal " + i, fake.currentUserId(), 10, START, null);
        }
        return new VendorFakes(
                fake, settings("vendor", "pipedrive", "token", fake.token(), "base.url", fake.baseUrl()), goals);
    }

    private static VendorFakes perdoo(int goals) {
        FakePerdooGraphql fake = FakePerdooGraphql.start();
        String timeframe = fake.addTimeframe("2026", "2026-01-01", "2026-12-31");
        for (int i = 0; i < goals / 2; i++) {
            String objective = fake.addObjective(timeframe, "Objective " + i);
            fake.addKeyResult(objective, "Key result " + i, 0, 1, 2);
        }
        return new VendorFakes(
                fake, settings("vendor", "perdoo", "token", fake.token(), "base.url", fake.baseUrl()), goals / 2 * 2);
    }

    private static VendorFakes perdooRest(int goals) {
        FakePerdooRest fake = FakePerdooRest.start();
        fake.pageSize(25);
        String cycle = fake.addCycle("2026");
        for (int i = 0; i < goals / 2; i++) {
            String objective = fake.addObjective(cycle);
            fake.addKeyResult(objective, "Key result " + i, "1", "2");
        }
        List<String> settings = settings(
                "vendor", "perdoo-rest", "token", fake.bearerToken(), "cycle", cycle, "base.url", fake.baseUrl());
        return new VendorFakes(fake, settings, goals / 2 * 2);
    }

    private static VendorFakes performEngage(int goals) {
        FakePerformEngage fake = FakePerformEngage.start();
        fake.defaultPageSize(25);
        for (int i = 0; i < goals; i++) {
            fake.addGoal("Goal " + i, "Ann", 0, i, 1_000);
        }
        List<String> settings = settings(
                "vendor",
                "perform-engage",
                "username",
                fake.username(),
                "token",
                fake.apiKey(),
                "base.url",
                fake.baseUrl());
        return new VendorFakes(fake, settings, goals);
    }

    private static List<String> settings(String... keysAndValues) {
        return new ArrayList<>(List.of(keysAndValues));
    }
}
