package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TransportException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A job that hands its failures to another process: {@code write FILE} in the first, {@code read FILE} in the second. */
final class Exceptions {
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 409, 429, 500, 503, 302);

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        if (args[0].equals("write")) {
            write(file);
        } else {
            read(file);
        }
        System.out.println("works");
    }

    private static void write(Path file) throws Exception {
        List<SdkException> failures = new ArrayList<>();
        STATUSES.forEach(status -> failures.add(ApiException.of(status, "status " + status)));
        try (ClickUpClient clickUp = ClickUpClient.builder()
                .personalToken("pk_1")
                .baseUrl("http://127.0.0.1:1")
                .build()) {
            clickUp.workspaces().list().execute();
        } catch (TransportException e) {
            failures.add(e);
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(failures);
        }
    }

    private static void read(Path file) throws Exception {
        List<?> failures;
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            failures = (List<?>) in.readObject();
        }
        Steps.check(failures.size() == STATUSES.size() + 1, failures);
        for (int i = 0; i < STATUSES.size(); i++) {
            ApiException failure = (ApiException) failures.get(i);
            Steps.check(failure.status() == STATUSES.get(i), failure);
            Steps.check(failure.toDiagnostics().contains(String.valueOf(failure.status())), failure.toDiagnostics());
        }
        TransportException last = (TransportException) failures.get(STATUSES.size());
        Steps.check(last.outcome() == Outcome.NOT_SENT, last);
        Steps.check(last.toDiagnostics().contains("clickup.workspaces.list"), last.toDiagnostics());
    }

    private Exceptions() {}
}
