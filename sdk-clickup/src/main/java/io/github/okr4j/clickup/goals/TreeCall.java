package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.BatchRead;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.json.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Reads all listed goals as one call; the options apply to each of its requests. */
record TreeCall(CallFactory callFactory, ApiCall<WorkspaceGoals> list, WorkspaceGoals found, CallOptions options)
        implements ApiCall<GoalTree> {
    private static final String OPERATION = HttpGoals.GET.name();

    @Override
    public GoalTree execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<GoalTree> executeForResponse() {
        return response(batch().execute());
    }

    @Override
    public CompletableFuture<GoalTree> executeAsync() {
        return batch().executeAsync(this::tree);
    }

    @Override
    public CompletableFuture<ApiResponse<GoalTree>> executeForResponseAsync() {
        return batch().executeAsync(this::response);
    }

    @Override
    public ApiCall<GoalTree> with(CallOptions other) {
        return new TreeCall(callFactory, list, found, other);
    }

    @Override
    public RequestPreview preview() {
        return call("{goal_id}").preview();
    }

    private BatchRead<String, Goal> batch() {
        return callFactory
                .batch(OPERATION, ids(found), this::call)
                .withoutDeleted(list.with(options).map(TreeCall::ids), status -> status == 401 || status == 404);
    }

    private static List<String> ids(WorkspaceGoals goals) {
        return goals.all().stream().map(GoalSummary::id).toList();
    }

    private ApiCall<Goal> call(String id) {
        return Goals.of(callFactory).get(id).with(options);
    }

    private ApiResponse<GoalTree> response(BatchRead.Result<String, Goal> read) {
        return new ApiResponse<>(
                tree(read), 200, ResponseHeaders.EMPTY, null, read.rateLimit(), read.attempts(), drift(read));
    }

    /** Each goal has a response of its own, so its id goes before the path. */
    private static List<Drift> drift(BatchRead.Result<String, Goal> read) {
        return read.drift().entrySet().stream()
                .flatMap(goal -> goal.getValue().stream()
                        .map(one -> new Drift(goal.getKey() + " " + one.path(), one.expected(), one.found())))
                .toList();
    }

    private GoalTree tree(BatchRead.Result<String, Goal> read) {
        Function<GoalSummary, Goal> goal = listed -> read.values().get(listed.id());
        List<GoalTree.Branch> folders = found.folders().stream()
                .map(folder -> new GoalTree.Branch(folder, goals(folder.goals(), goal)))
                .toList();
        List<GoalTree.Unread> unread = new ArrayList<>();
        for (GoalSummary listed : found.all()) {
            SdkException reason = read.failures().getOrDefault(listed.id(), read.stoppedBy());
            if (reason != null && !read.values().containsKey(listed.id())) {
                unread.add(new GoalTree.Unread(listed, reason));
            }
        }
        return new GoalTree(goals(found.goals(), goal), folders, unread);
    }

    private static List<Goal> goals(List<GoalSummary> listed, Function<GoalSummary, Goal> goal) {
        return listed.stream().map(goal).filter(Objects::nonNull).toList();
    }
}
