package io.github.okr4j.okr.export;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 that shares nothing with the writer and forgives nothing. */
final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    /** The rows, the header first. */
    static List<List<String>> read(String text) {
        StrictCsv csv = new StrictCsv(text);
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("neither comma nor CRLF at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        int begin = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
