package io.github.okr4j.core.oauth;

import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.Acme;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.TestClient;
import io.github.okr4j.core.http.Timing;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One process of several with one store. It reads commands: {@code open URL STORE}, {@code round SECONDS} (all threads call
 * at once while the clock is so far ahead), and {@code stuck SECONDS} (the same, but it stops for ever between the token
 * endpoint's response and the save).
 */
final class FleetMember {
    static final String OPENED = "opened";
    static final String RESPONDED = "responded";
    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final OAuthCredentials credentials;
    private final CallFactory callFactory;
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean stuck;

    private FleetMember(String url, TokenStore store, Duration ahead) {
        this.ahead = ahead;
        Timing timing = new Timing(
                clock(), () -> System.nanoTime() + this.ahead.toNanos(), Sleeper.SYSTEM, Timing.SYSTEM.random());
        this.credentials = OAuthVendor.client(url, timing).credentials(new Stopping(store));
        this.callFactory = new TestClient()
                .credentials(credentials)
                .baseUrl(url)
                .timing(timing)
                .build();
    }

    static TokenStore store(String place) {
        return place.startsWith("jdbc:")
                ? JdbcTokenStore.of(new TestDatabase(place), "fleet")
                : TokenStore.file(Path.of(place));
    }

    public static void main(String[] arguments) throws Exception {
        FleetMember member = null;
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("open")) {
                    if (member != null) {
                        member.close();
                    }
                    member = new FleetMember(words[1], store(words[2]), Duration.ofSeconds(Long.parseLong(words[3])));
                    say(OPENED);
                } else if (member != null) {
                    member.stuck = words[0].equals("stuck");
                    member.ahead = Duration.ofSeconds(Long.parseLong(words[1]));
                    say(member.round());
                }
            }
        } finally {
            if (member != null) {
                member.close();
            }
        }
    }

    private void close() {
        callFactory.close();
        threads.shutdownNow();
    }

    /** How many calls failed, and how many of them by a message that tells of a lost session. */
    private String round() throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<@Nullable SdkException>> calls = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            calls.add(threads.submit(() -> {
                start.await();
                try {
                    Acme.get(callFactory).execute();
                    return null;
                } catch (SdkException e) {
                    return e;
                }
            }));
        }
        int failed = 0;
        int told = 0;
        String text = "-";
        for (Future<@Nullable SdkException> call : calls) {
            SdkException e = call.get();
            if (e != null) {
                failed++;
                boolean says = e instanceof ReauthorizationRequiredException
                        && e.getMessage().contains("a process that ended before it could save the new tokens");
                told += says ? 1 : 0;
                text = e.getClass().getSimpleName() + ":" + e.getMessage().replaceAll("\\s+", "_");
            }
        }
        credentials.close();
        return "done " + failed + " " + told + " " + text;
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        };
    }

    private final class Stopping implements TokenStore {
        private final TokenStore inside;

        Stopping(TokenStore inside) {
            this.inside = inside;
        }

        @Override
        public @Nullable OAuthTokens load() {
            return inside.load();
        }

        @Override
        public void save(OAuthTokens tokens) {
            inside.save(tokens);
        }

        @Override
        public OAuthTokens update(UnaryOperator<@Nullable OAuthTokens> change) {
            return inside.update(old -> {
                OAuthTokens fresh = change.apply(old);
                if (stuck && !fresh.equals(old)) {
                    say(RESPONDED);
                    new CompletableFuture<Void>().join();
                }
                return fresh;
            });
        }
    }
}
