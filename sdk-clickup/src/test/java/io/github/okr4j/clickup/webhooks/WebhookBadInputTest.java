package io.github.okr4j.clickup.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused here, the server never hears of it. */
class WebhookBadInputTest {
    private static final String ENDPOINT = "https://hooks.example.com/goals";

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final Webhooks webhooks = client.webhooks();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "..", "a\nb"})
    void ids_unusable_areRefusedByName(String id) {
        UpdateWebhook changes =
                UpdateWebhook.builder().endpoint(ENDPOINT).allEvents().build();
        CreateWebhook webhook =
                CreateWebhook.builder().endpoint(ENDPOINT).allEvents().build();

        assertRefused("team_id must not", () -> webhooks.list(id));
        assertRefused("team_id must not", () -> webhooks.create(id, webhook));
        assertRefused("webhook_id must not", () -> webhooks.update(id, changes));
        assertRefused("webhook_id must not", () -> webhooks.delete(id));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "6-901520401736-1", "li/901520401736", "90152040173x", "-1", "9999999999999999999"})
    void locations_inTheShapeOfAnAddress_areRefusedByName(String id) {
        assertRefused("spaceId must", () -> CreateWebhook.builder().spaceId(id));
        assertRefused("folderId must", () -> CreateWebhook.builder().folderId(id));
        assertRefused("listId must", () -> CreateWebhook.builder().listId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.com",
                "ftp://example.com",
                "/goals",
                "https://",
                "https://example.com/#a",
                "h ttp://x"
            })
    void endpoint_thatIsNoAddress_isRefusedWithoutQuotingIt(String endpoint) {
        assertRefused(
                "endpoint must be a whole",
                () -> CreateWebhook.builder().endpoint(endpoint).allEvents().build());
        assertRefused(
                "endpoint must be a whole",
                () -> UpdateWebhook.builder().endpoint(endpoint).allEvents().build());
    }

    @Test
    void request_incompleteOrContradictory_isRefused() {
        assertRefused(
                "endpoint, events must be set", () -> CreateWebhook.builder().build());
        assertRefused(
                "endpoint must be set",
                () -> CreateWebhook.builder().allEvents().build());
        assertRefused(
                "endpoint must be set",
                () -> UpdateWebhook.builder().allEvents().build());
        assertRefused(
                "events must be set",
                () -> CreateWebhook.builder().endpoint(ENDPOINT).build());
        assertRefused(
                "events must be set",
                () -> UpdateWebhook.builder().endpoint(ENDPOINT).build());
        assertRefused(
                "events must not name others",
                () -> CreateWebhook.builder()
                        .endpoint(ENDPOINT)
                        .allEvents()
                        .event("taskMoved")
                        .build());
        assertRefused(
                "events must not contain a blank",
                () -> CreateWebhook.builder().endpoint(ENDPOINT).event(" ").build());
        assertRefused(
                "only one of",
                () -> CreateWebhook.builder()
                        .endpoint(ENDPOINT)
                        .allEvents()
                        .spaceId("1")
                        .taskId("t")
                        .build());
        assertRefused(
                "taskId must not be blank",
                () -> CreateWebhook.builder()
                        .endpoint(ENDPOINT)
                        .allEvents()
                        .taskId(" ")
                        .build());
        assertRefused("webhook must not be null", () -> webhooks.create(fake.workspaceId(), null));
        assertRefused("changes must not be null", () -> webhooks.update("w", null));
    }

    private void assertRefused(String message, ThrowingCallable work) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessageStartingWith(message);
        assertThat(fake.requests()).isEmpty();
    }
}
