package io.github.okr4j.examples.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What servers may send that print what they got: every place of a response holds the secret once. */
final class LeakyResponses {
    private final Map<String, UnaryOperator<String>> responses = new LinkedHashMap<>();
    private final String all;
    private final String echoes;
    private final String secret;
    private final String encoded;

    private LeakyResponses(Canary canary) {
        this.all = String.join(" ", canary.commonEchoes());
        this.echoes = String.join(" ", canary.echoes());
        this.secret = canary.secret();
        this.encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        failures();
        encoded();
        unreadable();
        redirects();
        brokenHttp();
        if (canary.vendor().equals("perdoo.graphql")) {
            // Elsewhere these are members that nobody knows, and kept.
            responses.put("GraphQL errors", request -> http(200, "", graphqlErrors("errors")));
            responses.put("errors of a payload", request -> http(200, "", graphqlErrors("none")));
        }
    }

    /** All of them by name; each makes its response from the request. */
    static Map<String, UnaryOperator<String>> of(Canary canary) {
        return new LeakyResponses(canary).responses;
    }

    static String http(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " X\r\n" + headers + "Connection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body;
    }

    private void failures() {
        for (int status : List.of(400, 401, 403, 404, 408, 409, 422, 425, 429, 500, 503, 504, 599)) {
            responses.put("JSON error " + status, request -> http(status, "", jsonError(request)));
        }
        responses.put("request as error text", request -> http(418, "", request + all));
        responses.put("HTML error", request -> http(502, "Content-Type: text/html; " + secret + "\r\n", "<p>" + all));
        responses.put(
                "error headers",
                request -> http(
                        500,
                        "X-Request-Id: %s\r\nX-Echo: %s\r\nRetry-After: %s\r\nDate: %s\r\nX-RateLimit-Reset: %s\r\n"
                                        .formatted(secret, credentials(request), secret, secret, secret)
                                + "x-datadog-trace-id: " + secret + "\r\nSet-Cookie: t=" + secret + "\r\n",
                        ""));
        responses.put("failure in a success", request -> http(200, "", jsonError(request)));
        responses.put("short failure", request -> http(200, "", "{\"err\": \"" + secret + "\", \"success\": false}"));
    }

    /** Every form of the secret, and of the signature that the request came with. */
    private void encoded() {
        responses.put("all forms as error text", request -> http(401, "", allForms(request)));
        responses.put(
                "all forms in JSON", request -> http(400, "", "{\"message\": \"" + escaped(allForms(request)) + "\"}"));
        responses.put("all forms as error headers", request -> {
            StringBuilder headers = new StringBuilder();
            for (String form : allForms(request).split("[ \n]+", -1)) {
                headers.append("X-Echo: ").append(form).append("\r\n");
            }
            return http(500, "X-Request-Id: " + encoded + "\r\n" + headers, "");
        });
        responses.put("all forms as status line", request -> allForms(request).replace('\n', ' ') + "\r\n\r\n");
    }

    private String allForms(String request) {
        String signature = EchoServer.signature(request);
        return signature == null ? echoes : echoes + " " + String.join(" ", EncodedForms.of(signature));
    }

    private void unreadable() {
        responses.put("request as success", request -> http(200, "Content-Type: text/" + secret + "\r\n", request));
        responses.put("secret as JSON", request -> http(200, "", "\"" + secret + "\""));
        responses.put("truncated", request -> http(200, "", "{\"goal\": {\"id\": \"" + secret));
        String name = "\"" + secret + "\": ";
        for (String before : List.of("", "\"goal\": {\"id\": \"g\", ", "\"data\": {\"goal\": {\"id\": \"g\", ")) {
            String text = "{" + before + name + "{" + name + "[1, tru";
            responses.put("broken behind a name " + before, request -> http(200, "", text));
        }
        responses.put("wrong types", request -> http(200, "", wrongTypes()));
    }

    private void redirects() {
        List<String> targets = List.of(
                "https://evil.example.net/" + encoded + "?t=" + encoded,
                "https://" + secret + ".example.net/",
                "http://user:" + encoded + "@127.0.0.1/",
                "/" + encoded + "?limit=" + encoded + "&offset=" + encoded,
                "ftp://" + secret);
        for (String target : targets) {
            responses.put("redirect " + responses.size(), request -> http(302, "Location: " + target + "\r\n", all));
            String page = "{\"results\": [], \"keyresults\": [], \"next\": \"" + target + "\", \"next_page_token\": \""
                    + secret + "\"}";
            responses.put("next link " + responses.size(), request -> http(200, "", page));
        }
    }

    /** OkHttp's own exceptions quote what they cannot read. */
    private void brokenHttp() {
        responses.put("no HTTP", UnaryOperator.identity());
        responses.put("credentials as status line", request -> credentials(request) + "\r\n\r\n");
        responses.put("secret as status line", request -> secret + "\r\n\r\n");
        responses.put("secret as status", request -> "HTTP/1.1 " + secret + "\r\n\r\n");
        responses.put("secret as header line", request -> "HTTP/1.1 200 X\r\n" + secret + "\r\n\r\n");
        responses.put(
                "secret as chunk size",
                request -> "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "\r\n" + all);
        responses.put("secret as length", request -> "HTTP/1.1 200 X\r\nContent-Length: " + secret + "\r\n\r\n" + all);
        responses.put("no gzip", request -> http(200, "Content-Encoding: gzip\r\n", all));
        responses.put("cut body", request -> "HTTP/1.1 200 X\r\nContent-Length: 9999\r\n\r\n" + request);
        responses.put("cut error body", request -> "HTTP/1.1 500 X\r\nContent-Length: 9999\r\n\r\n" + request);
        responses.put("dropped", request -> "");
    }

    private String jsonError(String request) {
        String plain = "\"" + escaped(request + all + " " + credentials(request)) + "\"";
        return "{\"success\": false, \"err\": %s, \"ECODE\": %s, \"error\": %s, \"error_info\": %s, \"message\": %s"
                        .formatted(plain, plain, plain, plain, plain)
                + ", \"detail\": %s, \"code\": %s, \"errors\": {%s: [%s]}, \"details\": {%s: %s}, %s: [%s]}"
                        .formatted(plain, plain, plain, plain, plain, plain, plain, plain);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private String graphqlErrors(String member) {
        String plain = "\"" + secret + "\"";
        return "{\"data\": {\"upsert\": {\"errors\": [{\"field\": %s, \"messages\": [%s]}]}}, \"%s\": [{\"message\": %s, \"path\": [%s]}]}"
                .formatted(plain, plain, member, plain, plain);
    }

    private String wrongTypes() {
        String value = "{\"" + secret + "\": \"" + secret + "\"}";
        List<String> members = new ArrayList<>();
        for (String name : List.of("goal", "goals", "key_result", "data", "id", "api_id", "results", "keyresults")) {
            members.add("\"" + name + "\": [" + value + "]");
        }
        return "{" + String.join(", ", members) + "}";
    }

    /** The values of the headers that prove who calls. */
    private static String credentials(String request) {
        return request.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).matches("(authorization|x-api-token): .*"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("");
    }
}
