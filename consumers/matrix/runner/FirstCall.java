import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An empty project that gets the README's dependencies and the README's code, with a local repository of its own. */
final class FirstCall {
    private static final Path OWN = Path.of("io/github/okr4j");

    private final Path folder;

    FirstCall(Path folder) {
        this.folder = folder;
    }

    /** The local repository is fresh but for the SDK, which is not released yet. */
    void build(Path localRepository) throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>com.example</groupId><artifactId>first-call</artifactId><version>1</version>
                <properties><maven.compiler.source>17</maven.compiler.source>
                <maven.compiler.target>17</maven.compiler.target></properties>
                """ + block(readme, "```xml\n(<dependencyManagement>.*?)```") + "</project>\n");
        Files.writeString(
                folder.resolve("src/main/java/Main.java"),
                block(readme, "FirstCallSample.java imports -->\n```java\n(.*?)```")
                        + "public class Main {\n    public static void main(String[] args) {\n        String goalId = args[0];\n"
                        + block(readme, "FirstCallSample.java first -->\n```java\n(.*?)```")
                        + "        System.out.println(\"works\");\n    }\n}\n");
        Path fresh = folder.resolve("repository");
        copy(localRepository.resolve(OWN), fresh.resolve(OWN));
        Tools.run(folder.resolve("maven.log"), List.of(
                "mvn", "-B", "-q", "-f", folder.resolve("pom.xml").toString(), "-Dmaven.repo.local=" + fresh, "compile",
                "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
                "-Dmdep.outputFile=target/cp.txt", "-Dmdep.includeScope=runtime"));
    }

    List<String> command(String javaHome, Properties accounts) throws IOException {
        return List.of(
                javaHome + "/bin/java", "-cp",
                folder.resolve("target/classes") + File.pathSeparator + Files.readString(folder.resolve("target/cp.txt")),
                "Main", accounts.getProperty("clickup.goal"));
    }

    Map<String, String> environment(Properties accounts) {
        return Map.of(
                "CLICKUP_PERSONAL_TOKEN", accounts.getProperty("clickup.token"),
                "CLICKUP_BASE_URL", accounts.getProperty("clickup.url"));
    }

    private static String block(String page, String regex) {
        Matcher block = Pattern.compile(regex, Pattern.DOTALL).matcher(page);
        if (!block.find()) {
            throw new IllegalStateException("README.md has no block " + regex);
        }
        return block.group(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.deleteIfExists(copy);
                Files.copy(file, copy);
            }
        }
    }
}
