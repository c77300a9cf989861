package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final ClickUpClient client = client(time.http(), time.timing());

    @Test
    void tree_goalsInAndOutOfFolders_haveTheirKeyResults() {
        String top = fake.addGoal("Grow");
        fake.addKeyResult(top, "Customers", "number", 0, 3, 4);
        String folder = fake.addGoalFolder("2026");
        String inside = fake.addGoal(Map.of("name", "Learn", "folder_id", folder));
        fake.addKeyResult(inside, "Courses", "number", 0, 0, 4);

        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.isComplete()).isTrue();
        assertThat(tree.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.id()).isEqualTo(top);
            assertThat(goal.keyResults()).extracting(KeyResult::name).containsExactly("Customers");
        });
        assertThat(tree.folders()).singleElement().satisfies(branch -> {
            assertThat(branch.folder().id()).isEqualTo(folder);
            assertThat(branch.goals()).extracting(Goal::id).containsExactly(inside);
        });
        assertThat(tree.all()).extracting(Goal::id).containsExactly(top, inside);
    }

    @Test
    void tree_emptyWorkspace_isEmptyAfterOneRequest() {
        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.all()).isEmpty();
        assertThat(tree.isComplete()).isTrue();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void tree_completedGoals_comeOnlyIfAskedFor() {
        fake.addGoal(Map.of("name", "Done", "percent_completed", 1));

        assertThat(client.goals().tree(fake.workspaceId()).execute().all()).isEmpty();
        assertThat(client.goals().tree(fake.workspaceId(), true).execute().all())
                .hasSize(1);
    }

    @Test
    void tree_oneGoalFailing_isReportedBesideTheOthers() {
        List<String> ids = goals(20);
        fake.inject(Fault.status(404).on("GET", ids.get(7)).always());

        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.isComplete()).isFalse();
        assertThat(tree.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.goal().id()).isEqualTo(ids.get(7));
            assertThat(unread.reason()).isInstanceOf(NotFoundException.class);
        });
        ids.remove(7);
        assertThat(tree.all()).extracting(Goal::id).containsExactlyElementsOf(ids);
    }

    @Test
    void tree_goalDeletedMeanwhile_isLeftOut() throws Exception {
        List<String> ids = goals(3);
        fake.inject(Fault.body(200, "application/json", listed(ids.get(0), "gone", ids.get(1), ids.get(2)))
                .on("GET", "/team/"));
        fake.inject(Fault.status(401).on("GET", ids.get(1)).always());

        ApiResponse<GoalTree> response = client.goals()
                .tree(fake.workspaceId())
                .executeForResponseAsync()
                .get(1, TimeUnit.MINUTES);

        assertThat(response.value().all()).extracting(Goal::id).containsExactly(ids.get(0), ids.get(2));
        assertThat(response.value().unread())
                .extracting(unread -> unread.goal().id())
                .as("refused, and in the second list too")
                .containsExactly(ids.get(1));
        assertThat(fake.requests()).as("two lists and four goals").hasSize(6);
        assertThat(response.attempts()).as("requests after the first list").isEqualTo(5);
    }

    @Test
    void tree_secondListThatFails_reportsTheRefusedGoals() {
        List<String> ids = goals(2);
        fake.inject(Fault.status(404).on("GET", ids.get(0)).always());
        fake.inject(Fault.body(200, "application/json", listed(ids.get(0), ids.get(1)))
                .on("GET", "/team/"));
        fake.inject(Fault.status(400).on("GET", "/team/").always());

        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.all()).extracting(Goal::id).containsExactly(ids.get(1));
        assertThat(tree.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.reason()).isInstanceOf(NotFoundException.class));
    }

    private static String listed(String... ids) {
        return Arrays.stream(ids)
                .map(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"goals\":[", "]}"));
    }

    @Test
    void tree_idThatNoCallCanCarry_isReportedBesideTheOthers() {
        String good = fake.addGoal("Grow");
        fake.inject(Fault.body(
                200, "application/json", "{\"goals\":[{\"id\":\"..\"},{\"id\":\" \"},{\"id\":\"" + good + "\"}]}"));

        GoalTree tree = client.goals().tree(fake.workspaceId()).execute();

        assertThat(tree.all()).extracting(Goal::id).containsExactly(good);
        assertThat(tree.unread()).hasSize(2).allMatch(unread -> unread.reason() instanceof DecodeException);
    }

    @Test
    void tree_listThatFails_failsAsAWhole() {
        fake.inject(Fault.status(500).always());
        ApiCall<GoalTree> tree = client.goals().tree(fake.workspaceId());

        assertThat(catchThrowableOfType(ServerException.class, tree::execute)).isNotNull();
        assertThat(tree.executeAsync()).failsWithin(1, TimeUnit.MINUTES);
        assertThatIllegalArgumentException().isThrownBy(() -> client.goals().tree(" "));
    }

    @Test
    void tree_connectionLost_reportsTheRestWithoutAskingForIt() {
        goals(50);
        fake.inject(Fault.droppedBeforeProcessing().on("GET", "/goal/").always());

        GoalTree tree =
                client.goals().tree(fake.workspaceId()).retry(RetryPolicy.NONE).execute();

        assertThat(tree.all()).isEmpty();
        assertThat(tree.unread()).hasSize(50).allMatch(unread -> unread.reason() instanceof TransportException);
        assertThat(fake.requests()).as("the list and the calls under way").hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void tree_threeHundredGoalsAtAHundredPerMinute_readsAllWithoutASingle429() throws Exception {
        List<String> ids = goals(300);
        fake.limitRequests(100, MINUTE, time.clock());

        GoalTree tree = async(client.goals().tree(fake.workspaceId()));

        assertThat(tree.all()).extracting(Goal::id).containsExactlyElementsOf(ids);
        assertThat(tree.isComplete()).isTrue();
        assertThat(fake.refusals()).isZero();
        assertThat(fake.requests()).hasSize(301);
        assertThat(Duration.between(VirtualTime.START, time.now()))
                .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
    }

    @Test
    void tree_threeHundredGoalsInABudgetThatOthersUseToo_readsAll() throws Exception {
        List<String> ids = goals(300);
        fake.limitRequests(100, MINUTE, time.clock());
        IntStream.range(0, 97).forEach(i -> client.goals().get(ids.get(i)).execute());

        GoalTree tree = async(client.goals().tree(fake.workspaceId()));

        assertThat(tree.all()).hasSize(300);
        assertThat(fake.refusals()).as("answers 429, all of them handled").isPositive();
        assertThat(tree.isComplete()).isTrue();
    }

    @Test
    void tree_waitThatDoesNotFitIntoACall_isMadeBetweenTheCalls() throws Exception {
        List<String> ids = goals(30);
        fake.limitRequests(10, MINUTE, time.clock());
        IntStream.range(0, 9).forEach(i -> client.goals().get(ids.get(i)).execute());

        GoalTree tree = async(client.goals()
                .tree(fake.workspaceId())
                .timeout(Duration.ofSeconds(5))
                .retry(RetryPolicy.NONE));

        assertThat(tree.all()).hasSize(30);
        assertThat(fake.refusals()).isPositive();
    }

    @Test
    void tree_goalThatIsAlwaysRefused_endsAndSaysSo() throws Exception {
        List<String> ids = goals(3);
        fake.inject(Fault.tooManyRequests().on("GET", ids.get(1)).always());

        GoalTree tree = async(client.goals().tree(fake.workspaceId()));

        assertThat(tree.all()).hasSize(2);
        assertThat(tree.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.reason()).isInstanceOf(RateLimitedException.class));
    }

    @Test
    void tree_manyGoals_hasNeverMoreThanEightCallsUnderWay() throws Exception {
        goals(60);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OkHttpClient watched = time.http()
                .newBuilder()
                .addInterceptor(chain -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    try {
                        return chain.proceed(chain.request());
                    } finally {
                        underWay.decrementAndGet();
                    }
                })
                .build();
        try (ClickUpClient other = client(watched, time.timing())) {
            assertThat(async(other.goals().tree(fake.workspaceId())).all()).hasSize(60);
        }
        assertThat(most.get()).isBetween(1, 8);
        assertThat(fake.requests()).hasSize(61);
    }

    @Test
    void tree_valueOfUnexpectedShape_isDriftOfItsGoal() {
        goals(2);
        String odd = fake.addGoal(Map.of("name", "Odd", "due_date", "Invalid date"));

        ApiResponse<GoalTree> response = client.goals().tree(fake.workspaceId()).executeForResponse();

        assertThat(response.value().all()).hasSize(3);
        assertThat(response.drift()).extracting(Drift::path).containsExactly(odd + " $.goal.due_date");
    }

    @Test
    void tree_response_tellsTheLatestBudgetAndTheRequests() {
        goals(5);
        fake.limitRequests(100, MINUTE, time.clock());

        ApiResponse<GoalTree> response = client.goals().tree(fake.workspaceId()).executeForResponse();

        assertThat(response.rateLimit().remaining()).isEqualTo(94);
        assertThat(response.attempts()).isEqualTo(5);
        assertThat(response.value().all()).hasSize(5);
    }

    @Test
    void tree_cancelledWhileItWaits_sendsNothingMore() throws Exception {
        goals(50);
        BlockingQueue<Runnable> held = new LinkedBlockingQueue<>();
        VirtualTime still = new VirtualTime();
        fake.limitRequests(10, MINUTE, still.clock());
        Timing waiting = new Timing(still.clock(), still.timing().nanoTime(), holding(held), () -> 1.0);
        try (ClickUpClient patient = client(new OkHttpClient(), waiting)) {
            CompletableFuture<GoalTree> tree =
                    patient.goals().tree(fake.workspaceId()).executeAsync();
            Runnable wait = held.poll(1, TimeUnit.MINUTES);
            int before = fake.requests().size();

            assertThat(tree.cancel(true)).isTrue();
            wait.run();

            assertThat(tree).isCancelled();
            assertThat(catchThrowableOfType(CancellationException.class, tree::join))
                    .isNotNull();
            assertThat(fake.requests()).hasSize(before);
        }
    }

    @Test
    void tree_interruptedThread_stopsAndStaysInterrupted() {
        goals(3);
        WorkspaceGoals found = client.goals().list(fake.workspaceId()).execute();
        TreeCall call = new TreeCall(client.raw(), client.goals().list(fake.workspaceId()), found, CallOptions.DEFAULT);

        Thread.currentThread().interrupt();
        CallInterruptedException e = catchThrowableOfType(CallInterruptedException.class, call::execute);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).hasMessageContaining("interrupted");
    }

    @Test
    void preview_ofATree_isThatOfItsList() {
        ApiCall<GoalTree> tree = client.goals().tree(fake.workspaceId(), true);

        assertThat(tree.preview().url()).endsWith("/goal?include_completed=true");
        assertThat(fake.requests()).isEmpty();
    }

    private static Sleeper holding(BlockingQueue<Runnable> held) {
        return new Sleeper() {
            @Override
            public void sleep(Duration duration) {
                throw new AssertionError("blocking wait of " + duration);
            }

            @Override
            public void schedule(Duration delay, Runnable task) {
                held.add(task);
            }
        };
    }

    private static GoalTree async(ApiCall<GoalTree> tree) throws Exception {
        return tree.executeAsync().get(2, TimeUnit.MINUTES);
    }

    private List<String> goals(int count) {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> ids.add(fake.addGoal("Goal " + i)));
        return ids;
    }

    private ClickUpClient client(OkHttpClient http, Timing timing) {
        return ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .okHttpClient(http)
                .timing(timing)
                .build();
    }
}
