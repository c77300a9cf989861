package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.MetricType;
import io.github.okr4j.perdoo.rest.keyresults.Timestamp;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.goals.AssigneeType;
import io.github.okr4j.pipedrive.goals.CreateGoal;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.TrackingMetric;
import io.github.okr4j.pipedrive.goals.TypeSpec;
import io.github.okr4j.pipedrive.goals.UpdateGoal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An operation with parameters and a good answer.
 *
 * @param operation the operation's name, which begins with the vendor's
 * @param answer a body that it can read
 * @param service makes the service that has the operation
 * @param described makes the call or, for an operation with pages, the list
 */
record VendorCall(
        String operation, String answer, Function<Caller, Object> service, Function<Caller, Object> described) {
    private static final int PAGES = 2;

    static List<VendorCall> all() {
        return Stream.of(clickUp(), pipedrive(), perdoo(), performEngage())
                .flatMap(List::stream)
                .toList();
    }

    static List<VendorCall> of(String vendor) {
        return all().stream()
                .filter(call -> call.operation().startsWith(vendor + "."))
                .toList();
    }

    static List<Operation<?>> operations() {
        List<Operation<?>> all = new ArrayList<>(ClickUpClient.operations());
        all.addAll(PipedriveClient.operations());
        all.addAll(PerdooRestClient.operations());
        all.addAll(PerformEngageClient.operations());
        return all;
    }

    /** Runs the call, or walks over the first pages of the list. */
    List<Object> run(Caller caller) {
        Object call = described.apply(caller);
        if (call instanceof ApiCall<?> one) {
            return List.of(one.executeForResponse());
        }
        List<Object> pages = new ArrayList<>();
        for (Page<?> page : ((Paged<?>) call).pages()) {
            pages.add(page);
            if (pages.size() == PAGES) {
                break;
            }
        }
        return pages;
    }

    private static List<VendorCall> clickUp() {
        Function<Caller, io.github.okr4j.clickup.goals.Goals> goals = io.github.okr4j.clickup.goals.Goals::over;
        Function<Caller, io.github.okr4j.clickup.goals.KeyResults> keyResults =
                io.github.okr4j.clickup.goals.KeyResults::over;
        var goal = io.github.okr4j.clickup.goals.CreateGoal.builder()
                .name("Grow")
                .dueDate(Instant.ofEpochMilli(1798675200000L))
                .build();
        var change = io.github.okr4j.clickup.goals.UpdateGoal.builder()
                .name("Grow more")
                .build();
        var keyResult = CreateKeyResult.builder()
                .name("Ship")
                .type(KeyResultType.NUMBER)
                .range(0, 10)
                .build();
        var progress = UpdateKeyResult.builder().stepsCurrent(4).build();
        return List.of(
                call("clickup.goals.list", VendorSamples.CLICKUP_GOALS, goals, s -> s.list("1", true)),
                call("clickup.goals.create", VendorSamples.CLICKUP_GOAL, goals, s -> s.create("1", goal)),
                call("clickup.goals.get", VendorSamples.CLICKUP_GOAL, goals, s -> s.get("g")),
                call("clickup.goals.update", VendorSamples.CLICKUP_GOAL, goals, s -> s.update("g", change)),
                call("clickup.goals.delete", "{}", goals, s -> s.delete("g")),
                call(
                        "clickup.keyresults.create",
                        VendorSamples.CLICKUP_KEY_RESULT,
                        keyResults,
                        s -> s.create("g", keyResult)),
                call(
                        "clickup.keyresults.update",
                        VendorSamples.CLICKUP_KEY_RESULT,
                        keyResults,
                        s -> s.update("k", progress)),
                call("clickup.keyresults.delete", "{}", keyResults, s -> s.delete("k")));
    }

    private static List<VendorCall> pipedrive() {
        Function<Caller, io.github.okr4j.pipedrive.goals.Goals> goals = io.github.okr4j.pipedrive.goals.Goals::over;
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = LocalDate.of(2026, 12, 31);
        CreateGoal goal = CreateGoal.builder()
                .title("Sell to 12 schools")
                .assignee(AssigneeType.PERSON, 7)
                .type(TypeSpec.of(GoalType.DEALS_WON).pipelines(List.of(5L, 2L)))
                .expectedOutcome(new BigDecimal("12"), TrackingMetric.QUANTITY)
                .duration(start, end)
                .interval(Interval.MONTHLY)
                .build();
        UpdateGoal change = UpdateGoal.builder().title("Other").build();
        GoalQuery query = GoalQuery.builder().type(GoalType.DEALS_WON).build();
        return List.of(
                call("pipedrive.goals.find", VendorSamples.PIPEDRIVE_GOALS, goals, s -> s.find(query)),
                call("pipedrive.goals.create", VendorSamples.PIPEDRIVE_GOAL, goals, s -> s.create(goal)),
                call("pipedrive.goals.update", VendorSamples.PIPEDRIVE_GOAL, goals, s -> s.update("g", change)),
                call("pipedrive.goals.delete", "{\"success\": true}", goals, s -> s.delete("g")),
                call(
                        "pipedrive.goals.results",
                        VendorSamples.PIPEDRIVE_RESULT,
                        goals,
                        s -> s.results("g", start, end)));
    }

    private static List<VendorCall> perdoo() {
        Function<Caller, io.github.okr4j.perdoo.rest.keyresults.KeyResults> keyResults =
                io.github.okr4j.perdoo.rest.keyresults.KeyResults::over;
        KeyResult complete = KeyResult.builder("kr-1")
                .name("Ship the beta")
                .createdAt(Timestamp.parse("2026-01-05T08:00:00Z"))
                .modifiedAt(Timestamp.parse("2026-01-06T09:30:00Z"))
                .objectiveId("ob-1")
                .type(MetricType.POSITIVE)
                .confidence(new BigDecimal("0.75"))
                .currentValue(new BigDecimal("12.50"))
                .targetValueMin(new BigDecimal("20.00"))
                .build();
        return List.of(
                call("perdoo.keyresults.list", VendorSamples.PERDOO_PAGE, keyResults, s -> s.list("cy-1")),
                call("perdoo.keyresults.get", VendorSamples.PERDOO_KEY_RESULT, keyResults, s -> s.get("kr-1")),
                call(
                        "perdoo.keyresults.replace",
                        VendorSamples.PERDOO_KEY_RESULT,
                        keyResults,
                        s -> s.replace(complete)),
                call("perdoo.keyresults.delete", "", keyResults, s -> s.delete("kr-1")));
    }

    private static List<VendorCall> performEngage() {
        Function<Caller, io.github.okr4j.performengage.goals.Goals> goals =
                io.github.okr4j.performengage.goals.Goals::over;
        return List.of(
                call("performengage.goals.list", VendorSamples.ENGAGE_PAGE, goals, s -> s.list()),
                call("performengage.goals.get", VendorSamples.ENGAGE_GOAL, goals, s -> s.get("580:goal-1")));
    }

    private static <S> VendorCall call(
            String operation, String answer, Function<Caller, S> service, Function<S, Object> described) {
        return new VendorCall(operation, answer, service::apply, service.andThen(described));
    }
}
