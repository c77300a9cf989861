package io.github.okr4j.examples.hostile;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.ErrorResponse;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedriveLimits;
import io.github.okr4j.pipedrive.activities.Activities;
import io.github.okr4j.pipedrive.activities.ActivityQuery;
import io.github.okr4j.pipedrive.activities.ActivityTypes;
import io.github.okr4j.pipedrive.currencies.Currencies;
import io.github.okr4j.pipedrive.deals.DealFields;
import io.github.okr4j.pipedrive.deals.DealQuery;
import io.github.okr4j.pipedrive.deals.DealStatus;
import io.github.okr4j.pipedrive.deals.Deals;
import io.github.okr4j.pipedrive.goals.Goal;
import io.github.okr4j.pipedrive.goals.GoalProgress;
import io.github.okr4j.pipedrive.goals.GoalResult;
import io.github.okr4j.pipedrive.goals.Interval;
import io.github.okr4j.pipedrive.goals.PeriodResult;
import io.github.okr4j.pipedrive.paging.CursorPage;
import io.github.okr4j.pipedrive.pipelines.Pipelines;
import io.github.okr4j.pipedrive.pipelines.Stages;
import io.github.okr4j.pipedrive.users.Teams;
import io.github.okr4j.pipedrive.users.Users;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The operations of Pipedrive that resolve what a goal refers to, each with a good response; what they hold is invented. */
final class PipedriveRoomsCalls {
    private static final String USER = """
            {"id": 7, "name": "Ann Example", "email": "ann@example.com", "phone": null, "default_currency": "EUR",
             "locale": "de_DE", "lang": 4, "activated": true, "active_flag": true, "is_you": true,
             "access": [{"app": "sales", "admin": true, "permission_set_id": "c0ffee00"}], "role_id": 2,
             "timezone_offset": "+01:00", "last_login": "2026-01-05 08:00:00", "company_id": 5001,
             "company_domain": "example-schools", "language": {"language_code": "en", "country_code": "GB"}}""";
    private static final String TEAM = """
            {"id": 3, "name": "North", "manager_id": 7, "users": [7, 8], "active_flag": 1, "deleted_flag": 0,
             "add_time": "2025-05-06 07:08:09"}""";
    private static final String PIPELINE = """
            {"id": 5, "name": "Schools", "order_nr": 1, "is_deleted": false, "add_time": "2025-01-02T03:04:05Z"}""";
    private static final String STAGE = """
            {"id": 31, "name": "Offer sent", "pipeline_id": 5, "deal_probability": 60, "days_to_rotten": 14}""";
    private static final String TYPE = """
            {"id": 9, "name": "School visit", "key_string": "school_visit", "color": null, "is_custom_flag": true,
             "add_time": "2025-01-02 03:04:05"}""";
    private static final String ACTIVITY = """
            {"id": 77, "subject": "Show the lab", "type": "school_visit", "owner_id": 7, "done": true,
             "due_date": "2026-02-03", "lead_id": "l-1", "marked_as_done_time": "2026-02-03T09:30:00Z",
             "location": {"value": "Example Street 1"}, "participants": [{"person_id": 21, "primary": true}],
             "attendees": [{"email": "ben@example.com", "name": "Ben Example"}]}""";
    private static final String DEAL = """
            {"id": 12, "title": "Lab", "owner_id": 7, "value": 1250.50, "currency": "EUR", "status": "won",
             "won_time": "2026-02-04T10:00:00Z", "expected_close_date": "2026-02-28", "label_ids": [1, 4],
             "probability": 60, "custom_fields": {"0a1b": {"value": [1, null]}}}""";
    private static final String CURRENCY = """
            {"id": 2, "code": "EUR", "name": "Euro", "decimal_points": 2, "symbol": "E", "active_flag": true}""";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private PipedriveRoomsCalls() {}

