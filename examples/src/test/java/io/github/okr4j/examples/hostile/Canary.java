package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.perdoo.graphql.PerdooClient;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.pipedrive.PipedriveClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A known secret in one kind of credential.
 *
 * @param kind vendor and kind
 * @param secret what nobody may find
 */
record Canary(String kind, String secret) {
    static final String USER = "ann";
    private static final List<String> KINDS = List.of(
            "clickup personal",
            "clickup oauth",
            "pipedrive api",
            "pipedrive access",
            "pipedrive oauth",
            "perdoo bearer",
            "perdoo hmac",
            "perdoo.graphql token",
            "performengage key");
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-F]{2}");

    /** Every kind with a secret that all encodings change, and with one that could be the name of a host. */
    static Stream<Canary> all() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(new Canary(kind, "cnry/4711+x=~&z"), new Canary(kind, "cnry-4711-zz")));
    }

    String vendor() {
        return kind.substring(0, kind.indexOf(' '));
    }

    /** The secret as it may turn up. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(secret, secret.replace("/", "\\/")));
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(encoded);
        forms.add(encoded.replace("%7E", "~"));
        forms.add(PERCENT.matcher(encoded).replaceAll(code -> code.group().toLowerCase(Locale.ROOT)));
        forms.add(secret.replace("/", "\\u002f").replace("=", "\\u003D"));
        boolean basic = vendor().equals("performengage") || kind.equals("pipedrive oauth");
        List<String> inBase64 = basic ? List.of(secret, USER + ":" + secret) : List.of(secret);
        for (String text : inBase64) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            forms.add(Base64.getEncoder().encodeToString(bytes));
            forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return forms.stream().distinct().toList();
    }

    /** The vendor's builder with the secret in it. */
    ClientBuilder<?> builder() {
        return switch (kind) {
            case "clickup personal" -> ClickUpClient.builder().personalToken(secret);
            case "clickup oauth" -> ClickUpClient.builder().oauthToken(secret);
            case "pipedrive api" -> PipedriveClient.builder().apiToken(secret);
            case "pipedrive access" -> PipedriveClient.builder().accessToken(secret);
            case "pipedrive oauth" -> PipedriveOAuthCalls.client(secret);
            case "perdoo bearer" -> PerdooRestClient.builder().bearerToken(secret);
            case "perdoo hmac" -> PerdooRestClient.builder().hmac("credential", secret);
            case "perdoo.graphql token" -> PerdooClient.builder().token(secret);
            default -> PerformEngageClient.builder().credentials(USER, secret);
        };
    }

    /** The client that a builder makes. */
    static AutoCloseable built(ClientBuilder<?> builder) {
        if (builder instanceof ClickUpClient.Builder clickUp) {
            return clickUp.build();
        } else if (builder instanceof PipedriveClient.Builder pipedrive) {
            return pipedrive.build();
        } else if (builder instanceof PerdooRestClient.Builder perdoo) {
            return perdoo.build();
        } else if (builder instanceof PerdooClient.Builder perdoo) {
            return perdoo.build();
        }
        return ((PerformEngageClient.Builder) builder).build();
    }

    static Caller raw(AutoCloseable client) {
        if (client instanceof ClickUpClient clickUp) {
            return clickUp.raw();
        } else if (client instanceof PipedriveClient pipedrive) {
            return pipedrive.raw();
        } else if (client instanceof PerdooRestClient perdoo) {
            return perdoo.raw();
        } else if (client instanceof PerdooClient perdoo) {
            return perdoo.raw();
        }
        return ((PerformEngageClient) client).raw();
    }

    @Override
    public String toString() {
        return kind + (secret.contains("/") ? ", odd characters" : ", plain");
    }
}
