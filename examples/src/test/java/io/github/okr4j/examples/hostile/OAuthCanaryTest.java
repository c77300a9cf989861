package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.oauth.OAuthTokens;
import io.github.okr4j.core.oauth.TokenStore;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.auth.PipedriveOAuth;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An app's secret, a code and both tokens, at an authorization server and an API that print what they get. */
class OAuthCanaryTest {
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
        return Canary.all().filter(canary -> canary.kind().equals("pipedrive oauth"));
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void authorizationServerThatEchoes_everyCall_leavesNoTrace(Canary canary) {
        search.forbid(canary.forms());
        String secret = canary.secret();
        try (PipedriveOAuth app = PipedriveOAuthCalls.app(secret, server.url())) {
            for (Map.Entry<String, UnaryOperator<String>> leak :
                    LeakyResponses.of(canary).entrySet()) {
                server.response(leak.getValue());
                drive(leak.getKey(), app.exchange(secret));
                drive(leak.getKey(), app.refresh(Secret.of("refreshToken", secret)));
                drive(leak.getKey(), app.revoke(PipedriveOAuthCalls.tokens(secret)));
            }
        }
        assertThat(search.texts()).isGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void refreshDuringACall_thatFailsInEveryWay_leavesNoTrace(Canary canary) {
        search.forbid(canary.forms());
        for (Map.Entry<String, UnaryOperator<String>> leak :
                LeakyResponses.of(canary).entrySet()) {
            server.response(request -> request.startsWith("POST /oauth/")
                    ? leak.getValue().apply(request)
                    : LeakyResponses.http(401, "", "{\"error\": \"Invalid token: " + canary.secret() + "\"}"));
            try (PipedriveOAuth app = PipedriveOAuthCalls.app(canary.secret(), server.url());
                    PipedriveClient client =
                            client(app, TokenStore.inMemory(PipedriveOAuthCalls.tokens(canary.secret())))) {
                drive(leak.getKey(), client.goals().find(GoalQuery.NONE));
            }
        }
    }

    @Test
    void tokensThatAreRenewed_areMaskedOldAndNew() {
        String old = "old/cnry+1=";
        String fresh = "new/cnry+2=";
        search.forbid(new Canary("pipedrive oauth", old).forms());
        search.forbid(new Canary("pipedrive oauth", fresh).forms());
        String tokens = "{\"access_token\": \"" + fresh + "\", \"refresh_token\": \"" + fresh + "\"}";
        server.response(request -> {
            if (request.startsWith("POST /oauth/token")) {
                return LeakyResponses.http(200, "", tokens);
            }
            // What was not issued yet, no server can echo.
            String both = request.contains(fresh) ? old + " " + fresh : old;
            return LeakyResponses.http(401, "", "{\"error\": \"" + both + " " + request.replace("\r\n", " ") + "\"}");
        });
        TokenStore store = TokenStore.inMemory(PipedriveOAuthCalls.tokens(old));
        try (PipedriveOAuth app = PipedriveOAuthCalls.app("sec-4711", server.url());
                PipedriveClient client = client(app, store)) {
            ApiCall<?> call = client.goals().find(GoalQuery.NONE);
            drive("both tokens echoed", call);
            assertThat(store.load().accessToken().reveal()).isEqualTo(fresh);
            drive("only the new one is in use", call);
        }
    }

    @Test
    void storeThatQuotesTheTokens_leavesNoTrace() {
        String secret = "cnry/4711+x=~&z";
        search.forbid(new Canary("pipedrive oauth", secret).forms());
        AtomicReference<OAuthTokens> tokens = new AtomicReference<>(PipedriveOAuthCalls.tokens("old"));
        TokenStore quoting = new TokenStore() {
            @Override
            public OAuthTokens load() {
                return tokens.get();
            }

            @Override
            public void save(OAuthTokens fresh) {
                throw new IllegalStateException(
                        "cannot insert " + fresh.accessToken().reveal(),
                        new IOException(fresh.refreshToken().reveal()));
            }
        };
        server.response(request -> request.startsWith("POST /oauth/token")
                ? LeakyResponses.http(
                        200, "", "{\"access_token\": \"" + secret + "\", \"refresh_token\": \"" + secret + "\"}")
                : LeakyResponses.http(401, "", "{}"));
        try (PipedriveOAuth app = PipedriveOAuthCalls.app("sec-4711", server.url());
                PipedriveClient client = client(app, quoting)) {
            drive("quoting store", client.goals().find(GoalQuery.NONE));
        }
    }

    private PipedriveClient client(PipedriveOAuth app, TokenStore store) {
        return PipedriveClient.builder()
                .oauth(app, store)
                .baseUrl(server.url())
                .timing(new VirtualTime().timing())
                .build();
    }

    private void drive(String where, ApiCall<?> call) {
        search.object(where, call);
        try {
            search.object(where, List.of(call.executeForResponse()));
        } catch (SdkException e) {
            search.failure(where, e);
        }
        log.drained().forEach(line -> search.text(where + ", log", line));
    }
}
