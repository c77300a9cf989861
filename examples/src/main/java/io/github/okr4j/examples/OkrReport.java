package io.github.okr4j.examples;

import io.github.okr4j.core.Environment;
import io.github.okr4j.core.error.SdkException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The goals and key results of four vendors in one table.
 *
 * <p>Each vendor is read from an embedded fake, unless its variables are set: {@code CLICKUP_PERSONAL_TOKEN} (or {@code
 * CLICKUP_OAUTH_TOKEN}) and {@code CLICKUP_WORKSPACE_ID}; {@code PIPEDRIVE_API_TOKEN} (or {@code
 * PIPEDRIVE_ACCESS_TOKEN}); {@code PERDOO_REST_BASE_URL} with its credential and {@code PERDOO_CYCLE_ID}; {@code
 * PERFORM_ENGAGE_REGION} (or {@code PERFORM_ENGAGE_BASE_URL}) with user name and key. A real account is only read; on
 * the ClickUp fake a key result is created and moved too.
 */
public final class OkrReport {
    private OkrReport() {}

    /**
     * Prints the report.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (!print(out, Environment.system())) {
            System.exit(1);
        }
    }

    /** Whether every vendor could be read; one that could not does not keep the others from being shown. */
    static boolean print(PrintStream out, Environment environment) {
        List<ReportRow> rows = new ArrayList<>();
        List<ReportSource> sources =
                List.of(new ClickUpSource(), new PipedriveSource(), new PerdooSource(), new PerformEngageSource());
        boolean complete = true;
        for (ReportSource source : sources) {
            try {
                rows.addAll(source.read(environment, out));
            } catch (SdkException | IllegalStateException | IllegalArgumentException failure) {
                complete = false;
                out.println(source.vendor() + " could not be read. " + failure.getMessage());
            }
        }
        out.println();
        ReportTable.print(out, rows);
        return complete;
    }
}
