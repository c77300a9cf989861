import java.util.List;
import java.util.stream.Collectors;

/** The build files of the rows. */
final class Poms {
    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final List<String> MODULES =
            List.of("sdk-clickup", "sdk-pipedrive", "sdk-perdoo", "sdk-perform-engage", "sdk-okr");

    private Poms() {}

    /** Managed versions that stand first win, as in a user's build. */
    static String of(String name, Row row) {
        String managed = row.forced().stream().map(one -> dependency(one, "")).collect(Collectors.joining())
                + row.boms().stream().map(Poms::bom).collect(Collectors.joining())
                + bom("io.github.okr4j:sdk-bom:" + VERSION);
        String libraries = row.added().stream().map(one -> dependency(one, "")).collect(Collectors.joining())
                + MODULES.stream()
                        .map(module -> dependency("io.github.okr4j:" + module, ""))
                        .collect(Collectors.joining());
        return project(name, "<dependencyManagement><dependencies>" + managed
                + "</dependencies></dependencyManagement><dependencies>" + libraries + "</dependencies>");
    }

    static String ofAll(List<String> modules) {
        return project("rows", modules.stream()
                .map(module -> "<module>" + module + "</module>")
                .collect(Collectors.joining("", "<modules>", "</modules>")));
    }

    private static String project(String name, String content) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + "<groupId>com.example</groupId><artifactId>" + name + "</artifactId><version>1</version>"
                + "<packaging>pom</packaging>" + content + "</project>";
    }

    private static String bom(String coordinates) {
        return dependency(coordinates, "<type>pom</type><scope>import</scope>");
    }

    private static String dependency(String coordinates, String more) {
        String[] parts = coordinates.split(":");
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>"
                + (parts.length > 2 ? "<version>" + parts[2] + "</version>" : "") + more + "</dependency>";
    }
}
