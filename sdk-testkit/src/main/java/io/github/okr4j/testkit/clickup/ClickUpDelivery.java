package io.github.okr4j.testkit.clickup;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts events as ClickUp does: signed, and with little patience. */
final class ClickUpDelivery {

    static final int NO_RESPONSE = 0;

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(7).toMillis();

    private ClickUpDelivery() {}

    /** The status that the endpoint returns, or {@link #NO_RESPONSE}. */
    static int post(WebhookDelivery delivery) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(delivery.endpoint()).toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            if (!delivery.signature().isEmpty()) {
                connection.setRequestProperty("X-Signature", delivery.signature());
            }
            try (OutputStream out = connection.getOutputStream()) {
                out.write(delivery.body().getBytes(StandardCharsets.UTF_8));
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return NO_RESPONSE;
        }
    }

    static String signature(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