    static List<VendorCall> all() {
        Function<CallFactory, Users> users = Users::of;
        Function<CallFactory, Teams> teams = Teams::of;
        Function<CallFactory, Pipelines> pipelines = Pipelines::of;
        Function<CallFactory, Stages> stages = Stages::of;
        Function<CallFactory, ActivityTypes> types = ActivityTypes::of;
        Function<CallFactory, Activities> activities = Activities::of;
        Function<CallFactory, Deals> deals = Deals::of;
        Function<CallFactory, Currencies> currencies = Currencies::of;
        return List.of(
                VendorCall.call("pipedrive.users.list", list(USER), users, Users::list),
                VendorCall.call("pipedrive.users.find", list(USER), users, s -> s.find("ann")),
                VendorCall.call("pipedrive.users.get", one(USER), users, s -> s.get(7)),
                VendorCall.call("pipedrive.users.me", one(USER), users, Users::me),
                VendorCall.call("pipedrive.teams.list", list(TEAM), teams, Teams::list),
                VendorCall.call("pipedrive.teams.get", one(TEAM), teams, s -> s.get(3)),
                VendorCall.call("pipedrive.teams.members", list("7, 8"), teams, s -> s.members(3)),
                VendorCall.call("pipedrive.teams.listOfUser", list(TEAM), teams, s -> s.listOfUser(7)),
                VendorCall.call("pipedrive.pipelines.list", page(PIPELINE), pipelines, Pipelines::list),
                VendorCall.call("pipedrive.pipelines.get", one(PIPELINE), pipelines, s -> s.get(5)),
                VendorCall.call("pipedrive.stages.list", page(STAGE), stages, s -> s.list(5)),
                VendorCall.call("pipedrive.stages.get", one(STAGE), stages, s -> s.get(31)),
                VendorCall.call("pipedrive.activitytypes.list", list(TYPE), types, ActivityTypes::list),
                VendorCall.call(
                        "pipedrive.activities.list", page(ACTIVITY), activities, s -> s.list(ActivityQuery.ALL)),
                VendorCall.call("pipedrive.activities.get", one(ACTIVITY), activities, s -> s.get(77)),
                VendorCall.call("pipedrive.deals.list", page(DEAL), deals, s -> s.list(DealQuery.ALL)),
                VendorCall.call("pipedrive.deals.listArchived", page(DEAL), deals, s -> s.listArchived(DealQuery.ALL)),
                VendorCall.call("pipedrive.deals.get", one(DEAL), deals, s -> s.get(12)),
                VendorCall.call("pipedrive.currencies.list", list(CURRENCY), currencies, Currencies::list));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        return List.of(
                DealFields.DEFAULT.withLabels(),
                DealQuery.ALL.status(DealStatus.WON),
                ActivityQuery.ALL,
                ActivityQuery.ALL,
                new CursorPage<>(List.of(1L), null),
                PipedriveLimits.of(ResponseHeaders.EMPTY),
                usedUp(),
                new PeriodResult(DAY, DAY, new GoalResult(BigDecimal.TEN, null, Map.of())),
                progress(),
                batch());
    }

    private static Object batch() {
        try (PipedriveClient client = PipedriveClient.builder().apiToken("t").build()) {
            return client.raw().batch("pipedrive.deals.get", List.of(1L), client.deals()::get);
        }
    }

    /** Of a goal without parts, so that it needs no client. */
    private static GoalProgress progress() {
        Goal.Duration tomorrow = new Goal.Duration(LocalDate.of(9999, 1, 1), null, Map.of());
        Goal goal = new Goal("g", null, null, null, null, null, tomorrow, null, null, List.of(), null, Map.of());
        try (PipedriveClient client = PipedriveClient.builder().apiToken("t").build()) {
            return client.goals().progress(goal, Interval.MONTHLY);
        }
    }

    private static SdkException usedUp() {
        RateLimit day = new RateLimit(30_000L, 0L, null, RateLimit.Scope.DAILY);
        ErrorResponse response = new ErrorResponse(429, ResponseHeaders.EMPTY, null, VendorError.NONE, day, "");
        return ApiException.from(Failure.notSent("pipedrive.deals.list"), response, null, null);
    }

    private static String list(String item) {
        return "{\"success\": true, \"data\": [" + item + "]}";
    }

    private static String one(String item) {
        return "{\"success\": true, \"data\": " + item + "}";
    }

    private static String page(String item) {
        return "{\"success\": true, \"data\": [" + item + "], \"additional_data\": {\"next_cursor\": \"ZnJvbSAx\"}}";
    }
}
