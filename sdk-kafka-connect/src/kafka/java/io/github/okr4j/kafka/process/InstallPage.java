package io.github.okr4j.kafka.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of {@code docs/kafka-connect.md} below the lines {@code <!-- run: NAME -->}, to be executed word for word. */
final class InstallPage {
    private static final Path PAGE = Path.of("..", "docs", "kafka-connect.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- run: (\\S+) -->\\n```shell\\n(.*?)^```$");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PlainKafka kafka;
    private final Map<String, String> variables;
    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final Set<String> executed = new HashSet<>();
    private int runs;

    /** The variables are those that the page tells the reader to set. */
    InstallPage(PlainKafka kafka, Map<String, String> variables) throws IOException {
        this.kafka = kafka;
        this.variables = variables;
        Matcher block = BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n"));
        while (block.find()) {
            blocks.put(block.group(1), block.group(2));
        }
    }

    /** Runs a block to its end, which must be successful, and returns what it printed. */
    String run(String name) throws Exception {
        ChildJvm bash = start(name);
        bash.awaitSuccess(LIMIT);
        return bash.output();
    }

    /** Starts a block in the root of the repository. */
    ChildJvm start(String name) throws IOException {
        String commands = blocks.get(name);
        if (commands == null) {
            throw new IllegalStateException(PAGE + " has no block <!-- run: " + name + " -->");
        }
        runs++;
        executed.add(name);
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands).directory(new File(".."));
        bash.environment().putAll(variables);
        return kafka.run(runs + "-" + name, bash);
    }

    int count() {
        return blocks.size();
    }

    /** Whether each block was executed. */
    boolean isComplete() {
        return executed.equals(blocks.keySet());
    }
}
