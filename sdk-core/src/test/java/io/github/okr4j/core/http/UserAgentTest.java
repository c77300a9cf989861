package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's support asks for the release, so requests must name it however the program is started. */
class UserAgentTest {
    private static final String PROGRAM = "io.github.okr4j.core.contract.UserAgentProgram";
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void userAgent_onTheClassPath_namesTheRelease() throws Exception {
        String output = run("-cp", System.getProperty("java.class.path"), PROGRAM);

        assertThat(output).isEqualTo("null " + expected());
    }

    @Test
    void userAgent_onTheModulePath_namesTheRelease() throws Exception {
        String modules = Stream.<Class<?>>of(
                        CallFactory.class,
                        OkHttpClient.class,
                        okio.Okio.class,
                        Class.forName("kotlin.Unit"),
                        JsonProperty.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        JavaTimeModule.class,
                        Nullable.class)
                .map(UserAgentTest::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));

        String output =
                run("-p", modules, "--add-modules", "io.github.okr4j.core", "-cp", location(getClass()), PROGRAM);

        assertThat(output).isEqualTo("io.github.okr4j.core " + expected());
    }

    private static String expected() throws Exception {
        Matcher version = Pattern.compile("<version>([^<$]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return "okr4j/" + version.group(1) + " Java/" + Runtime.version().feature();
    }

    private static String location(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    private String run(String... arguments) throws Exception {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return Files.readString(output, StandardCharsets.UTF_8).strip();
        } finally {
            process.destroyForcibly();
        }
    }
}
