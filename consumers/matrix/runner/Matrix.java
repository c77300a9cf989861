import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Runs one program in many users' builds.
 *
 * <p>A row of rows.txt is one build. Maven resolves all class paths in one run. Each program must do all its steps, or be
 * refused by {@code build()}. With {@code -Dokr4j.docs=write} the table goes into docs/compatibility.md, else it is compared.
 * With {@code -Dokr4j.resolved=true} it uses the class paths and jars of the run before.
 */
final class Matrix {
    private static final Path HERE = Path.of("consumers/matrix").toAbsolutePath();
    private static final Path OUT = HERE.resolve("target");
    private static final Path ACCOUNTS = OUT.resolve("accounts.properties");

    private final List<Row> rows;
    private final Programs programs = new Programs(HERE.resolve("src"), OUT, System.getProperty("java.home"));
    private final FirstCall firstCall = new FirstCall(OUT.resolve("first-call"));
    private final List<String> jdks = Stream.of(System.getProperty("java.home"), System.getenv("OKR4J_NEWER_JAVA_HOME"))
            .filter(home -> home != null && !home.isBlank())
            .distinct()
            .toList();

    private Matrix(List<Row> rows) {
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        List<Row> rows = Files.readAllLines(HERE.resolve("rows.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
        Matrix matrix = new Matrix(rows);
        if (!Boolean.getBoolean("okr4j.resolved")) {
            matrix.resolve();
        }
        Map<String, List<String>> results = matrix.run();
        matrix.check("an exception is read by another process", results, matrix.exceptions());
        Table.check(results);
        System.out.println(results.size() + " builds on " + matrix.jdks.size() + " JDKs");
    }

    /** One Maven run, with a module per row. */
    private void resolve() throws IOException, InterruptedException {
        List<String> modules = new ArrayList<>(List.of("../../../packaged", "../../../kotlin"));
        for (int i = 0; i < rows.size(); i++) {
            modules.add(write(i, rows.get(i)));
        }
        Row fakes = new Row(
                "fakes", List.of(), List.of(),
                List.of("io.github.okr4j:sdk-testkit:" + Poms.VERSION, "com.graphql-java:graphql-java:25.0"));
        modules.add(write(rows.size(), fakes));
        Path all = Files.writeString(OUT.resolve("rows/pom.xml"), Poms.ofAll(modules));
        Tools.run(OUT.resolve("maven.log"), List.of(
                "mvn", "-B", "-q", "-f", all.toString(), "package",
                "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
                "-Dmdep.outputFile=target/cp.txt", "-Dmdep.includeScope=runtime"));
        firstCall.build(Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository")));
    }

    private static String write(int number, Row row) throws IOException {
        Path folder = Files.createDirectories(OUT.resolve("rows/" + number));
        Files.writeString(folder.resolve("pom.xml"), Poms.of("row-" + number, row));
        return String.valueOf(number);
    }

    private String classPath(int row) throws IOException {
        return Files.readString(OUT.resolve("rows/" + row + "/target/cp.txt"));
    }

    private int row(String name) {
        return rows.stream().map(Row::name).toList().indexOf(name);
    }

    /** The results by build, one per JDK. */
    private Map<String, List<String>> run() throws Exception {
        programs.compile(classPath(0), classPath(row("Jackson 3 beside Jackson 2")), classPath(rows.size()));
        Map<String, List<List<String>>> commands = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String classPath = classPath(i);
            commands.put(rows.get(i).name(), jdks.stream().map(jdk -> programs.onClassPath(jdk, classPath)).toList());
        }
        String plain = classPath(0);
        Path jars = HERE.resolveSibling("packaged/target");
        commands.put("module path", jdks.stream().map(jdk -> programs.onModulePath(jdk, plain)).toList());
        commands.put("runtime image of jlink, and the module path", List.of(programs.onImage(plain)));
        commands.put("shaded jar", jdks.stream().map(jdk -> programs.ofJar(jdk, jars.resolve("goals-shaded.jar"))).toList());
        commands.put("Spring Boot jar", jdks.stream().map(jdk -> programs.ofJar(jdk, jars.resolve("goals-boot.jar"))).toList());

        int number = commands.values().stream().mapToInt(List::size).sum();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (Fakes fakes = Fakes.start(programs.fakes(classPath(rows.size()), ACCOUNTS, number), ACCOUNTS, OUT)) {
            Map<String, List<Future<String>>> running = new LinkedHashMap<>();
            int[] account = {0};
            commands.forEach((name, all) -> running.put(name, all.stream()
                    .map(command -> workers.submit(program(name, command, account[0]++)))
                    .toList()));
            Map<String, List<String>> results = new LinkedHashMap<>();
            for (Map.Entry<String, List<Future<String>>> build : running.entrySet()) {
                List<String> ofBuild = new ArrayList<>();
                for (Future<String> result : build.getValue()) {
                    ofBuild.add(result.get());
                }
                check(build.getKey(), results, ofBuild);
            }
            List<String> own = new ArrayList<>();
            for (String jdk : jdks) {
                own.add(result("own mapper", programs.ownMapper(jdk, classPath(row("Jackson 3 beside Jackson 2")), ACCOUNTS)));
            }
            check("records written by your own mapper, Jackson 2 and 3", results, own);
            Properties accounts = new Properties();
            try (Reader in = Files.newBufferedReader(ACCOUNTS)) {
                accounts.load(in);
            }
            check("the README's first call in an empty project, with a fresh local repository", results, List.of(result(
                    "first call", firstCall.command(jdks.get(0), accounts), firstCall.environment(accounts))));
            check("Kotlin with strict nullness", results, List.of("works")); // Maven compiled it with -Werror
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    /** One process writes an exception of each type, and another one reads them. */
    private List<String> exceptions() throws Exception {
        String write = result("exceptions written", programs.exceptions(jdks.get(0), classPath(0), "write"));
        return List.of(write, result("exceptions read", programs.exceptions(jdks.get(jdks.size() - 1), classPath(0), "read")));
    }

    private void check(String name, Map<String, List<String>> results, List<String> found) {
        results.put(name, found);
        System.out.println(name + ": " + String.join(" / ", found));
    }

    private static Callable<String> program(String name, List<String> command, int account) {
        return () -> result(
                name + " " + account,
                Stream.concat(command.stream(), Stream.of(ACCOUNTS.toString(), String.valueOf(account)))
                        .toList());
    }

    private static String result(String name, List<String> command) throws IOException, InterruptedException {
        return result(name, command, Map.of());
    }

    private static String result(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = OUT.resolve("logs/" + name.replaceAll("[^A-Za-z0-9.]+", "-") + ".log");
        int status = Tools.status(log, 120, command, environment);
        String last = Files.readAllLines(log).stream().reduce("nothing", (before, line) -> line);
        boolean right = status == 0 && last.matches("21 steps|works");
        boolean refused = status == 3 && last.startsWith("refused: ");
        return right ? "works" : refused ? last : "BROKEN, see " + log;
    }
}
