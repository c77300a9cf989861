package io.github.okr4j.testkit.perdoo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks the S1-HMAC-SHA256 header: credential and time, signed with the secret. */
final class PerdooSignature {

    private static final Pattern HEADER =
            Pattern.compile("S1-HMAC-SHA256 Credential=([^&]+)&Timestamp=([^&]+)&Signature=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Clock clock;
    private final String credential;
    private final String secret;

    PerdooSignature(Clock clock, String credential, String secret) {
        this.clock = clock;
        this.credential = credential;
        this.secret = secret;
    }

    String credential() {
        return credential;
    }

    String secret() {
        return secret;
    }

    boolean isGood(String header) {
        Matcher parts = HEADER.matcher(header);
        return parts.matches()
                && parts.group(1).equals(credential)
                && isNow(parts.group(2))
                && isSigned(parts.group(2), parts.group(3));
    }

    private boolean isNow(String timestamp) {
        try {
            Duration apart = Duration.between(Instant.parse(timestamp), clock.instant());
            return apart.abs().compareTo(TOLERANCE) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private boolean isSigned(String timestamp, String signature) {
        byte[] expected = hmac(credential + timestamp);
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature));
    }

    private byte[] hmac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
