package io.github.okr4j.testkit.server;

import io.github.okr4j.testkit.ReceivedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the handler of a request by its method and its path; {@code {}} in a template stands for one id. */
public final class Router {

    private static final String ID = "{}";

    private final List<Route> routes = new ArrayList<>();

    /** A handler together with the call it belongs to. */
    public record Match(FakeRequest call, Function<FakeRequest, FakeResponse> handler) {
        public FakeResponse response() {
            return handler.apply(call);
        }
    }

    private record Route(String method, List<String> template, Function<FakeRequest, FakeResponse> handler) {}

    public Router on(String method, String template, Function<FakeRequest, FakeResponse> handler) {
        routes.add(new Route(method, split(template), handler));
        return this;
    }

    public Optional<Match> find(ReceivedRequest request) {
        return routes.stream()
                .filter(route -> route.method.equals(request.method()))
                .flatMap(route -> ids(route.template, request.path()).stream()
                        .map(ids -> new FakeRequest(request, ids, Query.parse(request.query())))
                        .map(call -> new Match(call, route.handler)))
                .findFirst();
    }

    /** Whether some method is routed at this path. */
    public boolean knows(String path) {
        return routes.stream().anyMatch(route -> ids(route.template, path).isPresent());
    }

    private static Optional<List<String>> ids(List<String> template, String path) {
        List<String> segments = split(path);
        if (segments.size() != template.size()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (template.get(i).equals(ID) && !segments.get(i).isEmpty()) {
                ids.add(decode(segments.get(i)));
            } else if (!template.get(i).equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(ids);
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
