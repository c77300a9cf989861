package io.github.okr4j.clickup.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.Secret;
import io.github.okr4j.core.json.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickUpWebhooksTest {
    private static final Secret SECRET = Secret.of("secret", "Jefe0WEBHOOK0CANARY");

    /** Made with {@code openssl dgst -sha256 -hmac Jefe0WEBHOOK0CANARY}, not with the code under test. */
    private static final String BODY = "{\"event\":\"goalUpdated\",\"goal_id\":\"g1\",\"webhook_id\":\"w1\"}";

    private static final String SIGNATURE = "2bc07d7b34ab52aed5e66d7f94f0d8519c05a3ac80b0973fa9a6118600239ea4";

    @Test
    void verify_genuineDelivery_givesTheEvent() {
        assertThat(verify(SIGNATURE, BODY))
                .isEqualTo(new GoalEvent(
                        OpenEnum.of(WebhookEventType.GOAL_UPDATED), "g1", "w1", null, List.of(), Map.of()));
    }

    @Test
    void verify_signatureInUpperCaseOrBetweenBlanks_isTaken() {
        assertThat(verify(" " + SIGNATURE.toUpperCase(Locale.ROOT) + " ", BODY).webhookId())
                .isEqualTo("w1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goalCreated", "goalUpdated", "goalDeleted"})
    void verify_eventOfAGoal_isTyped(String name) {
        WebhookEvent event = read("{\"event\":\"" + name + "\",\"goal_id\":\"g\",\"webhook_id\":\"w\",\"new\":[1]}");

        assertThat(event).isInstanceOfSatisfying(GoalEvent.class, one -> {
            assertThat(one.event().known()).isNotNull();
            assertThat(one.event().text()).isEqualTo(name);
            assertThat(one.goalId()).isEqualTo("g");
            assertThat(one.additional()).containsOnlyKeys("new");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "keyResultCreated, KEY_RESULT_CREATED",
        "keyResultUpdated, KEY_RESULT_UPDATED",
        "keyResultDeleted, KEY_RESULT_DELETED"
    })
    void verify_eventOfAKeyResult_isTyped(String name, WebhookEventType type) {
        WebhookEvent event = read("{\"event\":\"" + name + "\",\"goal_id\":\"g\",\"key_result_id\":\"k\"}");

        assertThat(event)
                .isEqualTo(new KeyResultEvent(
                        OpenEnum.parse(WebhookEventType.class, name), "g", "k", null, null, List.of(), Map.of()));
        assertThat(event.event().is(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"90150000001\"", "90150000001"})
    void verify_eventOfToday_namesItsWorkspaceAndHistory(String workspaceId) {
        WebhookEvent event = read("{\"event\":\"goalUpdated\",\"goal_id\":\"g\",\"team_id\":" + workspaceId
                + ",\"history_items\":[{\"field\":\"name\"},null]}");

        assertThat(event).isInstanceOfSatisfying(GoalEvent.class, one -> {
            assertThat(one.workspaceId()).isEqualTo("90150000001");
            assertThat(one.historyItems()).containsExactly(Map.of("field", "name"));
            assertThat(one.additional()).isEmpty();
        });
    }

    @Test
    void verify_eventThatIsNotKnown_keepsAllItSays() {
        WebhookEvent event = read("{\"event\":\"taskMoved\",\"task_id\":\"t\",\"history_items\":[{\"id\":\"8\"}],"
                + "\"webhook_id\":\"w\"}");

        assertThat(event).isInstanceOf(OtherEvent.class);
        assertThat(event.event().known()).isNull();
        assertThat(event.event().text()).isEqualTo("taskMoved");
        assertThat(event.webhookId()).isEqualTo("w");
        assertThat(event.additional()).containsOnlyKeys("task_id", "history_items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"goalUpdated\"}",
                "{\"event\":\"goalUpdated\",\"goal_id\":7}",
                "{\"event\":\"goalUpdated\",\"goal_id\":\" \"}",
                "{\"event\":\"keyResultUpdated\",\"goal_id\":\"g\"}",
                "{\"event\":\"keyResultUpdated\",\"key_result_id\":\"k\"}",
                "{\"event\":\"*\",\"goal_id\":\"g\"}"
            })
    void verify_goalEventWithoutItsIds_isAnOtherEventAndLosesNothing(String body) {
        WebhookEvent event = read(body);

        assertThat(event).isInstanceOf(OtherEvent.class);
        assertThat(event.additional().size()).isEqualTo(body.split("\":").length - 2);
    }

    @Test
    void verify_sameDeliveryTwice_givesEqualEvents() {
        assertThat(verify(SIGNATURE, BODY))
                .isEqualTo(verify(SIGNATURE, BODY))
                .hasSameHashCodeAs(verify(SIGNATURE, BODY));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void verify_signatureMissing_isRefused(String signature) {
        assertRefused(signature, BODY.getBytes(StandardCharsets.UTF_8), "X-Signature must be there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "zz", "sha256=", "0x", "…"})
    void verify_signatureMisshapen_isRefused(String signature) {
        assertRefused(signature, BODY.getBytes(StandardCharsets.UTF_8), "64 hexadecimal digits");
        assertRefused(SIGNATURE + signature, BODY.getBytes(StandardCharsets.UTF_8), "64 hexadecimal digits");
    }

    @Test
    void verify_anyBitOfTheSignatureFlipped_isRefused() {
        for (int i = 0; i < SIGNATURE.length(); i++) {
            char other = SIGNATURE.charAt(i) == '0' ? '1' : '0';
            String wrong = SIGNATURE.substring(0, i) + other + SIGNATURE.substring(i + 1);
            assertRefused(wrong, BODY.getBytes(StandardCharsets.UTF_8), "not the one of this body and secret");
        }
    }

    @Test
    void verify_bodyReadAndWrittenAgain_isRefused() {
        assertRefused(SIGNATURE, BODY.replace(":", ": ").getBytes(StandardCharsets.UTF_8), "body was changed");
    }

    @Test
    void verify_otherSecret_isRefused() {
        IllegalArgumentException e = catchThrowableOfType(
                IllegalArgumentException.class,
                () -> use(ClickUpWebhooks.verify(
                        Secret.of("secret", "another"), SIGNATURE, BODY.getBytes(StandardCharsets.UTF_8))));

        assertThat(e).hasMessageContaining("another webhook's").hasMessageNotContaining(SIGNATURE);
    }

    @Test
    void verify_emptyBody_isRefusedWhateverItsSignature() {
        assertRefused(WebhookSigner.sign(SECRET, new byte[0]), new byte[0], "body must not be empty");
    }

    @Test
    void verify_bodyOfOneMebibyte_isTaken() {
        byte[] body = padded(ClickUpWebhooks.MAX_BODY_BYTES);

        assertThat(ClickUpWebhooks.verify(SECRET, WebhookSigner.sign(SECRET, body), body)
                        .webhookId())
                .isEqualTo("w1");
    }

    @Test
    void verify_bodyBeyondOneMebibyte_isRefusedWhateverItsSignature() {
        byte[] body = padded(ClickUpWebhooks.MAX_BODY_BYTES + 1);

        assertRefused(WebhookSigner.sign(SECRET, body), body, "not be longer than 1048576 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "null",
                "7",
                "{\"event\":",
                "{}",
                "{\"event\":null}",
                "{\"event\":{}}",
                "{\"event\":\"\"}",
                "{\"event\":\"goalUpdated\"}x"
            })
    void verify_signedBodyThatIsNoEvent_isRefused(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertRefused(WebhookSigner.sign(SECRET, bytes), bytes, "body is signed but");
    }

    @Test
    void verify_withoutSecretOrBody_namesTheParameter() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> use(ClickUpWebhooks.verify(null, SIGNATURE, new byte[] {1}))))
                .hasMessageStartingWith("secret must");
        assertRefused(SIGNATURE, null, "body must");
    }

    private static WebhookEvent verify(String signature, String body) {
        return ClickUpWebhooks.verify(SECRET, signature, body.getBytes(StandardCharsets.UTF_8));
    }

    private static WebhookEvent read(String body) {
        return verify(WebhookSigner.sign(SECRET, body.getBytes(StandardCharsets.UTF_8)), body);
    }

    private static byte[] padded(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) ' ');
        System.arraycopy(BODY.getBytes(StandardCharsets.UTF_8), 0, body, 0, BODY.length());
        return body;
    }

    private static void assertRefused(String signature, byte[] body, String part) {
        IllegalArgumentException e = catchThrowableOfType(
                IllegalArgumentException.class, () -> use(ClickUpWebhooks.verify(SECRET, signature, body)));
        assertThat(e).hasMessageContaining(part).hasMessageNotContaining(SECRET.reveal());
    }

    private static void use(WebhookEvent event) {
        assertThat(event).isNotNull();
    }
}
