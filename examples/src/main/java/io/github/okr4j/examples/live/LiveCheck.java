package io.github.okr4j.examples.live;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs every safe operation once on the real accounts whose variables are set, and prints what came back: ok, drift with
 * its JSON paths, or failed with the reason. It only reads. A list is read up to its first page; the first item serves the
 * operations that need an id.
 *
 * <p>{@code mvn -q -Plive -pl examples -am -DskipTests package}
 */
public final class LiveCheck {
    private static final String LINE = "%-42s  %-8s  %-12s  %-12s  %s%n";

    private LiveCheck() {}

    /** Checks the vendors whose variables are set, see each client's {@code fromEnv()}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Environment environment = Environment.system();
        boolean any = false;
        if (isSet(environment, "CLICKUP_PERSONAL_TOKEN", "CLICKUP_OAUTH_TOKEN")) {
            any = true;
            try (ClickUpClient client = ClickUpClient.fromEnv()) {
                print(out, ClickUpLive.run(client));
            }
        }
        if (isSet(environment, "PIPEDRIVE_API_TOKEN", "PIPEDRIVE_ACCESS_TOKEN")) {
            any = true;
            try (PipedriveClient client = PipedriveClient.fromEnv()) {
                print(out, PipedriveLive.run(client, LocalDate.now(Clock.systemUTC())));
            }
        }
        if (isSet(environment, "PERDOO_TOKEN")) {
            any = true;
            try (PerdooClient client = PerdooClient.fromEnv()) {
                print(out, PerdooLive.run(client));
            }
        }
        if (isSet(environment, "PERDOO_REST_BASE_URL")) {
            any = true;
            try (PerdooRestClient client = PerdooRestClient.fromEnv()) {
                print(out, PerdooLive.run(client));
            }
        }
        if (isSet(environment, "PERFORM_ENGAGE_USERNAME")) {
            any = true;
            try (PerformEngageClient client = PerformEngageClient.fromEnv()) {
                print(out, PerformEngageLive.run(client));
            }
        }
        if (!any) {
            out.println("No vendor's variables are set; docs name them, for example CLICKUP_PERSONAL_TOKEN.");
        }
    }

    static void print(PrintStream out, LiveRun run) {
        out.printf(LINE, "OPERATION", "RESULT", "EVIDENCE", "SUGGESTED", "WHAT");
        for (LiveRow row : run.rows()) {
            out.printf(
                    LINE,
                    row.operation().name(),
                    row.result().name().toLowerCase(Locale.ROOT),
                    words(row.operation().evidence()),
                    words(row.suggestion()),
                    row.detail().replaceAll("[\\p{Cntrl}\\p{Cf}]", " "));
        }
        out.println();
    }

    private static String words(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isSet(Environment environment, String... anyOf) {
        return Stream.of(anyOf).anyMatch(name -> environment.get(name) != null);
    }
}
