package io.github.okr4j.benchmarks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.benchmarks.server.BenchmarkServer;
import io.github.okr4j.benchmarks.server.Payloads;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison is fair only if all do the same work. */
class PeersTest {
    private final BenchmarkServer server = new BenchmarkServer();
    private String origin;

    @BeforeEach
    void openServer() throws IOException {
        origin = "http://127.0.0.1:" + server.open();
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void row_aGoal_everyPeerReadsTheSameMembers(Peers peers) {
        try (Peer peer = peers.open(origin + "/100/0");
                Peer raw = Peers.RAW.open(origin + "/100/0")) {
            GoalRow goal = peer.row();

            assertThat(goal).isEqualTo(raw.row());
            assertThat(goal.apiId()).isEqualTo(Payloads.ONE_ID);
            assertThat(goal.currentValue()).isEqualTo(new BigDecimal("0.5000"));
            assertThat(goal.targetDate()).isEqualTo(LocalDate.of(2026, 12, 9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void calls_oneAndPageAndWrite_answerWhatTheServerSent(Peers peers) {
        try (Peer peer = peers.open(origin + "/100/0")) {
            assertThat(peer.one()).isEqualTo(Payloads.ONE_ID);
            assertThat(peer.write()).isEqualTo(Payloads.ONE_ID);
            assertThat(peer.page()).isEqualTo(Payloads.PAGE_SIZE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_aListOfThreePages_everyPeerCountsAllGoals(Peers peers) {
        try (Peer peer = peers.open(origin + "/300/0")) {
            assertThat(peer.all()).isEqualTo(300);
        }
    }
}
