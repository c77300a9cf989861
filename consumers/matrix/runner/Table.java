import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table in docs/compatibility.md. */
final class Table {
    private static final Path PAGE = Path.of("docs/compatibility.md").toAbsolutePath();
    private static final String START = "<!-- builds: written by .ci/consumers -Dokr4j.docs=write -->\n";
    private static final String END = "<!-- end -->\n";

    private Table() {}

    /** Fails if a build neither works nor is refused, if JDKs differ, or if the page has another table. */
    static void check(Map<String, List<String>> results) throws IOException {
        List<String> broken = new ArrayList<>();
        StringBuilder table = new StringBuilder("| A build with | Result |\n|---|---|\n");
        results.forEach((name, all) -> {
            List<String> different = all.stream().distinct().toList();
            if (different.size() > 1 || different.get(0).startsWith("BROKEN")) {
                broken.add(name + ": " + different);
            }
            table.append("| ").append(name).append(" | ").append(shortened(different.get(0))).append(" |\n");
        });
        if (!broken.isEmpty()) {
            throw new IllegalStateException("neither right nor refused:\n" + String.join("\n", broken));
        }
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        String wanted = page.substring(0, start) + table + page.substring(page.indexOf(END, start));
        if ("write".equals(System.getProperty("okr4j.docs"))) {
            Files.writeString(PAGE, wanted);
        } else if (!wanted.equals(page)) {
            throw new IllegalStateException(
                    "docs/compatibility.md has another table. Run with -Dokr4j.docs=write and review the difference:\n" + table);
        }
    }

    /** Without who brings the old version, and without the advice. */
    private static String shortened(String result) {
        return result.replaceAll(" \\([^)]*\\)", "").replaceFirst("\\. Set these versions.*", "");
    }
}
