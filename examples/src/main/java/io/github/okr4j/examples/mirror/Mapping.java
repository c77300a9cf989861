package io.github.okr4j.examples.mirror;

import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a mapping file, {@code SOURCE -> TARGET}. Blank lines and lines that begin with {@code #} are comments.
 *
 * @param source the id of an item, or {@code stdin:NAME}
 * @param target the id of a key result of ClickUp or Perdoo, or of a KPI of Perdoo
 */
record Mapping(String source, String target) {
    private static final String ARROW = "->";
    private static final String STDIN = "stdin:";
    private static final Set<OkrVendor> WRITABLE =
            EnumSet.of(OkrVendor.CLICKUP, OkrVendor.PERDOO, OkrVendor.PERDOO_REST);

    /**
     * Reads a file as a whole.
     *
     * @throws IllegalArgumentException if a line is malformed, names an unknown source, or has the target of another line
     */
    static List<Mapping> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Mapping> mappings = new ArrayList<>();
        Map<String, Integer> lineOfTarget = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String place = "line " + (i + 1) + " of " + file.getFileName();
            Mapping mapping = parse(place, line);
            Integer earlier = lineOfTarget.put(mapping.target(), i + 1);
            if (earlier != null) {
                throw new IllegalArgumentException(place + " has the target of line " + earlier + ", "
                        + mapping.target() + ": a target needs one source");
            }
            mappings.add(mapping);
        }
        requireNoChain(mappings);
        if (mappings.isEmpty()) {
            throw new IllegalArgumentException(file.getFileName() + " has no mapping: write one per line, as "
                    + "pipedrive:goal:ID -> clickup:key-result:ID");
        }
        return mappings;
    }

    private static Mapping parse(String place, String line) {
        String[] sides = line.split(ARROW, -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException(place + " must be SOURCE -> TARGET");
        }
        Mapping mapping = new Mapping(sides[0].strip(), sides[1].strip());
        boolean known = mapping.name() == null
                ? vendor(mapping.source()) != null
                : !mapping.name().isBlank();
        if (!known) {
            throw new IllegalArgumentException(place + " has an unknown source, " + mapping.source()
                    + ": use the id of an item such as pipedrive:goal:ID, or stdin:NAME");
        }
        OkrVendor vendor = vendor(mapping.target());
        if (vendor == null || !WRITABLE.contains(vendor)) {
            throw new IllegalArgumentException(place + " has a target that cannot be written, " + mapping.target()
                    + ": use the id of a key result of ClickUp or Perdoo, such as clickup:key-result:ID");
        }
        return mapping;
    }

    /** The next run would move a value on that this run has written. */
    private static void requireNoChain(List<Mapping> mappings) {
        Set<String> sources =
                Set.copyOf(mappings.stream().map(Mapping::source).distinct().toList());
        mappings.stream()
                .filter(mapping -> sources.contains(mapping.target()))
                .findFirst()
                .ifPresent(mapping -> {
                    throw new IllegalArgumentException(
                            mapping.target() + " is a source and a target: map the first source to both targets");
                });
    }

    /** The name of a number from standard input, or null if the source is an item. */
    @Nullable
    String name() {
        return source.startsWith(STDIN) ? source.substring(STDIN.length()) : null;
    }

    /** The vendor of an item's id, or null if it is none. */
    static @Nullable OkrVendor vendor(String id) {
        String[] parts = id.split(":", 3);
        boolean isId = parts.length == 3
                && !parts[2].isBlank()
                && Arrays.stream(OkrKind.values()).anyMatch(kind -> kind.word().equals(parts[1]));
        return Arrays.stream(OkrVendor.values())
                .filter(vendor -> isId && vendor.prefix().equals(parts[0]))
                .findFirst()
                .orElse(null);
    }
}
