package io.github.okr4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hand-written table of what must follow: the SDK has no part in it. */
record MatrixExpectations(Map<String, Row> rows) {
    private static final int COLUMNS = 6;

    /**
     * What must follow one fault.
     *
     * @param section the heading it stands under
     * @param results by operation class; a class that no vendor has is missing
     * @param connection what becomes of the connection
     */
    record Row(String section, Map<OperationClass, String> results, String connection) {}

    static MatrixExpectations read() {
        try (InputStream in = MatrixExpectations.class.getResourceAsStream("fault-matrix.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return new ArrayList<>(rows.keySet());
    }

    Row of(MatrixFault fault) {
        return rows.get(fault.name());
    }

    private static MatrixExpectations parse(String table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String section = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.strip().split("\\s*\\|\\s*", -1);
                if (columns.length != COLUMNS || rows.put(columns[0], row(section, columns)) != null) {
                    throw new IllegalArgumentException("not a row of the table, or twice: " + line);
                }
            }
        }
        return new MatrixExpectations(rows);
    }

    private static Row row(String section, String[] columns) {
        Map<OperationClass, String> results = new LinkedHashMap<>();
        String left = "-";
        int column = 0;
        for (OperationClass each : OperationClass.values()) {
            column++;
            String cell = columns[column];
            left = cell.equals("=") ? left : cell;
            if (!left.equals("-")) {
                results.put(each, left);
            }
        }
        return new Row(section, results, columns[COLUMNS - 1]);
    }
}
