package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.testkit.FakeVendor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of named modules uses the testkit, beside JSpecify as a module. */
class ModulePathTest {
    private static final Pattern MODULES = Pattern.compile(
            "(okhttp-jvm|okio-jvm|kotlin-stdlib|jackson-(core|databind|annotations|datatype-jsr310)|jspecify)"
                    + "-\\d.*\\.jar");

    private static final Pattern CLASS_PATH = Pattern.compile(
            "(wiremock-standalone|graphql-java|java-dataloader|reactive-streams|slf4j-api)-\\d.*\\.jar");

    private static final String DESCRIPTOR = """
            module consumer {
                requires io.github.okr4j.clickup;
                requires io.github.okr4j.perdoo;
                requires io.github.okr4j.testkit;
                requires org.jspecify;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import io.github.okr4j.clickup.ClickUpClient;
            import io.github.okr4j.clickup.goals.Goal;
            import io.github.okr4j.perdoo.graphql.PerdooClient;
            import io.github.okr4j.perdoo.graphql.objectives.ObjectiveQuery;
            import io.github.okr4j.testkit.Samples;
            import io.github.okr4j.testkit.StubPages;
            import io.github.okr4j.testkit.clickup.FakeClickUp;
            import io.github.okr4j.testkit.perdoo.FakePerdooGraphql;
            import java.util.List;
            import org.jspecify.annotations.NullMarked;

            @NullMarked
            public final class Program {
                public static void main(String[] args) {
                    Goal goal = Samples.of(Goal.class).with("name", "Grow").build();
                    System.out.println("stub " + StubPages.of(List.of(goal)).paged().first().orElseThrow().name());
                    try (FakeClickUp fake = FakeClickUp.start();
                            ClickUpClient client = ClickUpClient.builder()
                                    .personalToken(fake.token())
                                    .baseUrl(fake.baseUrl())
                                    .build()) {
                        client.workspaces().list().execute();
                        System.out.println("clickup " + fake.requests().size());
                    }
                    try (FakePerdooGraphql fake = FakePerdooGraphql.start();
                            PerdooClient client = PerdooClient.builder()
                                    .token(fake.token())
                                    .baseUrl(fake.baseUrl())
                                    .build()) {
                        client.objectives().list(ObjectiveQuery.ALL).toList();
                        System.out.println("perdoo " + fake.requests().size());
                    }
                    System.out.println(Program.class.getModule() + " " + NullMarked.class.getModule());
                }
            }
            """;

    @Test
    void testkit_inProgramOfNamedModules_startsFakes(@TempDir Path directory) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("consumer"));
        Path descriptor = Files.writeString(directory.resolve("module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(sources.resolve("Program.java"), PROGRAM);
        String classes = directory.resolve("classes").toString();
        String modules = Stream.concat(
                        Stream.of(ApiCall.class, ClickUpClient.class, PerdooClient.class, FakeVendor.class)
                                .map(ModulePathTest::location),
                        jars(MODULES))
                .collect(Collectors.joining(File.pathSeparator));

        String compiled = run(
                directory,
                List.of(
                        "javac",
                        "-Xlint:all",
                        "-Werror",
                        "--module-path",
                        modules,
                        "-d",
                        classes,
                        "" + descriptor,
                        "" + program));
        String printed = run(
                directory,
                List.of(
                        "java",
                        "-cp",
                        jars(CLASS_PATH).collect(Collectors.joining(File.pathSeparator)),
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "-m",
                        "consumer/consumer.Program"));

        assertThat(compiled).isEmpty();
        assertThat(printed.lines())
                .contains("stub Grow", "clickup 1", "perdoo 1", "module consumer module org.jspecify");
    }

    /** Reads the output of a program of the JDK, which ends within a minute. */
    private static String run(Path directory, List<String> command) throws IOException, InterruptedException {
        Path output = directory.resolve(command.get(0) + ".txt");
        String tool =
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(tool), command.stream().skip(1)).toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String text = Files.readString(output);
            assertThat(ended).as(text).isTrue();
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Stream<String> jars(Pattern name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        name.matcher(Path.of(entry).getFileName().toString()).matches());
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
