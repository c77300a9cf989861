package io.github.okr4j.testkit.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the fake sends back: an HTTP response, perhaps late, or nothing but a closed connection. */
public record FakeResponse(int status, Map<String, String> headers, String body, Duration delay, boolean dropped) {

    private static final String CONTENT_TYPE = "Content-Type";

    public static FakeResponse json(int status, @Nullable Object body) {
        return of(status, "application/json; charset=utf-8", Json.write(body));
    }

    public static FakeResponse html(int status, String title) {
        String page = "<!doctype html>\n<html><head><title>%1$s</title></head><body><h1>%1$s</h1></body></html>\n";
        return of(status, "text/html; charset=utf-8", page.formatted(title));
    }

    public static FakeResponse of(int status, String contentType, String body) {
        return new FakeResponse(status, Map.of(CONTENT_TYPE, contentType), body, Duration.ZERO, false);
    }

    public static FakeResponse empty(int status) {
        return new FakeResponse(status, Map.of(), "", Duration.ZERO, false);
    }

    public static FakeResponse connectionClosed() {
        return new FakeResponse(0, Map.of(), "", Duration.ZERO, true);
    }

    public FakeResponse withHeader(String name, String value) {
        return withHeaders(Map.of(name, value));
    }

    /** Adds headers; one of the same name, in whatever case, is replaced. */
    public FakeResponse withHeaders(Map<String, String> added) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.keySet().removeIf(name -> added.keySet().stream().anyMatch(name::equalsIgnoreCase));
        all.putAll(added);
        return new FakeResponse(status, Map.copyOf(all), body, delay, dropped);
    }

    public FakeResponse delayedBy(Duration duration) {
        return new FakeResponse(status, headers, body, duration, dropped);
    }

    public FakeResponse cutInTheMiddle() {
        return withBody(body.substring(0, body.length() / 2));
    }

    /** Edits the JSON body; a response with another kind of body, or with none, stays as it is. */
    public FakeResponse editJson(UnaryOperator<@Nullable Object> edit) {
        return Json.read(body)
                .map(value -> withBody(Json.write(edit.apply(value))))
                .orElse(this);
    }

    private FakeResponse withBody(String newBody) {
        return new FakeResponse(status, headers, newBody, delay, dropped);
    }
}
