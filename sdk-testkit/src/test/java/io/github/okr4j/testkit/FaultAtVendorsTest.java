package io.github.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.EngageLogin;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Tree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultAtVendorsTest {

    @Test
    void unknownEnumValue_atPipedrive_replacesNestedWords() {
        try (FakePipedrive pipedrive = FakePipedrive.start()) {
            pipedrive.addGoal("Win", pipedrive.currentUserId(), 5);
            pipedrive.inject(Fault.unknownEnumValue());

            Browser.Reply reply =
                    Browser.of(pipedrive, "x-api-token", pipedrive.token()).get("/v1/goals/find");

            Map<String, Object> goal =
                    Tree.objects(reply.object("data"), "goals").get(0);
            assertThat(goal).containsEntry("interval", "value_nobody_knows").containsEntry("title", "Win");
            assertThat(Tree.object(goal, "type")).containsEntry("name", "value_nobody_knows");
            assertThat(Tree.object(goal, "assignee"))
                    .containsEntry("type", "value_nobody_knows")
                    .containsEntry("id", 7);
            assertThat(Tree.object(goal, "expected_outcome")).containsEntry("tracking_metric", "value_nobody_knows");
        }
    }

    @Test
    void repeatedPageToken_atPerdoo_neverEnds() {
        try (FakePerdooRest perdoo = FakePerdooRest.start()) {
            String cycle = perdoo.addCycle("2026 Q1");
            perdoo.addKeyResult(perdoo.addObjective(cycle), "Revenue", "1.00", "2.00");
            perdoo.inject(Fault.repeatedPageToken().always());
            Browser callFactory = Browser.of(perdoo, "Authorization", "Bearer " + perdoo.bearerToken());
            String path = "/v1/keyresults?cycle_id=" + cycle;

            Object first = callFactory.get(path).json().get("next_page_token");
            Browser.Reply second = callFactory.get(path + "&page_token=" + first);

            assertThat(first).isNotNull();
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.json()).containsEntry("next_page_token", first);
        }
    }

    @Test
    void repeatedPageToken_atPerformEngage_repeatsTheNextLink() {
        try (FakePerformEngage engage = FakePerformEngage.start()) {
            engage.inject(Fault.repeatedPageToken().always().on("GET", "/goals"));
            Browser callFactory = Browser.of(engage, "Authorization", EngageLogin.basic(engage));

            String first =
                    (String) callFactory.get("/api/v2/goals/?limit=2").json().get("next");
            String second = (String) callFactory
                    .get(first.substring(engage.baseUrl().length()))
                    .json()
                    .get("next");

            assertThat(first).isEqualTo(engage.baseUrl() + "/api/v2/goals/?limit=2&offset=2");
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void status_atEveryVendor_hasItsErrorShape() {
        assertThat(errorShape(FakeClickUp.start())).containsOnlyKeys("err", "ECODE");
        assertThat(errorShape(FakePipedrive.start()))
                .containsEntry("success", false)
                .containsEntry("errorCode", 429);
        assertThat(errorShape(FakePerdooRest.start()))
                .containsEntry("code", 429)
                .containsKey("message");
        assertThat(errorShape(FakePerformEngage.start())).containsOnlyKeys("detail");
    }

    @Test
    void status_ofAServerFailureAtPerformEngage_isNoDetail() {
        try (FakePerformEngage engage = FakePerformEngage.start()) {
            engage.inject(Fault.status(500));
            engage.inject(Fault.status(499));
            Browser browser = Browser.anonymous(engage);

            assertThat(browser.get("/any").json()).containsOnlyKeys("error");
            assertThat(browser.get("/any").json()).containsOnlyKeys("detail");
        }
    }

    @Test
    void unknownEnumValue_atPerdoo_replacesTheType() {
        try (FakePerdooRest perdoo = FakePerdooRest.start()) {
            String id = perdoo.addKeyResult(perdoo.addObjective(perdoo.addCycle("2026 Q1")), "Revenue", "1.00", "2.00");
            perdoo.inject(Fault.unknownEnumValue());

            assertThat(Browser.of(perdoo, "Authorization", "Bearer " + perdoo.bearerToken())
                            .get("/v1/keyresults/" + id)
                            .json())
                    .containsEntry("type", "value_nobody_knows")
                    .containsEntry("name", "Revenue");
        }
    }

    @Test
    void unknownEnumValue_atPerformEngage_sparesNulls() {
        try (FakePerformEngage engage = FakePerformEngage.start()) {
            String id = engage.addGoal(Json.object("title", "Sell", "rag_status", null));
            engage.inject(Fault.unknownEnumValue());

            assertThat(Browser.of(engage, "Authorization", EngageLogin.basic(engage))
                            .get("/api/v2/goals/" + id + "/")
                            .json())
                    .containsEntry("unit", "value_nobody_knows")
                    .containsEntry("goal_visibility", "value_nobody_knows")
                    .containsEntry("rag_status", null);
        }
    }

    private static Map<String, Object> errorShape(FakeVendor vendor) {
        try (vendor) {
            vendor.inject(Fault.tooManyRequests());
            return Browser.anonymous(vendor).get("/any").json();
        }
    }
}
