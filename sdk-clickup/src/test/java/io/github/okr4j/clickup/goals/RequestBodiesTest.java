package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Requests byte for byte: ClickUp overwrites with whatever is sent, so nothing may be there that was not set. */
class RequestBodiesTest {
    private static final Instant DUE = Instant.ofEpochMilli(1798675200000L);

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final String goal = fake.addGoal("Grow", DUE, fake.currentUserId());
    private final String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 1, 10);

    @Test
    void createGoal_requiredOnly_sendsNeutralDefaults() {
        CreateGoal request = CreateGoal.builder().name("Learn").dueDate(DUE).build();

        assertThat(sent(client.goals().create(fake.workspaceId(), request)))
                .isEqualTo("{\"name\":\"Learn\",\"due_date\":1798675200000,\"description\":\"\","
                        + "\"multiple_owners\":false,\"owners\":[],\"color\":\"\"}");
    }

    @Test
    void createGoal_everything_sendsTimesAsNumbersOfMilliseconds() {
        CreateGoal request = CreateGoal.builder()
                .name("Learn \"Ä\"")
                .dueDate(DUE)
                .startDate(Instant.ofEpochMilli(1767225600001L))
                .description("d")
                .multipleOwners(true)
                .owners(List.of(270000001L))
                .color("#32a852")
                .build();

        assertThat(sent(client.goals().create(fake.workspaceId(), request)))
                .isEqualTo("{\"name\":\"Learn \\\"Ä\\\"\",\"due_date\":1798675200000,\"description\":\"d\","
                        + "\"multiple_owners\":true,\"owners\":[270000001],\"color\":\"#32a852\","
                        + "\"start_date\":1767225600001}");
    }

    @Test
    void createGoal_multipleOwners_followsTheOwnersUnlessSet() {
        CreateGoal.Builder two = CreateGoal.builder().name("Learn").dueDate(DUE).owners(1, 2);

        assertThat(two.build().multipleOwners()).isTrue();
        assertThat(two.owners(1).build().multipleOwners()).isFalse();
        assertThat(two.multipleOwners(true).build().multipleOwners()).isTrue();
        assertThat(two.owners(1, 2).multipleOwners(false).build().multipleOwners())
                .isFalse();
    }

    @Test
    void updateGoal_each_sendsOnlyItself() {
        assertUpdates(UpdateGoal.builder().name("Learn"), "{\"name\":\"Learn\"}");
        assertUpdates(UpdateGoal.builder().dueDate(DUE), "{\"due_date\":1798675200000}");
        assertUpdates(UpdateGoal.builder().description(""), "{\"description\":\"\"}");
        assertUpdates(UpdateGoal.builder().color("#000000"), "{\"color\":\"#000000\"}");
        assertUpdates(UpdateGoal.builder().addOwners(270000002L, 3), "{\"add_owners\":[270000002,3]}");
        assertUpdates(UpdateGoal.builder().removeOwners(270000001L), "{\"rem_owners\":[270000001]}");
        assertUpdates(UpdateGoal.builder().archived(true), "{\"archived\":true}");
        assertUpdates(UpdateGoal.builder().archived(false), "{\"archived\":false}");
        assertUpdates(UpdateGoal.builder().clearName(), "{\"name\":\"\"}");
        assertUpdates(UpdateGoal.builder().clearDescription(), "{\"description\":\"\"}");
        assertUpdates(UpdateGoal.builder().clearColor(), "{\"color\":\"\"}");
        assertUpdates(UpdateGoal.builder().clearDueDate(), "{\"due_date\":0}");
    }

    @Test
    void dueDate_asADay_isSentAsNoonOfItsZone() {
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        LocalDate day = LocalDate.of(2026, 12, 31);
        Instant noon = Instant.parse("2026-12-31T20:00:00Z");

        CreateGoal created = CreateGoal.builder()
                .name("Learn")
                .startDate(day.minusDays(1), zone)
                .dueDate(day, zone)
                .build();

        assertThat(created.dueDate()).isEqualTo(noon);
        assertThat(created.startDate()).isEqualTo(noon.minus(Duration.ofDays(1)));
        assertUpdates(UpdateGoal.builder().dueDate(day, zone), "{\"due_date\":" + noon.toEpochMilli() + "}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateGoal.builder().dueDate(day, null))
                .withMessageStartingWith("dueDate's zone must not be null");
    }

    @Test
    void updateGoal_all_sendsAll() {
        assertUpdates(
                UpdateGoal.builder()
                        .archived(false)
                        .removeOwners(List.of(1L))
                        .addOwners(List.of(2L))
                        .color("")
                        .description("d")
                        .dueDate(Instant.EPOCH)
                        .name("n"),
                "{\"name\":\"n\",\"due_date\":0,\"description\":\"d\",\"color\":\"\",\"add_owners\":[2],"
                        + "\"rem_owners\":[1],\"archived\":false}");
    }

    @Test
    void createKeyResult_requiredOnly_sendsAllEightWithNeutralDefaults() {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("Done")
                .type(KeyResultType.BOOLEAN)
                .build();

        assertThat(sent(client.keyResults().create(goal, request)))
                .isEqualTo("{\"name\":\"Done\",\"owners\":[],\"type\":\"boolean\",\"steps_start\":0,\"steps_end\":0,"
                        + "\"unit\":\"\",\"task_ids\":[],\"list_ids\":[]}");
    }

    @Test
    void createKeyResult_exactDecimalsAndAnUnknownType_areSentAsGiven() {
        CreateKeyResult request = CreateKeyResult.builder()
                .name("Churn")
                .type(OpenEnum.parse(KeyResultType.class, "burndown"))
                .range(new BigDecimal("12.50"), new BigDecimal("1E+3"))
                .unit("%")
                .owners(270000001L)
                .taskIds("86c7mc19h")
                .listIds(List.of("901520401736"))
                .build();

        assertThat(sent(client.keyResults().create(goal, request)))
                .isEqualTo("{\"name\":\"Churn\",\"owners\":[270000001],\"type\":\"burndown\",\"steps_start\":12.50,"
                        + "\"steps_end\":1000,\"unit\":\"%\",\"task_ids\":[\"86c7mc19h\"],"
                        + "\"list_ids\":[\"901520401736\"]}");
    }

    @Test
    void updateKeyResult_each_sendsOnlyItself() {
        assertThat(sent(client.keyResults()
                        .update(
                                keyResult,
                                UpdateKeyResult.builder().stepsCurrent(50).build())))
                .isEqualTo("{\"steps_current\":50}");
        assertThat(sent(client.keyResults()
                        .update(
                                keyResult,
                                UpdateKeyResult.builder().note("half").build())))
                .isEqualTo("{\"note\":\"half\"}");
        assertThat(sent(client.keyResults()
                        .update(
                                keyResult,
                                UpdateKeyResult.builder()
                                        .note("")
                                        .stepsCurrent(new BigDecimal("-0.5"))
                                        .build())))
                .isEqualTo("{\"steps_current\":-0.5,\"note\":\"\"}");
    }

    @Test
    void preview_ofAWrite_showsWhatIsSent() {
        ApiCall<Goal> call =
                client.goals().update(goal, UpdateGoal.builder().name("Learn").build());
        String previewed = call.preview().body();

        assertThat(fake.requests()).isEmpty();
        assertThat(sent(call)).isEqualTo(previewed);
    }

    @Test
    void ids_withOddCharacters_areEncoded() {
        assertThat(client.goals().get("a/b c:ä").preview().url())
                .isEqualTo(fake.baseUrl() + "/v2/goal/a%2Fb%20c%3A%C3%A4");
    }

    private void assertUpdates(UpdateGoal.Builder changes, String body) {
        assertThat(sent(client.goals().update(goal, changes.build()))).isEqualTo(body);
    }

    private String sent(ApiCall<?> call) {
        call.execute();
        return fake.lastRequest().body();
    }
}
