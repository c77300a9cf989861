package io.github.okr4j.benchmarks.clients;

import io.github.okr4j.benchmarks.generated.ApiClient;
import io.github.okr4j.benchmarks.generated.ApiException;
import io.github.okr4j.benchmarks.generated.GoalDraft;
import io.github.okr4j.benchmarks.generated.GoalEntry;
import io.github.okr4j.benchmarks.generated.GoalList;
import io.github.okr4j.benchmarks.generated.GoalsApi;
import io.github.okr4j.benchmarks.server.Payloads;
import okhttp3.Credentials;

/** What OpenAPI Generator makes of our description, used as its documentation says. */
final class GeneratedPeer implements Peer {
    private final GoalsApi api;

    GeneratedPeer(String baseUrl) {
        String authorization = Credentials.basic("ada", "key");
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUrl);
        client.setRequestInterceptor(request -> request.header("Authorization", authorization));
        api = new GoalsApi(client);
    }

    @Override
    public String one() {
        try {
            return api.getGoal(Payloads.ONE_ID).getApiId();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int page() {
        return page(0).getResults().size();
    }

    @Override
    public String write() {
        NewGoal example = NewGoal.example();
        GoalDraft draft = new GoalDraft()
                .title(example.title())
                .unit(example.unit())
                .targetValue(example.targetValue())
                .startDate(example.startDate())
                .targetDate(example.targetDate());
        try {
            return api.createGoal(draft).getApiId();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long all() {
        int count = 0;
        GoalList page;
        do {
            page = page(count);
            for (GoalEntry goal : page.getResults()) {
                count += goal.getApiId().isEmpty() ? 0 : 1;
            }
        } while (page.getNext() != null);
        return count;
    }

    private GoalList page(int offset) {
        try {
            return api.listGoals(Payloads.PAGE_SIZE, offset);
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public GoalRow row() {
        try {
            GoalEntry goal = api.getGoal(Payloads.ONE_ID);
            return new GoalRow(
                    goal.getApiId(),
                    goal.getTitle(),
                    goal.getDescription(),
                    goal.getDepartment(),
                    goal.getTeamManagerName(),
                    goal.getPersonName(),
                    goal.getPersonGroupName(),
                    goal.getResponsiblePersonName(),
                    goal.getUnit(),
                    goal.getBaselineValue(),
                    goal.getTargetValue(),
                    goal.getCurrentValue(),
                    goal.getStartDate(),
                    goal.getTargetDate(),
                    goal.getIsComplete(),
                    goal.getRagStatus(),
                    goal.getAutoCalculated(),
                    goal.getIsOkr(),
                    goal.getGoalWeight(),
                    goal.getGoalVisibility(),
                    goal.getRagTargetBased());
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // The JDK 17 client ends when it is collected.
    }
}
