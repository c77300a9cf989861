package com.example.goals;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/** Four vendors for many programs: arguments are the file that gets their addresses, and how many programs there will be. */
final class Fakes {
    public static void main(String[] args) throws IOException {
        Properties accounts = new Properties();
        try (FakeClickUp clickUp = FakeClickUp.start();
                FakePipedrive pipedrive = FakePipedrive.start();
                FakePerdooRest perdooRest = FakePerdooRest.start();
                FakePerdooGraphql perdoo = FakePerdooGraphql.start();
                FakePerformEngage performEngage = FakePerformEngage.start()) {
            accounts.putAll(Map.of(
                    "clickup.url", clickUp.baseUrl(),
                    "clickup.token", clickUp.token(),
                    "clickup.workspace", clickUp.workspaceId(),
                    "clickup.goal", clickUp.addGoal("Grow")));
            pipedrive.addGoal("Deals won", pipedrive.currentUserId(), 20);
            accounts.putAll(Map.of("pipedrive.url", pipedrive.baseUrl(), "pipedrive.token", pipedrive.token()));
            String objective = perdooRest.addObjective(perdooRest.addCycle("Q1"));
            accounts.putAll(Map.of(
                    "perdoo-rest.url", perdooRest.baseUrl(),
                    "perdoo-rest.token", perdooRest.bearerToken(),
                    "perdoo-rest.objective", objective));
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                String keyResult = perdooRest.addKeyResult(
                        objective,
                        Map.of("name", "Sell", "current_value", "1.0", "target_value_min", "9.0", "color", "green"));
                accounts.put("perdoo-rest.key-result." + i, keyResult);
            }
            perdoo.addObjective(perdoo.addTimeframe("Q1", "2026-01-01", "2026-03-31"), "Lead");
            accounts.putAll(Map.of("perdoo.url", perdoo.baseUrl(), "perdoo.token", perdoo.token()));
            for (int i = 0; i < 5; i++) {
                performEngage.addGoal("Coach " + i, "Dara Olsen", 0, i, 10);
            }
            accounts.putAll(Map.of(
                    "perform-engage.url", performEngage.baseUrl(),
                    "perform-engage.user", performEngage.username(),
                    "perform-engage.key", performEngage.apiKey()));
            write(accounts, Path.of(args[0]));
            System.in.read(); // until the caller closes it
        }
    }

    private static void write(Properties accounts, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer out = Files.newBufferedWriter(draft)) {
            accounts.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Fakes() {}
}
