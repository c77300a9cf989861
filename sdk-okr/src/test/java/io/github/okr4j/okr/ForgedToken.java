package io.github.okr4j.okr;

import io.github.okr4j.core.page.PageToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page token that somebody changed and gave a right checksum. */
final class ForgedToken {
    private static final String PREFIX = "okr4j1.";

    private ForgedToken() {}

    static PageToken of(String token, String more) {
        byte[] bytes = Base64.getUrlDecoder().decode(token.substring(PREFIX.length()));
        String content = new String(bytes, StandardCharsets.UTF_8).split("\\?", 2)[1] + more;
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String checked = base64.encodeToString(sha256(content)).substring(0, 16) + "?" + content;
        return PageToken.parse(PREFIX + base64.encodeToString(checked.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
