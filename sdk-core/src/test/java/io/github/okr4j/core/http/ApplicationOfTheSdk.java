package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes calls of every kind and closes its client. */
public final class ApplicationOfTheSdk implements Consumer<String> {
    /** The server's address; it must refuse some requests. */
    @Override
    public void accept(String url) {
        RateLimiter limiter =
                RateLimiter.builder().requests(2, Duration.ofMillis(50)).build();
        try (CallFactory callFactory =
                new TestClient().baseUrl(url).rateBudget(limiter).build()) {
            Acme.get(callFactory).execute();
            Acme.create(callFactory).execute();
            List<CompletableFuture<Acme.Thing>> calls = Stream.generate(() -> Acme.get(callFactory))
                    .limit(5)
                    .map(ApiCall::executeAsync)
                    .toList();
            calls.forEach(CompletableFuture::join);
            Acme.get(callFactory).executeAsync().cancel(true);
        }
    }
}
