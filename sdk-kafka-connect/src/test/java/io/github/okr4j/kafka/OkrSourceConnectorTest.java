package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.kafka.ConfigCheckTest.ListedAccounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.ConnectorTransactionBoundaries;
import org.apache.kafka.connect.source.ExactlyOnceSupport;
import org.apache.kafka.connect.source.SourceConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OkrSourceConnectorTest {
    private static final String TOKEN = PageToken.END.toString();

    private final StoredOffsets worker = new StoredOffsets();
    private final OkrSourceConnector connector = new OkrSourceConnector();
    private final Map<String, String> props = new HashMap<>();

    @BeforeEach
    void initialize() {
        connector.initialize(worker);
        ListedAccounts.listed = List.of();
        ListedAccounts.fails = false;
        ListedAccounts.failsUndeclared = false;
    }

    @AfterEach
    void stop() {
        connector.stop();
    }

    private void accounts(int count, String... more) {
        List<String> names = IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
        props.put("accounts", String.join(",", names));
        names.forEach(name -> {
            props.put("accounts." + name + ".vendor", "pipedrive");
            props.put("accounts." + name + ".token", "token-of-" + name);
        });
        for (int i = 0; i < more.length; i += 2) {
            props.put(more[i], more[i + 1]);
        }
    }

    private static List<String> names(Map<String, String> task) {
        return List.of(task.get("task.accounts").split(","));
    }

    @Test
    void connector_isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(SourceConnector.class)).hasAtLeastOneElementOfType(OkrSourceConnector.class);
        assertThat(connector.version()).isEqualTo(new OkrSourceTask().version()).doesNotContain("$");
        assertThat(connector.taskClass()).isEqualTo(OkrSourceTask.class);
    }

    @Test
    void exactlyOnce_isSupportedWithTransactionsOfPolls() {
        assertThat(connector.exactlyOnceSupport(props)).isEqualTo(ExactlyOnceSupport.SUPPORTED);
        assertThat(connector.canDefineTransactionBoundaries(props))
                .isEqualTo(ConnectorTransactionBoundaries.UNSUPPORTED);
    }

    @Test
    void taskConfigs_moreTasksThanAccounts_makeOneTaskPerAccount() {
        accounts(3);
        connector.start(props);
        assertThat(connector.taskConfigs(10)).hasSize(3);
    }

    @Test
    void taskConfigs_thousandAccounts_areEachInOneTaskWithTheirOwnSettingsOnly() {
        accounts(1_000);
        connector.start(props);

        List<Map<String, String>> tasks = connector.taskConfigs(7);

        assertThat(tasks).hasSize(7).allSatisfy(task -> {
            assertThat(names(task)).hasSizeBetween(142, 143);
            assertThat(task.keySet().stream().filter(key -> key.startsWith("accounts.")))
                    .containsExactlyInAnyOrderElementsOf(names(task).stream()
                            .flatMap(name -> Stream.of("accounts." + name + ".vendor", "accounts." + name + ".token"))
                            .toList());
        });
        List<String> all = new ArrayList<>();
        tasks.forEach(task -> all.addAll(names(task)));
        assertThat(all).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(connector.taskConfigs(7)).as("the same again").isEqualTo(tasks);
    }

    @Test
    void taskConfigs_accountsThatShareALimit_areInOneTask() {
        accounts(6);
        for (String name : List.of("a1", "a4", "a5")) {
            props.put("accounts." + name + ".token", name.equals("a4") ? "shared " : "shared");
            props.put("accounts." + name + ".requests.per.minute", "100");
        }
        connector.start(props);

        assertThat(connector.taskConfigs(10))
                .extracting(OkrSourceConnectorTest::names)
                .containsExactlyInAnyOrder(List.of("a0"), List.of("a1", "a4", "a5"), List.of("a2"), List.of("a3"));
    }

    @Test
    @Timeout(30)
    void taskConfigs_accountsOfAProvider_haveNoSecretsButChangeWithThem() throws InterruptedException {
        accounts(1, "account.provider.class", ListedAccounts.class.getName());
        props.put("account.poll.interval.ms", "5");
        ListedAccounts.listed = List.of(provided("p1", "t1"), provided("p1", "t2"), provided("p 2", "t3"));
        connector.start(props);

        List<Map<String, String>> before = connector.taskConfigs(1);
        ListedAccounts.listed = List.of(provided("p1", "t9"));
        worker.awaitReconfiguration();
        List<Map<String, String>> after = connector.taskConfigs(1);

        assertThat(names(before.get(0))).containsExactly("a0", "p1");
        assertThat(before.get(0).values()).noneMatch(value -> value.equals("t1"));
        assertThat(after).isNotEqualTo(before);
        assertThat(connector.taskConfigs(1)).isEqualTo(after);
    }

    @Test
    @Timeout(30)
    void provider_changedAccounts_requestsNewTasks() throws InterruptedException {
        props.put("account.provider.class", ListedAccounts.class.getName());
        props.put("account.poll.interval.ms", "5");
        ListedAccounts.listed = List.of(provided("p1", "t1"));
        connector.start(props);
        assertThat(connector.taskConfigs(5)).hasSize(1);

        ListedAccounts.fails = true;
        assertThat(connector.taskConfigs(5)).as("as listed last").hasSize(1);
        ListedAccounts.fails = false;
        ListedAccounts.listed = List.of(provided("p1", "t1"), provided("p2", "t2"));
        worker.awaitReconfiguration();

        assertThat(connector.taskConfigs(5)).hasSize(2);
    }

    @Test
    @Timeout(30)
    void provider_undeclaredException_isAskedAgain() throws InterruptedException {
        props.put("account.provider.class", ListedAccounts.class.getName());
        props.put("account.poll.interval.ms", "5");
        ListedAccounts.failsUndeclared = true;
        connector.start(props);
        assertThat(connector.taskConfigs(5)).isEmpty();

        ListedAccounts.listed = List.of(provided("p1", "t1"));
        ListedAccounts.failsUndeclared = false;
        worker.awaitReconfiguration();

        assertThat(connector.taskConfigs(5)).hasSize(1);
    }

    private static Account provided(String name, String token) {
        return new Account(name, Map.of("vendor", "pipedrive", "token", token));
    }

    @Test
    void alterOffsets_offsetsOfThisVersion_areAccepted() {
        Map<Map<String, ?>, Map<String, ?>> offsets = new HashMap<>();
        offsets.put(Map.of("account", "a"), Map.of("token", "", "reading", 3, "finished", false));
        offsets.put(Map.of("account", "b"), new ReadingOffset(4, "", true, 7, 9).toMap());
        offsets.put(Map.of("account", "c"), null);
        offsets.put(Map.of("file", "of another connector"), null);

        assertThat(connector.alterOffsets(props, offsets)).isTrue();
    }

    static Stream<Map<Map<String, ?>, Map<String, ?>>> unusable() {
        Map<String, ?> good = Map.of("token", "", "reading", 3L, "finished", false);
        return Stream.of(
                Map.of(Map.of("account", "a"), Map.of("token", "nonsense", "reading", 3L, "finished", false)),
                Map.of(Map.of("account", "a"), Map.of("token", TOKEN, "reading", 3L, "finished", false)),
                Map.of(Map.of("account", "a"), Map.of("token", "okr4j1.YWJj", "reading", 3L, "finished", true)),
                Map.of(Map.of("account", "a"), Map.of("token", "", "reading", 0, "finished", false)),
                Map.of(Map.of("account", "a"), Map.of("token", "", "reading", 1.5, "finished", false)),
                Map.of(Map.of("account", "a"), Map.of()),
                Map.of(Map.of("account", "a b"), good),
                Map.of(Map.of("account", 7), good),
                Map.of(Map.of("file", "x"), good),
                Map.of(Map.of("account", "a", "vendor", "clickup"), good));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void alterOffsets_otherShape_isRefused(Map<Map<String, ?>, Map<String, ?>> offsets) {
        assertThatThrownBy(() -> connector.alterOffsets(props, offsets)).isInstanceOf(ConnectException.class);
    }
}
