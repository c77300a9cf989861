package io.github.okr4j.okr.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads exported files as a program would that knows only what is documented. */
final class ExportedFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private ExportedFile() {}

    /** The text; bytes that are not UTF-8 are refused. */
    static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    static List<JsonNode> jsonLines(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            rows.add(MAPPER.readTree(line));
        }
        return rows;
    }

    /** The rows under the names in the header. */
    static List<Map<String, String>> csv(Path file) throws IOException {
        List<List<String>> rows = StrictCsv.read(text(file));
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    /** The ids in an export of either format. */
    static List<String> ids(Path file) throws IOException {
        return file.toString().endsWith(".csv")
                ? csv(file).stream().map(row -> row.get("id")).toList()
                : jsonLines(file).stream().map(row -> row.get("id").textValue()).toList();
    }
}
