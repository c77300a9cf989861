package io.github.okr4j.kafka.process;

import io.github.okr4j.testkit.FakeVendor;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One account of each vendor with the same number of items, served by fakes of which one request in 20 fails. */
final class FourAccounts implements AutoCloseable {
    static final List<String> NAMES = List.of("clickup", "pipedrive", "perdoo", "perform-engage");
    static final List<String> TOPICS =
            NAMES.stream().map(vendor -> "okr." + vendor).toList();

    private static final int ONE_IN = 20;
    private static final int GROUP = 50;

    private final FakeClickUp clickUp = FakeClickUp.start();
    private final FakePipedrive pipedrive = FakePipedrive.start();
    private final FakePerdooGraphql perdoo = FakePerdooGraphql.start();
    private final FakePerformEngage performEngage = FakePerformEngage.start();
    private final List<FakeVendor> fakes = List.of(clickUp, pipedrive, perdoo, performEngage);

    /** Fills the fakes. */
    FourAccounts(int items) {
        String timeframe = perdoo.addTimeframe("2026", "2026-01-01", "2026-12-31");
        for (int i = 0; i < items / GROUP; i++) {
            String goal = clickUp.addGoal("Goal " + i);
            String objective = perdoo.addObjective(timeframe, "Objective " + i);
            for (int k = 1; k < GROUP; k++) {
                clickUp.addKeyResult(goal, "Key result " + k, "number", 0, k, 100);
                perdoo.addKeyResult(objective, "Key result " + k, 0, k, 100);
            }
        }
        for (int i = 0; i < items; i++) {
            pipedrive.addGoal(
                    "Goal " + i, pipedrive.currentUserId(), 100, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
            performEngage.addGoal("Goal " + i, "Noor Abadi", 0, 50, 100);
        }
        performEngage.maxPageSize(GROUP);
    }

    /** Lets one request in 20 fail, each vendor in its own way, and all others of long lists take a while. */
    void disturb(Duration delay) {
        clickUp.inject(Fault.status(503).every(ONE_IN));
        pipedrive.inject(Fault.droppedAfterProcessing().every(ONE_IN));
        perdoo.inject(Fault.tooManyRequests().retryAfter("0").every(ONE_IN));
        performEngage.inject(Fault.truncatedBody().every(ONE_IN));
        for (FakeVendor fake : List.of(clickUp, perdoo, performEngage)) {
            fake.inject(Fault.delay(delay).always());
        }
    }

    /** The configuration of these accounts. */
    Map<String, String> config() {
        Map<String, String> config = new HashMap<>();
        config.put("accounts", String.join(",", NAMES));
        for (int i = 0; i < NAMES.size(); i++) {
            config.put("accounts." + NAMES.get(i) + ".vendor", NAMES.get(i));
            config.put("accounts." + NAMES.get(i) + ".base.url", fakes.get(i).baseUrl());
        }
        config.put("accounts.clickup.token", clickUp.token());
        config.put("accounts.clickup.workspace", clickUp.workspaceId());
        config.put("accounts.pipedrive.token", pipedrive.token());
        config.put("accounts.perdoo.token", perdoo.token());
        config.put("accounts.perform-engage.username", performEngage.username());
        config.put("accounts.perform-engage.token", performEngage.apiKey());
        return config;
    }

    int requests() {
        return fakes.stream().mapToInt(fake -> fake.requests().size()).sum();
    }

    int faults() {
        return fakes.stream().mapToInt(fake -> fake.requests().size() / ONE_IN).sum();
    }

    @Override
    public void close() {
        fakes.forEach(FakeVendor::close);
    }
}
