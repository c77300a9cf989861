package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as names and values between two marked lines, the second with a checksum. A file may contain several such blocks,
 * of which the last complete one counts; so a file that was written halfway still has the old tokens.
 */
final class TokenFileFormat {
    private static final String BEGIN = "#okr4j OAuth tokens, keep this file secret\n";
    private static final String END = "#end ";
    private static final String ACCESS_TOKEN = "access_token";
    private static final String REFRESH_TOKEN = "refresh_token";
    private static final String EXPIRES_AT = "expires_at";
    private static final String SCOPES = "scopes";
    private static final String API_DOMAIN = "api_domain";
    private static final String CLIENT_ID = "client_id";

    private TokenFileFormat() {}

    static byte[] write(OAuthTokens tokens) {
        Properties properties = new Properties();
        properties.setProperty(ACCESS_TOKEN, tokens.accessToken().reveal());
        Secret refreshToken = tokens.refreshToken();
        put(properties, REFRESH_TOKEN, refreshToken == null ? null : refreshToken.reveal());
        put(properties, EXPIRES_AT, tokens.expiresAt());
        put(properties, SCOPES, tokens.scopes().isEmpty() ? null : String.join(" ", tokens.scopes()));
        put(properties, API_DOMAIN, tokens.apiDomain());
        put(properties, CLIENT_ID, tokens.clientId());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        String body = text.toString().replace(System.lineSeparator(), "\n");
        return (BEGIN + body + END + checksum(body) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a block is there from its first line to its last. */
    static boolean isComplete(byte[] content) {
        return lastBlock(text(content)) != null;
    }

    /**
     * Reads the last complete block, or a file of names and values that somebody wrote by hand.
     *
     * @return null for an empty file
     * @throws IllegalArgumentException if the file contains anything else; the message may quote it
     * @throws DateTimeException likewise
     */
    static @Nullable OAuthTokens read(byte[] content) {
        String text = text(content);
        String block = lastBlock(text);
        if (block == null) {
            int begin = text.indexOf(BEGIN);
            block = begin < 0 ? text : text.substring(0, begin);
            if (text.isBlank()) {
                return null;
            }
        }
        return tokens(block);
    }

    /** A file that was written beyond its end may have zeros in between. */
    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\0", "");
    }

    private static @Nullable String lastBlock(String text) {
        int begin = text.lastIndexOf(BEGIN);
        while (begin >= 0) {
            int from = begin + BEGIN.length();
            int end = text.indexOf(END, from);
            String body = end < 0 ? "" : text.substring(from, end);
            if (end >= 0 && text.startsWith(checksum(body) + "\n", end + END.length())) {
                return body;
            }
            begin = text.lastIndexOf(BEGIN, begin - 1);
        }
        return null;
    }

    private static String checksum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static OAuthTokens tokens(String block) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader never fails
        }
        String refreshToken = properties.getProperty(REFRESH_TOKEN);
        String expiresAt = properties.getProperty(EXPIRES_AT);
        String scopes = properties.getProperty(SCOPES);
        return new OAuthTokens(
                Secret.of(ACCESS_TOKEN, properties.getProperty(ACCESS_TOKEN)),
                refreshToken == null ? null : Secret.of(REFRESH_TOKEN, refreshToken),
                expiresAt == null ? null : Instant.parse(expiresAt),
                scopes == null ? List.of() : List.of(scopes.split(" ")),
                properties.getProperty(API_DOMAIN),
                properties.getProperty(CLIENT_ID));
    }

    private static void put(Properties properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.setProperty(name, value.toString());
        }
    }
}
