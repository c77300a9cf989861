package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.http.CallFactory;
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

    /** Every kind with a secret that all encodings change, and with one that could be the name of a host. */
    static Stream<Canary> all() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(new Canary(kind, "cnry/4711+x=~&z"), new Canary(kind, "cnry-4711-zz")));
    }

    String vendor() {
        return kind.substring(0, kind.indexOf(' '));
    }

    /** The secret as it may turn up, and its digits in Base64 at any place of a run. */
    List<String> forms() {
        return texts().stream()
                .flatMap(text -> EncodedForms.forbidden(text).stream())
                .distinct()
                .toList();
    }

    /** What a server may echo. */
    List<String> echoes() {
        return texts().stream()
                .flatMap(text -> EncodedForms.of(text).stream())
                .distinct()
                .toList();
    }

    /** The forms that servers echo most. */
    List<String> commonEchoes() {
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        List<String> forms =
                new ArrayList<>(List.of(secret, secret.replace("/", "\\/"), encoded, encoded.replace("%7E", "~")));
        for (String text : texts()) {
            forms.add(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }
        return forms.stream().distinct().toList();
    }

    private List<String> texts() {
        boolean basic = vendor().equals("performengage") || kind.equals("pipedrive oauth");
        return basic ? List.of(secret, USER + ":" + secret) : List.of(secret);
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

    static CallFactory raw(AutoCloseable client) {
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
