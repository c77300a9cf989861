package io.github.okr4j.okr.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrOwner;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
final class JsonLines implements RowFormat {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public boolean isQuoted() {
        return false;
    }

    @Override
    public byte[] head() {
        return new byte[0];
    }

    @Override
    public byte[] row(String source, OkrItem item) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Column column : Column.ALL) {
            members.put(column.name(), written(column.of(source, item)));
        }
        // JSON allows them as they are, but programs that read line by line may take each for the end of a line.
        String line = MAPPER.writeValueAsString(members)
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return new RawValue(Column.text(number));
        }
        return value instanceof List<?> owners
                ? owners.stream().map(owner -> members((OkrOwner) owner)).toList()
                : value;
    }

    private static Map<String, @Nullable Object> members(OkrOwner owner) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("kind", Column.lower(owner.kind()));
        members.put("id", Column.text(owner.id()));
        members.put("name", Column.text(owner.name()));
        return members;
    }
}
