package io.github.okr4j.okr.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.OkrVendor;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows that {@link JsonLines} wrote. */
final class ExportedRows {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ExportedRows() {}

    /**
     * Reads a file line by line.
     *
     * @param recorded how far an incomplete export got, or null
     */
    static OkrSnapshot read(Path file, @Nullable ResumePoint recorded) throws IOException {
        OkrSnapshot.Builder snapshot = OkrSnapshot.builder();
        if (recorded == null) {
            add(file, Long.MAX_VALUE, snapshot);
            return snapshot.build();
        }
        OkrToken token = recorded.token();
        if (token == null) {
            throw new IllegalStateException("nothing was exported to " + file + " yet; finish the export first");
        }
        if (add(file, recorded.items(), snapshot) < recorded.items()) {
            throw new IllegalStateException(file + " has fewer than the " + recorded.items()
                    + " items that were recorded; bring the file back, or export it again");
        }
        List<ResumePoint.Missing> missing = recorded.missing();
        if (missing == null) {
            missing = token.sources().stream()
                    .filter(source -> !token.isEnd(source))
                    .map(source -> new ResumePoint.Missing(source, null))
                    .toList();
        }
        missing.forEach(one -> snapshot.missing(one.source(), one.id()));
        return snapshot.build();
    }

    private static long add(Path file, long rows, OkrSnapshot.Builder snapshot) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long row = 0;
            String line = row < rows ? lines.readLine() : null;
            while (line != null) {
                row++;
                snapshot.add(entry(file, row, line));
                line = row < rows ? lines.readLine() : null;
            }
            return row;
        }
    }

    private static Entry entry(Path file, long row, String line) {
        try {
            return new Row(MAPPER.readTree(line)).entry();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException damaged) {
            String why = damaged instanceof JsonProcessingException ? "is no JSON" : damaged.getMessage();
            throw new IllegalStateException(
                    file + " line " + row + " " + why + "; bring the file back, or export it again", damaged);
        }
    }

    /** One row by its columns. */
    private record Row(JsonNode json) {
        Entry entry() {
            if (!json.has("status_text")) {
                throw new IllegalArgumentException("has no status_text, for example because an older version wrote it");
            }
            List<OkrOwner> owners = new ArrayList<>();
            json.path("owners").forEach(owner -> owners.add(new Row(owner).owner()));
            return new Entry(
                    required("source"),
                    constant("vendor", OkrVendor.values(), OkrVendor::prefix),
                    constant("kind", OkrKind.values(), OkrKind::word),
                    required("id"),
                    text("parent_id"),
                    text("title"),
                    owners,
                    date("due"),
                    new OkrProgress(
                            number("progress"), constant("progress_basis", OkrProgress.Basis.values(), Column::lower)),
                    number("measure_current"),
                    new OkrStatus(constant("status", OkrStatus.State.values(), Column::lower), text("status_text")));
        }

        private OkrOwner owner() {
            return new OkrOwner(constant("kind", OkrOwner.Kind.values(), Column::lower), text("id"), text("name"));
        }

        private @Nullable String text(String column) {
            JsonNode value = json.path(column);
            return value.isTextual() ? value.textValue() : null;
        }

        private String required(String column) {
            String text = text(column);
            if (text == null) {
                throw new IllegalArgumentException("has no text in " + column);
            }
            return text;
        }

        private @Nullable BigDecimal number(String column) {
            JsonNode value = json.path(column);
            return value.isNumber() ? value.decimalValue() : null;
        }

        private @Nullable LocalDate date(String column) {
            String text = text(column);
            return text == null ? null : LocalDate.parse(text);
        }

        private <E> E constant(String column, E[] constants, Function<E, String> word) {
            String text = required(column);
            return Stream.of(constants)
                    .filter(constant -> word.apply(constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("has an unknown " + column));
        }
    }
}
