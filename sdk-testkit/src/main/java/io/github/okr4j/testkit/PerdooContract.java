package io.github.okr4j.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key result operations of the REST contract. */
final class PerdooContract implements Contract {

    static final String BEARER_TOKEN = "fake-perdoo-bearer-token";

    private static final Set<String> DECIMALS =
            Set.of("confidence", "current_value", "target_value_min", "target_value_max");
    private static final Set<String> TEXTS = Set.of("name", "type", "objective_id");

    private final PerdooStore store;
    private final PerdooSignature signature;
    private final Router router;

    PerdooContract(PerdooStore store, PerdooSignature signature) {
        this.store = store;
        this.signature = signature;
        this.router = new Router()
                .on("GET", "/v1/keyresults", this::list)
                .on("GET", "/v1/keyresults/{}", this::get)
                .on("POST", "/v1/keyresults/{}", this::replace)
                .on("DELETE", "/v1/keyresults/{}", this::delete)
                .on("GET", "/v1/objectives/{}/keyresults", this::listOfObjective)
                .on("POST", "/v1/objectives/{}/keyresults", this::create);
    }

    @Override
    public Answer answer(ReceivedRequest request) {
        requireSignature(request);
        Router.Match match = router.find(request).orElseThrow(() -> new Refused(error(404)));
        return match.answer();
    }

    @Override
    public Answer error(int status) {
        String message = switch (status) {
            case 400 -> "invalid request";
            case 401 -> "not authorized";
            case 403 -> "not permitted";
            case 404 -> "not found";
            case 429 -> "too many requests";
            default -> "status " + status;
        };
        return Answer.json(status, Json.object("code", status, "message", message));
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("type");
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public Answer pointingToTheSamePage(ReceivedRequest request, Answer answer) {
        return answer.editJson(body -> {
            if (body instanceof Map<?, ?> page && page.containsKey("keyresults")) {
                Map<String, @Nullable Object> edited = new LinkedHashMap<>(Json.asObject(page));
                edited.put("next_page_token", token(store.pageSize()));
                return edited;
            }
            return body;
        });
    }

    private void requireSignature(ReceivedRequest request) {
        String authorization = request.header("authorization");
        if (authorization == null
                || !(authorization.equals("Bearer " + BEARER_TOKEN) || signature.isGood(authorization))) {
            throw new Refused(error(401));
        }
    }

    private Answer list(Call call) {
        String cycleId = call.query().first("cycle_id");
        if (cycleId == null || cycleId.isEmpty()) {
            throw invalid("cycle_id", "is required");
        }
        return page(call, store.ofCycle(cycleId));
    }

    private Answer listOfObjective(Call call) {
        requireObjective(call.id());
        return page(call, store.ofObjective(call.id()));
    }

    private Answer page(Call call, List<Map<String, @Nullable Object>> all) {
        int from = Math.min(offset(call.query().first("page_token")), all.size());
        int to = Math.min(from + store.pageSize(), all.size());
        return Answer.json(
                200,
                Json.object(
                        "next_page_token", to < all.size() ? token(to) : null, "keyresults", all.subList(from, to)));
    }

    private static String token(int offset) {
        return "from-" + offset;
    }

    private static int offset(@Nullable String token) {
        if (token == null) {
            return 0;
        }
        if (!token.matches("from-\\d{1,9}")) {
            throw invalid("page_token", "is not a token of this list");
        }
        return Integer.parseInt(token.substring("from-".length()));
    }

    private Answer get(Call call) {
        requireKeyResult(call.id());
        return Answer.json(200, store.keyResult(call.id()));
    }

    private Answer create(Call call) {
        requireObjective(call.id());
        Map<String, @Nullable Object> body = body(call);
        for (String required : List.of("name", "type")) {
            if (!(body.get(required) instanceof String text) || text.isEmpty()) {
                throw invalid(required, "is required");
            }
        }
        return Answer.json(200, store.keyResult(store.addKeyResult(call.id(), body)));
    }

    private Answer replace(Call call) {
        requireKeyResult(call.id());
        store.replace(call.id(), body(call));
        return Answer.json(200, store.keyResult(call.id()));
    }

    /** Nothing is said about the body of this answer, so there is none. */
    private Answer delete(Call call) {
        requireKeyResult(call.id());
        store.delete(call.id());
        return Answer.empty(200);
    }

    private void requireKeyResult(String id) {
        if (!store.hasKeyResult(id)) {
            throw new Refused(error(404));
        }
    }

    private void requireObjective(String id) {
        if (!store.hasObjective(id)) {
            throw new Refused(error(404));
        }
    }

    private Map<String, @Nullable Object> body(Call call) {
        Map<String, @Nullable Object> body =
                Json.readObject(call.request().body()).orElseThrow(() -> new Refused(error(400)));
        body.forEach((name, value) -> {
            if (value != null && DECIMALS.contains(name)) {
                requireDecimal(name, value);
            } else if (value != null && TEXTS.contains(name) && !(value instanceof String)) {
                throw invalid(name, "must be a string");
            }
        });
        return body;
    }

    private static void requireDecimal(String name, Object value) {
        if (!(value instanceof String text) || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw invalid(name, "must be a decimal string");
        }
        if (name.equals("confidence") && outsideZeroToOne(new BigDecimal(text))) {
            throw invalid(name, "must be between 0 and 1");
        }
    }

    private static boolean outsideZeroToOne(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0;
    }

    private static Refused invalid(String attribute, String problem) {
        return new Refused(Answer.json(
                400, Json.object("code", 400, "message", "invalid request", "details", Map.of(attribute, problem))));
    }
}
