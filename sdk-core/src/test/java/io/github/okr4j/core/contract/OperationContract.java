package io.github.okr4j.core.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.contract.OperationCase.Runs;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.ConflictException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/**
 * What every operation of every vendor must do, whatever comes back. A vendor's test extends this class and gives one
 * case per operation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OperationContract {
    private static final int ATTEMPTS = 3;
    private static final String HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    private static final Map<Integer, Class<? extends ApiException>> STATUSES = Map.ofEntries(
            Map.entry(400, BadRequestException.class),
            Map.entry(401, UnauthorizedException.class),
            Map.entry(403, ForbiddenException.class),
            Map.entry(404, NotFoundException.class),
            Map.entry(409, ConflictException.class),
            Map.entry(422, BadRequestException.class),
            Map.entry(429, RateLimitedException.class),
            Map.entry(500, ServerException.class),
            Map.entry(501, ServerException.class),
            Map.entry(502, ServerException.class),
            Map.entry(503, ServerException.class),
            Map.entry(504, ServerException.class));

    private final ContractServer server = new ContractServer();

    /** One case per operation. */
    protected abstract List<OperationCase> cases();

    /** All operations of the vendor. */
    protected abstract List<Operation<?>> operations();

    /**
     * The vendor's error response.
     *
     * @param status the HTTP status it comes with
     */
    protected abstract String errorBody(int status);

    /**
     * The base URL for the client.
     *
     * @param origin scheme, host and port of the server
     */
    protected String baseUrl(String origin) {
        return origin;
    }

    @BeforeAll
    final void startServer() {
        server.start();
    }

    @AfterAll
    final void stopServer() {
        server.stop();
    }

    @Test
    final void operations_all_haveOneCaseEach() {
        List<String> cases = cases().stream().map(OperationCase::toString).toList();
        assertThat(cases)
                .as("cases, by operation")
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::name).toList());
    }

    @Test
    final void operations_all_haveUniqueNamesOfOneVendorAndASource() {
        List<String> names = operations().stream().map(Operation::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(\\.[A-Za-z0-9_]+){2,}"));
        assertThat(names.stream().map(name -> name.substring(0, name.indexOf('.'))))
                .as("vendors")
                .containsOnly(names.get(0).substring(0, names.get(0).indexOf('.')));
        assertThat(operations()).as("documentation address").allMatch(operation -> operation.documentation() != null);
    }

    @TestFactory
    final Stream<DynamicNode> call_eachOperation_keepsTheContract() {
        return cases().stream().map(each -> dynamicContainer(each.toString(), tests(each).stream()));
    }

    private List<DynamicTest> tests(OperationCase each) {
        List<DynamicTest> tests = new ArrayList<>();
        add(tests, each, "full answer: decodes; sends method, target and credential", () -> decodesHappy(each));
        add(tests, each, "minimal answer: decodes", () -> decodesMinimal(each));
        if (!each.happy().isBlank()) {
            add(tests, each, "unknown members: decodes", () -> decodesUnknownMembers(each));
            addMutated(tests, each, "each text unknown", Mutations.unknownTexts(each.happy()));
            addMutated(tests, each, "each member null", Mutations.nulls(each.happy()));
            addMutated(tests, each, "each member missing", Mutations.missing(each.happy()));
            addMutated(tests, each, "each value of a wrong type", Mutations.wrongTypes(each.happy()));
            add(tests, each, "null in each list: decodes or names the index", () -> namesIndexOfNulls(each));
        }
        add(tests, each, "answer that is no JSON: DecodeException, one request", () -> refusesNonJson(each));
        STATUSES.keySet().stream()
                .sorted()
                .forEach(status -> add(
                        tests,
                        each,
                        "HTTP " + status + ": " + STATUSES.get(status).getSimpleName(),
                        () -> failsByStatus(each, status)));
        add(tests, each, "HTTP 400 with any body: BadRequestException", () -> survivesOddErrors(each));
        add(tests, each, "HTTP 503 with Retry-After: UNKNOWN, no create is retried", () -> believesNo503(each));
        add(tests, each, "connection dropped: TransportException, UNKNOWN", () -> failsOnDrop(each));
        if (each.at(endpoint()).call() != null) {
            add(tests, each, "async: same value and same failures as sync", () -> asyncEqualsSync(each));
            add(tests, each, "preview: what is sent, without secrets", () -> previewsWhatIsSent(each));
        }
        return tests;
    }

    private void add(List<DynamicTest> tests, OperationCase each, String name, Executable body) {
        tests.add(dynamicTest(each + ", " + name, body));
    }

    private void addMutated(List<DynamicTest> tests, OperationCase each, String name, List<Mutations> mutations) {
        add(tests, each, name + ": decodes or names the path", () -> survives(each, mutations, (m, path) -> true));
    }

    private void decodesHappy(OperationCase each) {
        server.responses(ContractServer.json(200, each.happy()));
        Object value = each.at(endpoint()).now();
        assertThat(value).as("value of the full answer").isNotNull();
        if (value instanceof Page<?> page) {
            assertThat(page.items()).as("items of the full page").isNotEmpty();
        }
        LoggedRequest sent = theOnlyRequest();
        assertThat(sent.getMethod().getName())
                .as("method")
                .isEqualTo(each.operation().method().name());
        assertThat(sent.getUrl()).as("target").isEqualTo(each.target());
        assertThat(SentCredential.secrets(sent)).as("credential").isNotEmpty();
    }

    private void decodesMinimal(OperationCase each) {
        server.responses(ContractServer.json(200, each.minimal()));
        assertThat(each.at(endpoint()).now()).as("value of the minimal answer").isNotNull();
    }

    private void decodesUnknownMembers(OperationCase each) {
        server.responses(ContractServer.json(
                200, Mutations.unknownMembers(each.happy()).get(0).json()));
        assertThat(each.at(endpoint()).now()).as("value").isNotNull();
    }

    private void namesIndexOfNulls(OperationCase each) {
        survives(each, Mutations.nullElements(each.happy()), (mutation, path) -> path.equals(mutation.place()));
    }

    /** Each damaged response must decode or fail as a {@link DecodeException} with a fitting path; all misses are listed. */
    private void survives(OperationCase each, List<Mutations> mutations, BiPredicate<Mutations, String> path) {
        Runs runs = each.at(endpoint());
        List<String> misses = new ArrayList<>();
        for (Mutations mutation : mutations) {
            server.responses(ContractServer.json(200, mutation.json()));
            Throwable thrown = catchThrowable(() -> use(runs.now()));
            if (thrown instanceof DecodeException e) {
                if (e.path() == null || e.outcome() != Outcome.UNKNOWN || !path.test(mutation, e.path())) {
                    misses.add(mutation.place() + ": " + e.outcome() + " " + e);
                } else if (e.toDiagnostics().contains(Mutations.UNKNOWN_TEXT)) {
                    misses.add(mutation.place() + ": payload text in " + e.toDiagnostics());
                }
            } else if (thrown != null && !isMarkedFailure(thrown)) {
                misses.add(mutation.place() + ": " + thrown);
            }
        }
        assertThat(misses)
                .as("places in the answer that neither decoded nor were named")
                .isEmpty();
    }

    /** A damaged member may be the vendor's mark of a failure inside a 2xx. */
    private static boolean isMarkedFailure(Throwable thrown) {
        return thrown instanceof ApiException e && e.status() == 200;
    }

    private static void use(Object value) {
        assertThat(value.toString()).isNotNull();
        assertThat(value.hashCode()).isEqualTo(value.hashCode());
    }

    private void refusesNonJson(OperationCase each) {
        Runs runs = each.at(endpoint());
        server.responses(ContractServer.json(200, each.happy()));
        boolean valueExpected = runs.now() != NoContent.NO_CONTENT;
        String happy = each.happy();
        Map<String, ResponseDefinitionBuilder> responses = Map.of(
                "garbage", ContractServer.json(200, "this is not JSON"),
                "empty", ContractServer.json(200, ""),
                "null", ContractServer.json(200, "null"),
                "HTML", aResponse().withHeader("Content-Type", "text/html").withBody(HTML),
                "truncated", ContractServer.json(200, happy.substring(0, happy.length() / 2)),
                "trailing garbage", ContractServer.json(200, happy + " }"));
        responses.forEach((name, response) -> {
            server.responses(response);
            if (valueExpected || name.equals("HTML")) {
                DecodeException e = catchThrowableOfType(DecodeException.class, runs::now);
                assertThat(e).as("exception for an answer that is " + name).isNotNull();
                assertThat(e.outcome()).as("outcome of " + name).isEqualTo(Outcome.UNKNOWN);
                assertThat(e.isRetryable()).as("retryable after " + name).isFalse();
            } else {
                assertThat(runs.now()).as("value of " + name).isEqualTo(NoContent.NO_CONTENT);
            }
            assertThat(server.requestCount()).as("requests for " + name).isEqualTo(1);
        });
    }

    private void failsByStatus(OperationCase each, int status) {
        String body = status == 502 ? HTML : errorBody(status);
        String type = status == 502 ? "text/html" : "application/json";
        server.responses(
                aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body));
        ApiException e = expect(STATUSES.get(status), each.at(endpoint())::now);
        assertThat(e.status()).as("status").isEqualTo(status);
        assertThat(e.body()).as("body").isEqualTo(body);
        assertThat(e.operation()).as("operation").isEqualTo(each.operation().name());
        if (status != 502) {
            assertThat(e.vendorError()).as("the vendor's own error").isNotEqualTo(VendorError.NONE);
        }
        Outcome outcome = status < 500 ? Outcome.REJECTED : Outcome.UNKNOWN;
        boolean isTransient = status == 429 || (status >= 500 && status != 501);
        boolean daily = e instanceof RateLimitedException limited && limited.scope() == RateLimit.Scope.DAILY;
        expectAttempts(each, e, outcome, isTransient, daily);
    }

    /** Whatever the body of an error looks like, the status decides. */
    private void survivesOddErrors(OperationCase each) {
        List<String> bodies =
                new ArrayList<>(List.of("", "null", "7", "[]", "{}", "[null]", "\"text\"", "{\"a\":", HTML));
        String usual = errorBody(400);
        for (List<Mutations> kind :
                List.of(Mutations.nulls(usual), Mutations.missing(usual), Mutations.wrongTypes(usual))) {
            kind.forEach(mutation -> bodies.add(mutation.json()));
        }
        Runs runs = each.at(endpoint());
        List<String> misses = new ArrayList<>();
        for (String body : bodies) {
            server.responses(ContractServer.json(400, body));
            Throwable thrown = catchThrowable(runs::now);
            if (!(thrown instanceof BadRequestException e) || !e.body().equals(body)) {
                misses.add(body + ": " + thrown);
            }
        }
        assertThat(misses).as("bodies that hid the error").isEmpty();
    }

    private void believesNo503(OperationCase each) {
        server.responses(ContractServer.json(503, errorBody(503)).withHeader("Retry-After", "1"));
        ServerException e = expect(ServerException.class, each.at(endpoint())::now);
        expectAttempts(each, e, Outcome.UNKNOWN, true, false);
    }

    private void failsOnDrop(OperationCase each) {
        server.responses(aResponse().withFault(Fault.EMPTY_RESPONSE));
        TransportException e = expect(TransportException.class, each.at(endpoint())::now);
        expectAttempts(each, e, Outcome.UNKNOWN, true, false);
    }

    private void expectAttempts(
            OperationCase each, SdkException e, Outcome outcome, boolean isTransient, boolean waitingIsPointless) {
        boolean doubling = each.operation().idempotency() == Idempotency.NON_IDEMPOTENT && outcome == Outcome.UNKNOWN;
        int attempts = isTransient && !doubling && !waitingIsPointless ? ATTEMPTS : 1;
        assertThat(server.requestCount()).as("requests received").isEqualTo(attempts);
        assertThat(e.attempts()).as("attempts").isEqualTo(attempts);
        assertThat(e.getSuppressed()).as("earlier attempts").hasSize(attempts - 1);
        assertThat(e.outcome()).as("outcome").isEqualTo(outcome);
        assertThat(e.isRetryable()).as("retryable").isEqualTo(isTransient && !doubling);
        for (LoggedRequest sent : server.requests()) {
            assertThat(e + e.toDiagnostics()).as("text of the exception").doesNotContain(SentCredential.secrets(sent));
        }
    }

    private void asyncEqualsSync(OperationCase each) {
        Runs runs = each.at(endpoint());
        server.responses(ContractServer.json(200, each.happy()));
        assertThat(runs.async()).as("value").isEqualTo(runs.now());
        List<ResponseDefinitionBuilder> failures = List.of(
                ContractServer.json(404, errorBody(404)),
                ContractServer.json(500, errorBody(500)),
                aResponse().withFault(Fault.EMPTY_RESPONSE));
        for (ResponseDefinitionBuilder failure : failures) {
            server.responses(failure);
            SdkException sync = expect(SdkException.class, runs::now);
            int requests = server.requestCount();
            server.forgetRequests();
            SdkException async = expect(SdkException.class, runs::async);
            assertThat(async).as("exception").hasSameClassAs(sync).hasMessage(sync.getMessage());
            assertThat(async.outcome()).as("outcome").isEqualTo(sync.outcome());
            assertThat(server.requestCount()).as("requests").isEqualTo(requests);
        }
    }

    private void previewsWhatIsSent(OperationCase each) {
        Runs runs = each.at(endpoint());
        server.responses(ContractServer.json(200, each.happy()));
        RequestPreview preview = runs.call().preview();
        assertThat(server.requestCount()).as("requests sent by preview()").isZero();
        runs.now();
        LoggedRequest sent = theOnlyRequest();
        assertThat(preview.method()).as("method").isEqualTo(sent.getMethod().getName());
        assertThat(sent.getAbsoluteUrl()).as("URL, but for masked values").matches(unmasked(preview.url()));
        assertThat(preview.headers().keySet())
                .as("headers")
                .containsAll(SentCredential.of(sent).keySet());
        assertThat(preview + preview.toCurl() + runs.call())
                .as("texts of call and preview")
                .doesNotContain(SentCredential.secrets(sent));
    }

    private static String unmasked(String url) {
        return ("\\Q" + url + "\\E").replace("***", "\\E[^&]*\\Q");
    }

    private LoggedRequest theOnlyRequest() {
        assertThat(server.requestCount()).as("requests received").isEqualTo(1);
        return server.requests().get(0);
    }

    private static <E extends SdkException> E expect(Class<E> type, Supplier<Object> run) {
        Throwable thrown = catchThrowable(run::get);
        assertThat(thrown).as("exception").isInstanceOf(type);
        return type.cast(thrown);
    }

    private Endpoint endpoint() {
        return new Endpoint(baseUrl(server.origin()), new VirtualTime().timing());
    }
}
