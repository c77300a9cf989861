package io.github.okr4j.core.oauth;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Refreshes its tokens for each call until it is killed; or stops for ever between the response and the storing. */
final class RenewingProgram {
    static final String ANSWERED = "answered";
    static final String CALLED = "called";

    private RenewingProgram() {}

    public static void main(String[] arguments) {
        TokenStore file = TokenStore.file(Path.of(arguments[1]));
        VirtualTime time = new VirtualTime();
        OAuthTokens left = Objects.requireNonNull(file.load());
        if (left.expiresAt() != null) {
            time.advance(Duration.between(time.now(), left.expiresAt()));
        }
        TokenStore store = arguments[2].equals("stuck") ? new Stuck(file) : file;
        CallFactory callFactory = OAuthVendor.api(arguments[0], store, time.timing());
        while (Acme.get(callFactory).execute() != null) {
            say(CALLED);
            time.advance(Duration.ofHours(1));
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    private record Stuck(TokenStore inside) implements TokenStore {
        @Override
        public @Nullable OAuthTokens load() {
            return inside.load();
        }

        @Override
        public void save(OAuthTokens tokens) {
            say(ANSWERED);
            new CompletableFuture<Void>().join();
        }
    }
}
