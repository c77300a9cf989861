package io.github.okr4j.examples;

import static java.util.Map.entry;

import io.github.okr4j.examples.ReportFigures.Line;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report as one page that needs nothing else: style and script are within, and its content security policy forbids
 * every other one and all requests. The engine escapes whatever it is given, for titles come from strangers.
 */
final class HtmlReport {
    private static final PebbleTemplate TEMPLATE =
            new PebbleEngine.Builder().strictVariables(true).build().getLiteralTemplate(resource("report.html.peb"));
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final List<Word> STANDINGS = Arrays.stream(State.values())
            .map(state -> new Word(css(state), Wording.of(state)))
            .toList();

    private HtmlReport() {}

    /** A source that could not be read, in words. */
    record Problem(String source, String reason) {}

    /** A state as class of the style sheet and as text. */
    record Word(String css, String label) {}

    /** Why so many items of a vendor have no status. */
    record NoStatus(String vendor, int items, int of, String why) {}

    /** A month of the timeline with its bar of segments, and the same in words. */
    record Month(Line line, List<Segment> segments, String words) {}

    /** A part of a bar; place and width of 100. */
    record Segment(String css, String x, String width) {}

    /** Writes the page, over an older one if there is one. */
    static void write(Path file, ReportFigures figures, List<Problem> problems, ReportChanges changes)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        List<TreeRow> rows = ReportTree.of(figures.rows());
        // Not newBufferedWriter: half a surrogate pair in a title must not end the report.
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            TEMPLATE.evaluate(
                    out,
                    Map.ofEntries(
                            entry("figures", figures),
                            entry("rows", rows),
                            entry("hasTree", rows.stream().anyMatch(row -> row.level() > 0)),
                            entry("changes", changes),
                            entry("noStatus", noStatus(figures)),
                            entry("months", months(figures.timeline())),
                            entry("failures", problems),
                            entry("standings", STANDINGS),
                            entry("style", STYLE),
                            entry("styleHash", hash(STYLE)),
                            entry("script", SCRIPT),
                            entry("scriptHash", hash(SCRIPT))),
                    Locale.ROOT);
        }
    }

    static String css(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static List<NoStatus> noStatus(ReportFigures figures) {
        return Arrays.stream(OkrVendor.values())
                .filter(vendor -> figures.of(vendor).count(State.UNKNOWN) > 0)
                .map(vendor -> new NoStatus(
                        vendor.label(),
                        figures.of(vendor).count(State.UNKNOWN),
                        figures.of(vendor).items(),
                        Wording.whyNoStatus(vendor)))
                .toList();
    }

    private static List<Month> months(List<Line> lines) {
        int most = lines.stream().mapToInt(line -> line.tally().items()).max().orElse(1);
        return lines.stream()
                .map(line -> new Month(line, segments(line.tally(), most), words(line.tally())))
                .toList();
    }

    private static List<Segment> segments(Tally tally, int most) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (State state : State.values()) {
            int count = tally.count(state);
            if (count > 0) {
                segments.add(new Segment(css(state), hundredths(before, most), hundredths(count, most)));
                before += count;
            }
        }
        return segments;
    }

    private static String hundredths(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f", 100.0 * part / whole);
    }

    private static String words(Tally tally) {
        String words = Arrays.stream(State.values())
                .filter(state -> tally.count(state) > 0)
                .map(state -> tally.count(state) + " "
                        + (state == State.UNKNOWN
                                ? "without status"
                                : Wording.of(state).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return tally.overdue() == 0 ? words : words + "; " + tally.overdue() + " overdue";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the line ends that a browser makes of any: the hashes are of what it sees. */
    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + HtmlReport.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
