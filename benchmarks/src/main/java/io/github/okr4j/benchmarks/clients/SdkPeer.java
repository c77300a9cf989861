package io.github.okr4j.benchmarks.clients;

import io.github.okr4j.benchmarks.server.Payloads;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import io.github.okr4j.performengage.goals.GoalUnit;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** This SDK. */
public final class SdkPeer implements Peer {
    // The vendor documents no operation that writes goals.
    private static final Operation<Goal> CREATE =
            Operation.post("benchmarks.goals.create", "/api/v2/goals/").returning(Goal.class);

    private final PerformEngageClient client;
    private final UnaryOperator<Paged<Goal>> way;

    /**
     * A client as the builder makes it.
     *
     * @param baseUrl scheme, host, port and prefix
     */
    public SdkPeer(String baseUrl) {
        this(baseUrl, null, UnaryOperator.identity());
    }

    /**
     * A client with its own ideas.
     *
     * @param baseUrl scheme, host, port and prefix
     * @param transport an HTTP client to bring, or null
     * @param way how lists are walked
     */
    public SdkPeer(String baseUrl, @Nullable OkHttpClient transport, UnaryOperator<Paged<Goal>> way) {
        PerformEngageClient.Builder builder =
                PerformEngageClient.builder().baseUrl(baseUrl).credentials("ada", "key");
        this.client = (transport == null ? builder : builder.okHttpClient(transport)).build();
        this.way = way;
    }

    @Override
    public String one() {
        return client.goals().get(Payloads.ONE_ID).execute().apiId();
    }

    @Override
    public int page() {
        return client.goals().list().pages().iterator().next().items().size();
    }

    @Override
    public String write() {
        return client.raw()
                .call(CREATE, Request.EMPTY.body(NewGoal.example()))
                .execute()
                .apiId();
    }

    @Override
    public long all() {
        long count = 0;
        for (Goal goal : list()) {
            count += goal.apiId().isEmpty() ? 0 : 1;
        }
        return count;
    }

    /**
     * The list, walked the given way.
     *
     * @return all goals
     */
    public Paged<Goal> list() {
        return way.apply(client.goals().list());
    }

    @Override
    public GoalRow row() {
        Goal goal = client.goals().get(Payloads.ONE_ID).execute();
        return new GoalRow(
                goal.apiId(),
                goal.title(),
                goal.description(),
                goal.department(),
                goal.teamManagerName(),
                goal.personName(),
                goal.personGroupName(),
                goal.responsiblePersonName(),
                text(goal.unit()),
                goal.baselineValue(),
                goal.targetValue(),
                goal.currentValue(),
                goal.startDate(),
                goal.targetDate(),
                goal.isComplete(),
                text(goal.ragStatus()),
                goal.autoCalculated(),
                goal.isOkr(),
                goal.goalWeight(),
                text(goal.goalVisibility()),
                goal.ragTargetBased());
    }

    private static @Nullable String text(@Nullable GoalUnit unit) {
        return unit == null ? null : unit.text();
    }

    private static @Nullable String text(@Nullable OpenEnum<?> constant) {
        return constant == null ? null : constant.text();
    }

    @Override
    public void close() {
        client.close();
    }
}
