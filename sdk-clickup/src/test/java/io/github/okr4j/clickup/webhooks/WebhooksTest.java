package io.github.okr4j.clickup.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.ClickUpError;
import io.github.okr4j.clickup.WebhookSamples;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.clickup.WebhookDelivery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private static final String ENDPOINT = "https://hooks.example.com/goals";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    private final Webhooks webhooks = client.webhooks();

    @Test
    void create_eventsOfGoals_answersTheWebhookWithItsSecret() {
        Webhook webhook = created(WebhookEventType.GOAL_UPDATED, WebhookEventType.KEY_RESULT_UPDATED);

        assertThat(webhook.endpoint()).isEqualTo(ENDPOINT);
        assertThat(webhook.teamId()).isEqualTo(fake.workspaceId());
        assertThat(webhook.userId()).isEqualTo(fake.currentUserId());
        assertThat(webhook.clientId()).isNull();
        assertThat(webhook.events())
                .extracting(OpenEnum::known)
                .containsExactly(WebhookEventType.GOAL_UPDATED, WebhookEventType.KEY_RESULT_UPDATED);
        assertThat(webhook.health().status().is(WebhookStatus.ACTIVE)).isTrue();
        assertThat(webhook.health().failCount()).isZero();
        assertThat(webhook.secret().reveal()).contains(webhook.id());
        assertThat(webhook.toString())
                .contains("secret=***")
                .doesNotContain(webhook.secret().reveal());
        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"endpoint\":\"" + ENDPOINT + "\",\"events\":[\"goalUpdated\",\"keyResultUpdated\"]}");
    }

    @Test
    void create_allEventsInAList_sendsTheListsIdAsANumber() {
        Webhook webhook = webhooks.create(
                        fake.workspaceId(),
                        CreateWebhook.builder()
                                .endpoint(ENDPOINT)
                                .allEvents()
                                .listId("901520401736")
                                .build())
                .execute();

        assertThat(fake.lastRequest().body()).contains("\"events\":[\"*\"]", "\"list_id\":901520401736");
        assertThat(webhook.listId()).isEqualTo("901520401736");
        assertThat(webhook.spaceId()).isNull();
    }

    @Test
    void create_eventWithoutAConstant_isSentAsItIs() {
        CreateWebhook webhook = CreateWebhook.builder()
                .endpoint(ENDPOINT)
                .event("taskCreated")
                .event("goalUpdated")
                .build();

        assertThat(webhooks.create(fake.workspaceId(), webhook).execute().events())
                .extracting(OpenEnum::text)
                .containsExactly("taskCreated", "goalUpdated");
        assertThat(webhook.events().get(1).is(WebhookEventType.GOAL_UPDATED)).isTrue();
    }

    @Test
    void create_sameAgain_isRefusedAsAlreadyThere() {
        created(WebhookEventType.ALL);

        BadRequestException e = catchThrowableOfType(BadRequestException.class, () -> created(WebhookEventType.ALL));

        assertThat(ClickUpError.of(e).meaning()).isEqualTo(ClickUpError.Meaning.ALREADY_EXISTS);
        assertThat(fake.webhooks().count()).isEqualTo(1);
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndHappenedOnce() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(TransportException.class, () -> created(WebhookEventType.ALL));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.webhooks().count()).isEqualTo(1);
    }

    @Test
    void list_withAndWithoutWebhooks_answersThoseThereAre() {
        assertThat(webhooks.list(fake.workspaceId()).execute()).isEmpty();
        Webhook webhook = created(WebhookEventType.ALL);

        assertThat(webhooks.list(fake.workspaceId()).execute()).containsExactly(webhook);
    }

    @Test
    void list_unknownWorkspace_isNotFoundWithoutRateLimit() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class, () -> webhooks.list("90159999999").execute());

        assertThat(e.rateLimit()).isNull();
        assertThat(e.vendorError().code()).isEqualTo("SHARD_031");
    }

    @Test
    void read_answerWithEverything_hasEveryMember() {
        fake.inject(Fault.body(200, "application/json", WebhookSamples.WEBHOOKS));

        Webhook webhook = webhooks.list(fake.workspaceId()).execute().get(0);

        assertThat(List.of(webhook.spaceId(), webhook.folderId(), webhook.listId(), webhook.taskId()))
                .containsExactly("90159451300", "901513799668", "901520401736", "86c7mc19h");
        assertThat(webhook.clientId()).isEqualTo("APP0");
        assertThat(webhook.health().status().is(WebhookStatus.FAILING)).isTrue();
        assertThat(webhook.health().failCount()).isEqualTo(3);
        assertThat(webhook.secret().reveal()).isEqualTo(WebhookSamples.SECRET);
        assertThat(webhook.additional()).isEmpty();
    }

    @Test
    void update_suspendedWebhook_wakesItAndKeepsTheRest() {
        Webhook webhook = created(WebhookEventType.GOAL_UPDATED);

        Webhook awake =
                webhooks.update(webhook.id(), UpdateWebhook.of(webhook).build()).execute();

        assertThat(awake).isEqualTo(webhook);
        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"endpoint\":\"" + ENDPOINT + "\",\"events\":[\"goalUpdated\"],\"status\":\"active\"}");
    }

    @Test
    void update_allEvents_sendsThemAsText() {
        Webhook webhook = created(WebhookEventType.GOAL_UPDATED);

        Webhook changed = webhooks.update(
                        webhook.id(), UpdateWebhook.of(webhook).allEvents().build())
                .execute();

        assertThat(fake.lastRequest().body())
                .isEqualTo("{\"endpoint\":\"" + ENDPOINT + "\",\"events\":\"*\",\"status\":\"active\"}");
        assertThat(changed.events()).extracting(OpenEnum::text).containsExactly("*");
    }

    @Test
    void update_eventsAndEndpoint_replacesThem() {
        Webhook webhook = created(WebhookEventType.GOAL_UPDATED);

        Webhook changed = webhooks.update(
                        webhook.id(),
                        UpdateWebhook.of(webhook)
                                .endpoint(ENDPOINT + "/2")
                                .events(WebhookEventType.GOAL_DELETED)
                                .event("taskMoved")
                                .status(WebhookStatus.ACTIVE)
                                .build())
                .execute();

        assertThat(changed.endpoint()).isEqualTo(ENDPOINT + "/2");
        assertThat(changed.events()).extracting(OpenEnum::text).containsExactly("goalDeleted", "taskMoved");
    }

    @Test
    void delete_webhook_isGone() {
        Webhook webhook = created(WebhookEventType.ALL);

        webhooks.delete(webhook.id()).execute();

        assertThat(fake.webhooks().count()).isZero();
        UnauthorizedException e = catchThrowableOfType(
                UnauthorizedException.class, () -> webhooks.delete(webhook.id()).execute());
        assertThat(ClickUpError.of(e).meaning()).isEqualTo(ClickUpError.Meaning.ACCESS_OR_UNKNOWN_ID);
    }

    @Test
    void secret_ofACreatedWebhook_verifiesWhatClickUpDelivers() {
        Webhook webhook = created(WebhookEventType.GOAL_UPDATED);
        String goal = fake.addGoal("Grow");
        client.goals().update(goal, UpdateGoal.builder().name("Learn").build()).execute();

        WebhookDelivery delivery = fake.webhooks().take().get(0);

        assertThat(ClickUpWebhooks.verify(
                        webhook.secret(), delivery.signature(), delivery.body().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(GoalEvent.class, event -> {
                    assertThat(event.goalId()).isEqualTo(goal);
                    assertThat(event.webhookId()).isEqualTo(webhook.id());
                });
    }

    private Webhook created(WebhookEventType... events) {
        CreateWebhook webhook =
                CreateWebhook.builder().endpoint(ENDPOINT).events(events).build();
        return webhooks.create(fake.workspaceId(), webhook).execute();
    }
}
