package io.github.okr4j.clickup;

import io.github.okr4j.clickup.goals.CreateGoal;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.UpdateWebhook;
import io.github.okr4j.clickup.webhooks.WebhookEventType;
import io.github.okr4j.clickup.webhooks.WebhookStatus;
import io.github.okr4j.core.contract.BuilderContract;
import java.time.Instant;
import java.util.List;

class ClickUpBuildersTest extends BuilderContract {
    private static final Instant TIME = Instant.parse("2026-01-05T08:00:00Z");
    private static final String ENDPOINT = "https://example.com/a";

    @Override
    protected Class<?> moduleClass() {
        return ClickUpClient.class;
    }

    @Override
    protected List<Record> examples() {
        return List.of(
                CreateGoal.builder().name("Grow").dueDate(TIME).build(),
                CreateGoal.builder()
                        .name("Shrink")
                        .dueDate(TIME.plusSeconds(1))
                        .startDate(TIME)
                        .description("text")
                        .color("#32a852")
                        .owners(1, 2)
                        .build(),
                UpdateGoal.builder().archived(true).build(),
                UpdateGoal.builder()
                        .name("Grow")
                        .dueDate(TIME)
                        .description("text")
                        .color("#32a852")
                        .addOwners(1)
                        .removeOwners(2)
                        .build(),
                CreateKeyResult.builder()
                        .name("Ship")
                        .type(KeyResultType.BOOLEAN)
                        .build(),
                CreateKeyResult.builder()
                        .name("Sell")
                        .type(KeyResultType.NUMBER)
                        .range(1, 10)
                        .unit("km")
                        .owners(1)
                        .taskIds("86c")
                        .listIds("901")
                        .build(),
                UpdateKeyResult.builder().stepsCurrent(5).build(),
                UpdateKeyResult.builder().note("text").build(),
                webhook().spaceId("1").build(),
                webhook().folderId("1").build(),
                webhook().listId("1").build(),
                CreateWebhook.builder()
                        .endpoint("https://example.com/b")
                        .allEvents()
                        .taskId("86c")
                        .build(),
                UpdateWebhook.builder().endpoint(ENDPOINT).allEvents().build(),
                UpdateWebhook.builder()
                        .endpoint("https://example.com/b")
                        .events(WebhookEventType.GOAL_CREATED)
                        .status(WebhookStatus.SUSPENDED)
                        .build());
    }

    private static CreateWebhook.Builder webhook() {
        return CreateWebhook.builder().endpoint(ENDPOINT).events(WebhookEventType.GOAL_CREATED);
    }
}
