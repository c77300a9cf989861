package io.github.okr4j.okr.export;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrOwner;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RFC 4180, made harmless for spreadsheets. */
final class Csv implements RowFormat {
    private static final String END_OF_ROW = "\r\n";
    private static final ObjectWriter WRITER = writer();
    private static final String FORMULA_BEGINS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean isQuoted() {
        return true;
    }

    @Override
    public byte[] head() {
        String names = Column.ALL.stream().map(Column::name).collect(Collectors.joining(","));
        return (names + END_OF_ROW).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] row(String source, OkrItem item) throws IOException {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (Column column : Column.ALL) {
            cells.put(column.name(), written(column.of(source, item)));
        }
        return WRITER.writeValueAsBytes(cells);
    }

    private static ObjectWriter writer() {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator(END_OF_ROW);
        for (Column column : Column.ALL) {
            schema.addColumn(column.name());
        }
        // In quotes always: no separator that some spreadsheet is set up for can begin a cell by itself.
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .build();
        return mapper.writer(schema.build());
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return new RawValue(Column.text(number));
        }
        if (value instanceof List<?> owners) {
            return owners.isEmpty() ? null : safe(display(owners));
        }
        return value == null ? null : safe(value.toString());
    }

    private static String display(List<?> owners) {
        return owners.stream()
                .map(owner -> String.valueOf(Column.text(((OkrOwner) owner).display())))
                .collect(Collectors.joining("; "));
    }

    /**
     * The same text, but no formula. A spreadsheet may see a cell begin at the text's beginning, and at a separator
     * inside if it is set up for another than the comma, for then it takes the quotes for a part of the text.
     */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        int cell = isBreak(text, 0) ? apostrophe(safe, 0) : 0;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && FORMULA_BEGINS.indexOf(c) >= 0) {
                apostrophe(safe, cell);
            }
            safe.append(c == '\0' ? '\uFFFD' : c);
            boolean separated = c == ';' || isBreak(text, i);
            cell = separated ? safe.length() : cell;
            begins = separated || (begins && isPassedOver(c));
        }
        return safe.toString();
    }

    private static int apostrophe(StringBuilder safe, int at) {
        safe.insert(at, '\'');
        return at + 1;
    }

    private static boolean isBreak(String text, int at) {
        return at < text.length() && "\t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    /** What a spreadsheet may drop or not show before a formula. */
    private static boolean isPassedOver(char c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
