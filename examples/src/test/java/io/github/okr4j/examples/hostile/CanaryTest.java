package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.ConnectFailedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TlsException;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known secrets in every kind of credential are driven through all that prints, and must not come out. */
class CanaryTest {
    private static final String[] PACKAGES = {
        "io.github.okr4j.core",
        "io.github.okr4j.clickup",
        "io.github.okr4j.pipedrive",
        "io.github.okr4j.perdoo",
        "io.github.okr4j.performengage"
    };

    /** Refuses; a port that was free a moment ago could be somebody's by now. */
    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";

    private final SecretSearch search = new SecretSearch();
    private EchoServer server;
    private LogTrap log;

    @BeforeEach
    void start() throws IOException {
        server = EchoServer.start();
        log = new LogTrap();
    }

    @AfterEach
    void stop() throws IOException {
        log.close();
        server.close();
    }

    static Stream<Canary> canaries() {
        return Canary.all();
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void answersThatEchoTheSecret_toEveryOperation_leaveNoTraceOfIt(Canary canary) throws Exception {
        search.forbid(canary.forms());
        try (AutoCloseable client = client(canary, server.url())) {
            onShortStack(() -> LeakyResponses.of(canary).forEach((name, leak) -> {
                server.response(leak);
                drive(canary, client, name);
            }));
        }
        assertThat(search.texts()).isGreaterThan(1_000);
    }

    /** The vendors whose lists come in pages. */
    static Stream<Canary> canariesOfPages() {
        return Canary.all().filter(canary -> canary.kind().startsWith("per"));
    }

    @ParameterizedTest
    @MethodSource("canariesOfPages")
    void laterPages_thatFail_leaveNoTraceOfTheSecret(Canary canary) throws Exception {
        search.forbid(canary.forms());
        try (AutoCloseable client = client(canary, server.url())) {
            VendorCall list = VendorCall.of(canary.vendor()).get(0);
            onShortStack(() -> LeakyResponses.of(canary).values().forEach(leak -> {
                server.response(request -> request.contains("offset=1")
                                || request.contains("page_token=p2")
                                || request.contains("\"after\":\"p2\"")
                        ? leak.apply(request)
                        : good(list));
                drive(list, client, "second page");
            }));
        }
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void connectionsThatFail_inEveryWay_leaveNoTraceOfTheSecret(Canary canary) throws Exception {
        search.forbid(canary.forms());
        expect(ConnectFailedException.class, canary, client(canary, NOBODY_LISTENS));
        server.response(request -> LeakyResponses.http(400, "", canary.secret()));
        expect(TlsException.class, canary, client(canary, server.url().replace("http:", "https:")));
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ClientBuilder<?> hasty = builder(canary, "http://127.0.0.1:" + silent.getLocalPort());
            hasty.attemptTimeout(Duration.ofMillis(50)).retry(RetryPolicy.NONE);
            expect(CallTimeoutException.class, canary, Canary.built(hasty));
        }
        Thread.currentThread().interrupt();
        expect(CallInterruptedException.class, canary, client(canary, server.url()));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void publicTypes_ofAllModules_wereSearchedEach() throws Exception {
        for (String kind : List.of(
                "clickup oauth", "pipedrive oauth", "perdoo hmac", "perdoo.graphql token", "performengage key")) {
            Canary canary = new Canary(kind, "cnry/4711+x=~&z");
            search.forbid(canary.forms());
            cover(canary);
        }
        for (int status : List.of(302, 400, 401, 403, 404, 409, 429, 500)) {
            search.failure("status " + status, ApiException.of(status, "refused"));
        }
        List<String> unseen = publicTypes()
                .filter(type ->
                        search.seen().stream().noneMatch(seen -> seen.getName().equals(type.getName())))
                .map(JavaClass::getName)
                .toList();
        assertThat(unseen)
                .as("public types whose toString no canary went through: bring an instance in Specimens")
                .isEmpty();
    }

    @Test
    void editorToken_ofAGoal_isMaskedInTextAndJson() throws Exception {
        search.forbid(List.of(ClickUpCalls.EDITOR_TOKEN));
        server.response(request -> LeakyResponses.http(200, "", ClickUpCalls.GOAL));
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken("pk_1")
                .baseUrl(server.url())
                .build()) {
            Goal goal = client.goals().get("g").execute();
            String json = client.raw()
                    .call(Operation.post("acme.echo", "/v2/echo"), Request.EMPTY.body(goal))
                    .preview()
                    .body();

            assertThat(goal.editorToken().reveal()).isEqualTo(ClickUpCalls.EDITOR_TOKEN);
            assertThat(json).contains("\"editor_token\":\"***\"");
            search.object("goal", goal);
            search.text("JSON", json);
        }
    }

    private void cover(Canary canary) throws Exception {
        search.object("core", Specimens.ofCore(canary.secret()));
        search.object("vendors", Specimens.ofVendors());
        ClientBuilder<?> builder = builder(canary, server.url());
        search.object("builder", builder);
        try (AutoCloseable client = Canary.built(builder)) {
            search.object("client", client);
            search.object("raw", Canary.raw(client));
            search.object("OAuth", PipedriveOAuthCalls.specimens(canary.secret(), Canary.raw(client)));
            PipedriveOAuthCalls.failures().forEach(failure -> search.failure("OAuth", failure));
            for (VendorCall call : VendorCall.of(canary.vendor())) {
                server.response(request -> good(call));
                drive(call, client, "success");
            }
            server.response(request -> "");
            drive(canary, client, "dropped");
            server.response(request -> LeakyResponses.http(200, "", "<p>"));
            drive(canary, client, "no JSON");
            server.response(LeakyResponses.of(canary).get("redirect " + redirect(canary)));
            drive(canary, client, "redirect");
        }
        connectionsThatFail_inEveryWay_leaveNoTraceOfTheSecret(canary);
        if (canary.kind().startsWith("per")) {
            laterPages_thatFail_leaveNoTraceOfTheSecret(canary);
        }
    }

    /** On a thread of its own: an exception need not carry JUnit's hundred frames through all that searches it. */
    private static void onShortStack(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        new Thread(task, "canary").start();
        task.get();
    }

    private static String redirect(Canary canary) {
        return LeakyResponses.of(canary).keySet().stream()
                .filter(name -> name.startsWith("redirect "))
                .findFirst()
                .orElseThrow()
                .substring("redirect ".length());
    }

    /** Runs every operation of the canary's vendor and searches what it prints and logs. */
    private void drive(Canary canary, AutoCloseable client, String where) {
        VendorCall.of(canary.vendor()).forEach(call -> drive(call, client, where));
    }

    private void drive(VendorCall call, AutoCloseable client, String where) {
        CallFactory callFactory = Canary.raw(client);
        String place = where + ", " + call.operation();
        search.object(place, call.described().apply(callFactory));
        search.object(place, call.service().apply(callFactory));
        try {
            search.object(place, call.run(callFactory));
        } catch (SdkException e) {
            server.signatures().stream().distinct().forEach(one -> search.forbid(EncodedForms.forbidden(one)));
            server.signatures().clear();
            search.failure(place, e);
        }
        log.drained().forEach(line -> search.text(where + ", log", line));
    }

    private void expect(Class<? extends SdkException> type, Canary canary, AutoCloseable client) throws Exception {
        try (client) {
            VendorCall call = VendorCall.of(canary.vendor()).get(0);
            call.run(Canary.raw(client));
            throw new AssertionError("no " + type.getSimpleName());
        } catch (SdkException e) {
            assertThat(e).isInstanceOf(type);
            search.failure(type.getSimpleName(), e);
        }
        log.drained().forEach(line -> search.text(type.getSimpleName() + ", log", line));
    }

    private static AutoCloseable client(Canary canary, String url) {
        return Canary.built(builder(canary, url));
    }

    private static ClientBuilder<?> builder(Canary canary, String url) {
        ClientBuilder<?> builder = canary.builder();
        builder.baseUrl(url).timing(new VirtualTime().timing()).header("X-Extra", canary.secret());
        return builder;
    }

    private String good(VendorCall call) {
        return LeakyResponses.http(
                200, "X-Request-Id: r\r\n", call.response().replace(MemoryServer.ORIGIN, server.url()));
    }

    /** All but those without a text of their own: annotations, constants, and classes that only hold functions. */
    private static Stream<JavaClass> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages(PACKAGES)
                        .stream()
                        .filter(CanaryTest::isReachable)
                        .filter(type -> !type.isAnnotation() && !type.isEnum() && !holdsFunctionsOnly(type));
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CanaryTest::isReachable).orElse(true);
    }

    private static boolean holdsFunctionsOnly(JavaClass type) {
        return !type.isInterface()
                && type.getConstructors().stream().allMatch(CanaryTest::isPrivate)
                && type.getMethods().stream().allMatch(CanaryTest::isStatic);
    }

    private static boolean isPrivate(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isStatic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC);
    }
}
