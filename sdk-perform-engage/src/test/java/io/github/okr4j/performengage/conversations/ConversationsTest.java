package io.github.okr4j.performengage.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.performengage.ResourceFixture;
import io.github.okr4j.testkit.Fault;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationsTest extends ResourceFixture {
    @Test
    void list_conversation_fillsEveryComponentAndKeepsTheRest() {
        String id = fake.add(
                "conversations",
                Map.ofEntries(
                        Map.entry("template_api_id", "580:t1"),
                        Map.entry("template_name", "Half-year talk"),
                        Map.entry("plan_api_id", "580:p1"),
                        Map.entry("plan_name", "Talks 2026"),
                        Map.entry("stage_api_id", "580:s1"),
                        Map.entry("stage_name", "Final"),
                        Map.entry("status", "final"),
                        Map.entry("updated_date", "2026-06-05T11:02:03.004005+01:00"),
                        Map.entry("completed_date", "2026-06-05T11:02:03+0100"),
                        Map.entry("generated_date", "2026-05-01T00:00:00"),
                        Map.entry("person_api_id", "u1"),
                        Map.entry("person_name", "Noor Abadi"),
                        Map.entry("reviewer", "Mara Holt")));

        Conversation conversation = client.conversations().list().first().orElseThrow();

        assertThat(conversation.apiId()).isEqualTo(id);
        assertThat(conversation.templateApiId()).isEqualTo("580:t1");
        assertThat(conversation.templateName()).isEqualTo("Half-year talk");
        assertThat(conversation.planApiId()).isEqualTo("580:p1");
        assertThat(conversation.planName()).isEqualTo("Talks 2026");
        assertThat(conversation.stageApiId()).isEqualTo("580:s1");
        assertThat(conversation.stageName()).isEqualTo("Final");
        assertThat(conversation.status().is(ConversationStatus.FINAL)).isTrue();
        assertThat(conversation.updatedDate()).isEqualTo(Instant.parse("2026-06-05T10:02:03.004005Z"));
        assertThat(conversation.completedDate()).isEqualTo(Instant.parse("2026-06-05T10:02:03Z"));
        assertThat(conversation.generatedDate()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(conversation.personApiId()).isEqualTo("u1");
        assertThat(conversation.personName()).isEqualTo("Noor Abadi");
        assertThat(conversation.additional()).containsExactly(Map.entry("reviewer", "Mara Holt"));
    }

    @Test
    void list_everyFilter_isSentInTheVendorsWords() {
        String wanted = fake.add(
                "conversations",
                Map.of("person_name", "Noor Abadi", "plan_name", "9-Box", "template_name", "T", "status", "archived"));
        fake.add("conversations", Map.of("person_name", "Noor Abadi"));
        ConversationQuery query = ConversationQuery.ALL
                .personName("Noor Abadi")
                .planName("9-Box")
                .templateName("T")
                .status(ConversationStatus.ARCHIVED);

        assertThat(client.conversations().list(query))
                .extracting(Conversation::apiId)
                .containsExactly(wanted);

        assertThat(targets())
                .containsExactly("/api/v2/conversations/?person_name=Noor%20Abadi&plan_name=9-Box&template_name=T"
                        + "&status=archived&limit=100&offset=0");
    }

    @ParameterizedTest
    @EnumSource
    void list_byStatus_sendsTheVendorsWord(ConversationStatus status) {
        assertThat(client.conversations().list(ConversationQuery.ALL.status(status)))
                .isEmpty();
        assertThat(targets().get(0)).contains("?status=" + status.wireName() + "&");
    }

    @Test
    void get_conversationOrTemplate_isTheObjectAsItCame() {
        String talk = fake.add("conversations", Map.of("answers", Map.of("q", "a")));
        String template = fake.add("conversation_templates", Map.of("stages", 3));

        assertThat(client.conversations().get(talk).execute()).containsEntry("answers", Map.of("q", "a"));
        assertThat(client.conversationTemplates().get(template).execute()).containsEntry("stages", 3);
    }

    @Test
    void plans_everyComponent_isRead() {
        String id = fake.add(
                "conversation_plans",
                Map.of(
                        "name",
                        "Talks 2026",
                        "template_name",
                        "Half-year talk",
                        "template_api_id",
                        "580:t1",
                        "status",
                        "active",
                        "frequency",
                        "Every 4 weeks"));

        ConversationPlan plan = client.conversationPlans().get(id).execute();

        assertThat(plan.name()).isEqualTo("Talks 2026");
        assertThat(plan.templateName()).isEqualTo("Half-year talk");
        assertThat(plan.templateApiId()).isEqualTo("580:t1");
        assertThat(plan.status().is(PlanStatus.ACTIVE)).isTrue();
        assertThat(plan.frequency()).isEqualTo("Every 4 weeks");
        assertThat(client.conversationPlans()
                        .list(ConversationPlanQuery.ALL.name("Talks 2026").templateName("Half-year talk")))
                .containsExactly(plan);
        assertThat(targets())
                .contains("/api/v2/conversation_plans/?name=Talks%202026&template_name=Half-year%20talk"
                        + "&limit=100&offset=0");
    }

    @Test
    void plans_adHoc_haveNoFrequency() {
        fake.add("conversation_plans", Map.of("name", "Memoized"));

        ConversationPlan plan = client.conversationPlans().list().first().orElseThrow();

        assertThat(plan.frequency()).isNull();
        assertThat(plan.status().is(PlanStatus.DRAFT)).isTrue();
    }

    @Test
    void templates_everyComponent_isRead() {
        String id = fake.add(
                "conversation_templates",
                Map.of(
                        "name",
                        "360° talk",
                        "active",
                        false,
                        "draft",
                        true,
                        "deleted",
                        true,
                        "created_date",
                        "2026-01-02T03:04:05.678901Z",
                        "updated_date",
                        "2026-06-05T11:02:03.004005+01:00"));

        assertThat(client.conversationTemplates()
                        .list(ConversationTemplateQuery.ALL.name("360° talk").nameContains("TALK")))
                .containsExactly(new ConversationTemplate(
                        id,
                        "360° talk",
                        false,
                        true,
                        true,
                        Instant.parse("2026-01-02T03:04:05.678901Z"),
                        Instant.parse("2026-06-05T10:02:03.004005Z"),
                        Map.of()));
        assertThat(targets())
                .containsExactly("/api/v2/conversation_templates/?name=360%C2%B0%20talk&name_icontains=TALK"
                        + "&limit=100&offset=0");
    }

    @Test
    void queries_blankText_areRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationQuery.ALL.planName(" "))
                .withMessageContaining("planName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationPlanQuery.ALL.templateName(""))
                .withMessageContaining("templateName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationTemplateQuery.ALL.nameContains("\t"))
                .withMessageContaining("nameContains must not be blank");
    }

    @Test
    void list_unknownStatus_isKept() {
        fake.add("conversation_plans", Map.of());
        fake.inject(Fault.unknownEnumValue());

        ConversationPlan plan = client.conversationPlans().list().first().orElseThrow();

        assertThat(plan.status().known()).isNull();
        assertThat(plan.status().text()).isEqualTo("value_nobody_knows");
    }
}
