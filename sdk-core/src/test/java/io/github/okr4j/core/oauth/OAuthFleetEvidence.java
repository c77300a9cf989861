package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight processes with four threads each and one store, against four servers and three stores; and short programs that end
 * at once. {@code -Dokr4j.docs=write} writes the figures into {@code docs/reliability.md}. A PostgreSQL server is used if
 * {@code OKR4J_POSTGRESQL_URL} names one.
 */
class OAuthFleetEvidence {
    private static final int PROCESSES = 8;
    private static final int ROUNDS = 15;
    private static final int PROGRAMS = 20;
    private static final int AT_ONCE = 4;
    private static final Path PAGE = Path.of("..", "docs", "reliability.md");
    private static final String BEGIN = "<!-- oauth: begin, written by the build -->\n";
    private static final String END = "<!-- oauth: end -->\n";

    @TempDir
    private Path directory;

    @Test
    void manyProcessesAndShortPrograms_loseNoSession() throws Exception {
        StringBuilder page = new StringBuilder();
        Server h2 = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", directory.toString())
                .start();
        try (Fleet fleet = new Fleet(PROCESSES)) {
            Map<String, String> places = places(h2.getPort());
            page.append(head(places));
            for (Map.Entry<String, String> place : places.entrySet()) {
                for (FleetServer.Policy policy : FleetServer.Policy.values()) {
                    page.append(row(fleet, place, policy));
                }
            }
        } finally {
            h2.stop();
        }
        page.append(shortPrograms());
        if ("write".equals(System.getProperty("okr4j.docs"))) {
            write(page.toString());
        }
    }

    private Map<String, String> places(int h2Port) throws Exception {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("file", directory.resolve("tokens").toString());
        places.put("H2", "jdbc:h2:tcp://127.0.0.1:" + h2Port + "/./fleet");
        String postgres = System.getenv("OKR4J_POSTGRESQL_URL");
        if (postgres == null) {
            System.out.println("PostgreSQL: SKIPPED, OKR4J_POSTGRESQL_URL names no server");
        } else {
            places.put("PostgreSQL", postgres);
        }
        for (String place : places.values()) {
            if (place.startsWith("jdbc:")) {
                new TestDatabase(place).createTable();
            }
        }
        return places;
    }

    private static String row(Fleet fleet, Map.Entry<String, String> place, FleetServer.Policy policy)
            throws Exception {
        try (FleetServer server = new FleetServer(policy)) {
            Fleet.Result result = fleet.run(server, policy, place.getValue(), ROUNDS, true);
            System.out.println(place.getKey() + ", " + policy + ": " + result);
            int kills = ROUNDS / 3;
            assertThat(result.kills()).isEqualTo(kills);
            assertThat(result.failed()).as(result.text()).isZero();
            assertThat(result.lost()).isZero();
            assertThat(result.lostByKills()).isEqualTo(policy.survivesKill() ? 0 : kills);
            assertThat(result.refreshes()).isEqualTo(ROUNDS + (policy.survivesKill() ? kills : 0));
            return "| " + place.getKey() + " | " + policy.title() + " | " + result.rounds() + " | " + result.kills()
                    + " | " + result.refreshes() + " | " + result.failed() + " | " + result.lost() + " | "
                    + result.lostByKills() + " |\n";
        }
    }

    private static String head(Map<String, String> places) {
        return LocalDate.now(ZoneOffset.UTC) + ", " + PROCESSES + " processes with 4 threads each, stores: "
                + String.join(", ", places.keySet()) + ".\n\n"
                + "| Store | Server | Rounds | Kills | Refreshes | Failed calls | Sessions lost | Lost by a kill |\n"
                + "|---|---|---|---|---|---|---|---|\n";
    }

    private String shortPrograms() throws Exception {
        StringBuilder table = new StringBuilder(
                "\n| Token endpoint responds after | Short programs | Refreshes | Sessions lost |\n|---|---|---|---|\n");
        for (int delay : new int[] {0, 100, 300}) {
            try (OAuthVendor vendor = new OAuthVendor()) {
                vendor.singleUse();
                vendor.tokenEndpoint(visit -> {
                    delay(delay);
                    vendor.issue(visit);
                });
                int lost = lostBy(vendor, delay);
                assertThat(lost).isZero();
                table.append("| ")
                        .append(delay)
                        .append(" ms | ")
                        .append(PROGRAMS)
                        .append(" | ");
                table.append(vendor.forms().size()).append(" | ").append(lost).append(" |\n");
            }
        }
        return table.toString();
    }

    /** Expired or about to expire, awaited or not: each program has a session of its own. */
    private int lostBy(OAuthVendor vendor, int delay) throws Exception {
        List<Path> files = new ArrayList<>();
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            Path file = directory.resolve("short-" + delay + "-" + i);
            files.add(file);
            int left = i % 3 == 0 ? 240 : -10;
            TokenStore.file(file)
                    .save(vendor.authorized().withExpiresAt(Instant.now().plusSeconds(left)));
            running.add(ShortProgram.start(vendor.url(), file, i % 3 == 1 ? "forgetful" : "blocking"));
            if (running.size() == AT_ONCE || i == PROGRAMS - 1) {
                for (Process each : running) {
                    assertThat(each.waitFor(60, TimeUnit.SECONDS)).isTrue();
                    assertThat(each.exitValue()).isZero();
                }
                running.clear();
            }
        }
        return (int) files.stream()
                .filter(file -> !vendor.accepts(
                        TokenStore.file(file).load().refreshToken().reveal()))
                .count();
    }

    private static void delay(int millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(String measured) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(PAGE + " lacks the marks of the OAuth figures");
        }
        Files.writeString(
                PAGE, page.substring(0, begin + BEGIN.length()) + "\n" + measured + "\n" + page.substring(end));
    }
}
