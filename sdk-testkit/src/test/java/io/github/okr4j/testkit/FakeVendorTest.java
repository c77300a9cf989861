package io.github.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import io.github.okr4j.testkit.server.Browser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FakeVendorTest {

    @Test
    void baseUrl_ofEachVendor_isWhatItsClientsTake() {
        try (FakeClickUp clickUp = FakeClickUp.start();
                FakePipedrive pipedrive = FakePipedrive.start();
                FakePerdooRest perdoo = FakePerdooRest.start();
                FakePerformEngage engage = FakePerformEngage.start()) {
            assertThat(clickUp.baseUrl()).matches("http://localhost:\\d+/api");
            assertThat(List.of(pipedrive.baseUrl(), perdoo.baseUrl(), engage.baseUrl()))
                    .allMatch(url -> url.matches("http://localhost:\\d+"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void requests_afterSome_areRecordedAsTheyWereOnTheWire() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            Browser browser = new Browser(fake.baseUrl(), Map.of("Authorization", fake.token(), "X-Trace", "Abc"));

            browser.post("/v2/goal/a%2Fb%3Ac?x=%20y&z=1+2", "{\"ü\":1}");
            browser.get("/v2/goal/second");

            assertThat(fake.requests()).hasSize(2);
            ReceivedRequest first = fake.requests().get(0);
            assertThat(first.method()).isEqualTo("POST");
            assertThat(first.path()).isEqualTo("/api/v2/goal/a%2Fb%3Ac");
            assertThat(first.query()).isEqualTo("x=%20y&z=1+2");
            assertThat(first.body()).isEqualTo("{\"ü\":1}");
            assertThat(first.headers()).containsEntry("x-trace", List.of("Abc"));
            assertThat(first.header("X-TRACE")).isEqualTo("Abc");
            assertThat(first.header("absent")).isNull();
            assertThat(fake.lastRequest().path()).isEqualTo("/api/v2/goal/second");
            assertThat(fake.lastRequest().query()).isEmpty();
        }
    }

    @Test
    void forgetRequests_afterSome_keepsTheState() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            fake.addGoal("Grow");
            Browser.anonymous(fake).get("/v2/goal/x");

            fake.forgetRequests();

            assertThat(fake.requests()).isEmpty();
            assertThat(fake.goalCount()).isEqualTo(1);
            assertThatIllegalStateException().isThrownBy(fake::lastRequest).withMessageContaining(fake.baseUrl());
        }
    }

    @Test
    void toString_ofARequest_masksCredentials() {
        ReceivedRequest request = new ReceivedRequest(
                "GET",
                "/api/v1/goals/find",
                "title=x",
                Map.of(
                        "authorization",
                        List.of("Bearer s3cret"),
                        "x-api-token",
                        List.of("s3cret"),
                        "accept",
                        List.of("*/*")),
                "");

        assertThat(request.toString())
                .doesNotContain("s3cret")
                .contains("authorization=***", "x-api-token=***", "accept=[*/*]", "/api/v1/goals/find?title=x");
    }

    @Test
    void writes_fromManyThreads_areAllKept() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            Browser browser = Browser.of(fake, "Authorization", fake.token());
            String goals = "/v2/team/" + fake.workspaceId() + "/goal";

            Set<Object> ids = new HashSet<>(IntStream.range(0, 60)
                    .parallel()
                    .mapToObj(i -> browser.post(goals, "{\"name\":\"G" + i + "\"}")
                            .object("goal")
                            .get("id"))
                    .toList());

            assertThat(ids).hasSize(60);
            assertThat(fake.goalCount()).isEqualTo(60);
            assertThat(fake.requests()).hasSize(60);
        }
    }

    @Test
    void twoFakes_withTheSameSeeds_giveTheSameAnswers() {
        try (FakeClickUp one = FakeClickUp.start();
                FakeClickUp other = FakeClickUp.start()) {
            for (FakeClickUp fake : List.of(one, other)) {
                fake.addKeyResult(fake.addGoal("Grow"), "Customers", "number", 0, 1, 2);
            }
            String goals = "/v2/team/" + one.workspaceId() + "/goal";

            assertThat(Browser.of(one, "Authorization", one.token()).get(goals).body())
                    .isEqualTo(Browser.of(other, "Authorization", other.token())
                            .get(goals)
                            .body());
        }
    }

    @Test
    void answer_unlessAskedFor_isNotCompressed() {
        try (FakeClickUp fake = FakeClickUp.start()) {
            IntStream.range(0, 50).forEach(i -> fake.addGoal("Goal " + i));
            String goals = "/v2/team/" + fake.workspaceId() + "/goal";

            Browser.Reply plain =
                    Browser.of(fake, "Authorization", fake.token()).get(goals);
            Browser.Reply compressed = new Browser(
                            fake.baseUrl(), Map.of("Authorization", fake.token(), "Accept-Encoding", "gzip"))
                    .get(goals);

            assertThat(plain.header("content-encoding")).isEmpty();
            assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
        }
    }

    @Test
    void close_afterUse_freesThePortAndLeavesNoThreadThatKeepsTheJvm() throws Exception {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        FakeClickUp fake = FakeClickUp.start();
        Browser browser = Browser.of(fake, "Authorization", fake.token());
        browser.get("/v2/goal/x");

        fake.close();

        assertThatIOException().isThrownBy(() -> browser.exchange("GET", "/v2/goal/x", ""));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && !thread.isDaemon()) {
                thread.join(10_000); // the server tells its threads to end and does not wait for them
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void fake_inUse_printsNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        try (FakeClickUp fake = FakeClickUp.start()) {
            fake.inject(Fault.status(500));
            Browser.anonymous(fake).get("/v2/goal/x");
            fake.inject(Fault.droppedBeforeProcessing());
            assertThatIOException().isThrownBy(() -> Browser.anonymous(fake).exchange("POST", "/v2/goal/x", "{}"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
