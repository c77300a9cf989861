package io.github.okr4j.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.examples.hostile.MemoryServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Damaged headers, read by the pipeline and by each vendor's profile: waits, dates, budgets, redirects. */
class HeaderFuzzTest {
    private static final List<String> NAMES = List.of(
            "Retry-After",
            "Date",
            "Location",
            "Content-Type",
            "X-Request-Id",
            "x-datadog-trace-id",
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset",
            "x-daily-ratelimit-token-limit",
            "x-daily-ratelimit-token-remaining");
    private static final List<byte[]> VALUES = List.of(
            Mutator.bytes("0"),
            Mutator.bytes("7"),
            Mutator.bytes("-1"),
            Mutator.bytes("60.5"),
            Mutator.bytes("999999999999999"),
            Mutator.bytes("-999999999999999"),
            Mutator.bytes("9223372036854775807"),
            Mutator.bytes("1767600060"),
            Mutator.bytes("Mon, 05 Jan 2026 08:00:30 GMT"),
            Mutator.bytes("Fri, 31 Dec 9999 23:59:59 GMT"),
            Mutator.bytes("Sat, 1 Jan 0000 00:00:00 +1800"),
            Mutator.bytes("/other?limit=1&x=2"),
            Mutator.bytes(MemoryServer.ORIGIN + "/api/v2/goals/?offset=5"),
            Mutator.bytes("//evil.example.net/"),
            Mutator.bytes("https://user:pass@127.0.0.1:9/"),
            Mutator.bytes("http://[::1]:9/%2e%2e/"),
            Mutator.bytes("application/json; charset=x"));
    private static final List<Integer> STATUSES =
            List.of(200, 204, 301, 302, 303, 307, 308, 400, 401, 408, 425, 429, 429, 429, 500, 502, 503, 504);

    private static final List<VendorCall> CALLS = VendorCall.all();

    private final MemoryServer server = new MemoryServer(RetryPolicy.DEFAULT);

    private record Input(VendorCall call, Answer response) {}

    @Test
    void damagedHeaders_ofEveryVendor_letOnlySdkExceptionsOut() {
        new Fuzz<>(
                        "headers",
                        170,
                        HeaderFuzzTest::input,
                        HeaderFuzzTest::printed,
                        this::take,
                        List.of(SdkException.class))
                .run()
                .requireBothKinds(20);
    }

    private static Input input(RandomGenerator random) {
        VendorCall call = Mutator.pick(random, CALLS);
        Mutator mutator = new Mutator(random, VALUES);
        List<String> headers = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] base = Mutator.pick(random, VALUES);
            byte[] value = random.nextInt(4) == 0 ? base : mutator.mutated(base);
            headers.add(Mutator.pick(random, NAMES));
            headers.add(asHeader(value, random.nextInt(200) == 0 ? 40_000 : 400));
        }
        return new Input(call, new Answer(Mutator.pick(random, STATUSES), headers, Mutator.bytes(call.response())));
    }

    /** A header ends with its line, and no server can send more than OkHttp's 256 KiB of them. */
    private static String asHeader(byte[] value, int max) {
        String text = new String(value, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), max))
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    private static byte[] printed(Input input) {
        return Mutator.bytes(input.call().operation() + " " + input.response().status() + "\n"
                + String.join("\n", input.response().headers()));
    }

    private boolean take(Input input) {
        server.response(input.response());
        try {
            input.call().run(server.callFactory(input.call()));
            return true;
        } catch (SdkException e) {
            assertThat(e.toDiagnostics()).isNotEmpty();
            return false;
        }
    }
}
