package io.github.okr4j.core.auth;

import io.github.okr4j.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

record HmacCredentials(String scheme, Secret credential, Secret secret) implements Credentials {
    private static final String ALGORITHM = "HmacSHA256";

    HmacCredentials {
        // The header joins its parts with & and =, and the vendor documents no escape.
        if (credential.reveal().chars().anyMatch(c -> Character.isWhitespace(c) || c == '&' || c == '=')) {
            throw new IllegalArgumentException(
                    "credential must not contain blanks, '&' or '=': the signature header cannot carry them");
        }
    }

    @Override
    public Map<String, String> headers(Instant now) {
        String timestamp = now.truncatedTo(ChronoUnit.SECONDS).toString();
        String parts = "Credential=" + credential.reveal() + "&Timestamp=" + timestamp + "&Signature="
                + signature(credential.reveal() + timestamp);
        return Map.of("Authorization", scheme + " " + parts);
    }

    @Override
    public List<Secret> secrets() {
        return List.of(secret);
    }

    /** A signature is valid as long as it is fresh, in whatever encoding a text quotes it. */
    @Override
    public List<Secret> secretsIn(Map<String, String> headers) {
        String sent = String.valueOf(headers.get("Authorization"));
        String signature = sent.substring(sent.lastIndexOf('=') + 1);
        byte[] bytes = HexFormat.of().parseHex(signature);
        return List.of(
                Secret.of("signature", signature),
                Secret.of("signature", Base64.getEncoder().withoutPadding().encodeToString(bytes)),
                Secret.of("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    private String signature(String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
