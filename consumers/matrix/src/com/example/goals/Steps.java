package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * What a program does with the SDK, in 21 steps. Arguments are the file of addresses, and the number of this program.
 *
 * <p>It ends with 0 and "21 steps", or with 3 and "refused: " if {@code build()} refuses the libraries.
 */
public final class Steps {
    private int done;

    final Properties accounts;
    final int number;

    private Steps(Properties accounts, int number) {
        this.accounts = accounts;
        this.number = number;
    }

    public static void main(String[] args) throws Exception {
        Properties accounts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
            accounts.load(in);
        }
        Steps steps = new Steps(accounts, Integer.parseInt(args[1]));
        try {
            steps.run();
        } catch (IllegalStateException e) {
            if (steps.done > 0) {
                throw e;
            }
            System.out.println("refused: " + e.getMessage());
            System.exit(3);
        }
        System.out.println(steps.done + " steps");
    }

    private void run() throws Exception {
        ClickUpClient clickUp = step("build a client of ClickUp", () -> ClickUpClient.builder()
                .personalToken(account("clickup.token"))
                .baseUrl(account("clickup.url"))
                .build());
        PipedriveClient pipedrive = step("build a client of Pipedrive", () -> PipedriveClient.builder()
                .apiToken(account("pipedrive.token"))
                .baseUrl(account("pipedrive.url"))
                .build());
        PerdooClient perdoo = step("build a client of Perdoo", () -> PerdooClient.builder()
                .token(account("perdoo.token"))
                .baseUrl(account("perdoo.url"))
                .build());
        PerdooRestClient perdooRest = step("build a client of Perdoo, REST", () -> PerdooRestClient.builder()
                .bearerToken(account("perdoo-rest.token"))
                .baseUrl(account("perdoo-rest.url"))
                .build());
        PerformEngageClient performEngage = step("build a client of Perform & Engage", () -> PerformEngageClient.builder()
                .credentials(account("perform-engage.user"), account("perform-engage.key"))
                .baseUrl(account("perform-engage.url"))
                .build());
        ClickUpSteps.run(this, clickUp);
        OtherSteps.run(this, clickUp, pipedrive, perdoo, perdooRest, performEngage);
    }

    String account(String key) {
        return accounts.getProperty(key);
    }

    <T> T step(String name, Callable<T> step) throws Exception {
        T value = step.call();
        done++;
        System.out.println(done + " " + name);
        return value;
    }

    static void check(boolean right, Object found) {
        if (!right) {
            throw new AssertionError("found " + found);
        }
    }
}
