import java.util.Arrays;
import java.util.List;

/** One user's build: BOMs that it imports before the SDK's, versions that it forces, and libraries that it adds. */
record Row(String name, List<String> boms, List<String> forced, List<String> added) {
    /** Reads a line of rows.txt. */
    static Row parse(String line) {
        String[] parts = Arrays.copyOf(line.split("\\|"), 4);
        return new Row(parts[0].strip(), words(parts[1]), words(parts[2]), words(parts[3]));
    }

    private static List<String> words(String part) {
        return part == null || part.isBlank() ? List.of() : List.of(part.strip().split("\\s+"));
    }
}
