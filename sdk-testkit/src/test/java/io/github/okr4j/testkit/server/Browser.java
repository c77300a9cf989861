package io.github.okr4j.testkit.server;

import io.github.okr4j.testkit.FakeVendor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Sends plain requests to a fake, always with the same headers. */
public record Browser(String baseUrl, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public static Browser of(FakeVendor fake, String header, String value) {
        return new Browser(fake.baseUrl(), Map.of(header, value));
    }

    public static Browser anonymous(FakeVendor fake) {
        return new Browser(fake.baseUrl(), Map.of());
    }

    /** A response, and ways into its JSON. */
    public record Reply(int status, java.net.http.HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public Map<String, Object> json() {
            return Json.readObject(body).orElseThrow(() -> new AssertionError("no JSON object: " + body));
        }

        public Map<String, Object> object(String name) {
            return Tree.object(json(), name);
        }

        public List<Map<String, Object>> list(String name) {
            return Tree.objects(json(), name);
        }
    }

    public Reply get(String path) {
        return send("GET", path, "");
    }

    public Reply delete(String path) {
        return send("DELETE", path, "");
    }

    public Reply post(String path, String body) {
        return send("POST", path, body);
    }

    public Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    public Reply send(String method, String path, String body) {
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** Like {@link #send}, for tests in which no response may come. */
    public Reply exchange(String method, String path, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
