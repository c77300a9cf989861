package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import io.github.okr4j.core.json.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Verifies and reads the deliveries of ClickUp's webhooks. */
public final class ClickUpWebhooks {
    /** The header with the signature of a delivery. */
    public static final String SIGNATURE_HEADER = "X-Signature";

    /** Maximum size of a body in bytes; a receiver can stop reading beyond it. */
    public static final int MAX_BODY_BYTES = 1024 * 1024;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String HISTORY = "history_items";
    private static final String[] GOAL_FIELDS = {"event", "goal_id", "webhook_id", "team_id", HISTORY};
    private static final String[] KEY_RESULT_FIELDS = {
        "event", "goal_id", "key_result_id", "webhook_id", "team_id", HISTORY
    };
    private static final JsonCodec JSON = JsonCodec.of(new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER));

    private ClickUpWebhooks() {}

    /**
     * Verifies the signature of a delivery and reads its event.
     *
     * <p>The comparison takes constant time. A genuine delivery is not necessarily new: an attacker who recorded it can
     * send it again.
     *
     * @param secret the webhook's secret, from {@link Webhook#secret()}
     * @param signature the value of the header {@value #SIGNATURE_HEADER}, 64 hexadecimal digits in any case, or null
     *     if the header is missing
     * @param body the body as it came, to the byte: JSON that was read and written again has another signature
     * @throws IllegalArgumentException if the body is empty, too long or no event, or if the signature is missing,
     *     misshapen or another one; its message may be logged
     * @see <a href="https://developer.clickup.com/docs/webhooksignature">webhooksignature</a>, documented
     */
    @CheckReturnValue
    public static WebhookEvent verify(Secret secret, @Nullable String signature, byte[] body) {
        Checks.notNull("secret", secret);
        if (Checks.notNull("body", body).length == 0) {
            throw new IllegalArgumentException("body must not be empty");
        }
        if (body.length > MAX_BODY_BYTES) {
            throw new IllegalArgumentException("body must not be longer than " + MAX_BODY_BYTES + " bytes");
        }
        if (!MessageDigest.isEqual(signed(secret, body), given(signature))) {
            throw new IllegalArgumentException(
                    "signature is not the one of this body and secret: either it does not come"
                            + " from ClickUp, or the body was changed on its way, or the secret is another webhook's");
        }
        return event(body);
    }

    private static byte[] given(@Nullable String signature) {
        if (signature == null || signature.isBlank()) {
            throw new IllegalArgumentException("signature is missing: header " + SIGNATURE_HEADER + " must be there");
        }
        String text = signature.strip();
        if (!text.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("signature must be 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }

    private static byte[] signed(Secret secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static WebhookEvent event(byte[] body) {
        if (!(JSON.readLoosely(body) instanceof Map<?, ?> json)) {
            throw new IllegalArgumentException("body is signed but is not a JSON object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        json.forEach((name, value) -> members.put(String.valueOf(name), value));
        String name = text(members, "event");
        if (name == null) {
            throw new IllegalArgumentException("body is signed but has no text at $.event");
        }
        return event(OpenEnum.parse(WebhookEventType.class, name), members);
    }

    private static WebhookEvent event(OpenEnum<WebhookEventType> event, Map<String, Object> members) {
        String goalId = text(members, "goal_id");
        String keyResultId = text(members, "key_result_id");
        String webhookId = text(members, "webhook_id");
        // Text in recorded deliveries; webhooks themselves name their Workspace by a number.
        members.computeIfPresent("team_id", (field, value) -> value instanceof Number ? value.toString() : value);
        String workspaceId = text(members, "team_id");
        List<Object> history = list(members.get(HISTORY));
        WebhookEventType known = event.known();
        if (known != null && known != WebhookEventType.ALL && goalId != null) {
            boolean ofKeyResult = known.wireName().startsWith("keyResult");
            if (!ofKeyResult) {
                return new GoalEvent(event, goalId, webhookId, workspaceId, history, without(members, GOAL_FIELDS));
            } else if (keyResultId != null) {
                return new KeyResultEvent(
                        event,
                        goalId,
                        keyResultId,
                        webhookId,
                        workspaceId,
                        history,
                        without(members, KEY_RESULT_FIELDS));
            }
        }
        return new OtherEvent(event, webhookId, without(members, "event", "webhook_id"));
    }

    private static Map<String, Object> without(Map<String, Object> members, String... names) {
        Map<String, Object> rest = new LinkedHashMap<>(members);
        for (String name : names) {
            // A field of an unexpected type is not in the event, so it stays.
            if (text(members, name) != null || (name.equals(HISTORY) && rest.get(name) instanceof List)) {
                rest.remove(name);
            }
        }
        return rest;
    }

    private static List<Object> list(@Nullable Object value) {
        List<?> elements = value instanceof List<?> list ? list : List.of();
        return elements.stream()
                .filter(Objects::nonNull)
                .<Object>map(Immutable::jsonValue)
                .toList();
    }

    private static @Nullable String text(Map<String, Object> members, String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
