package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client leaves behind. */
class ThreadsTest {
    private static final int CLIENTS = 1_000;
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;

    @Test
    void close_thousandClientsUsedOnce_leaveNoThreadAndNoSocket() throws Exception {
        List<Thread> before = threads();
        try (RawServer server = RawServer.responding(GOOD)) {
            for (int i = 0; i < CLIENTS; i++) {
                useOnce(server, i % 2 == 0);
            }
            assertThat(server.connections()).isEqualTo(CLIENTS);
            assertThat(server.requests()).hasSize(CLIENTS);
            server.awaitNoConnection();
        }
        List<Thread> left = threads();
        left.removeAll(before);
        for (Thread thread : left) {
            if (thread.getName().equals("okr4j")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as("thread of a closed client").isFalse();
            }
        }
        // OkHttp's own, which all clients of a JVM share, and which end by themselves when they are idle.
        assertThat(left.stream().filter(Thread::isAlive)).hasSizeLessThan(10).allMatch(Thread::isDaemon);
    }

    @Test
    void main_clientNeverClosedAndACallUnderWay_endsBeforeOkHttpsThreadsWould() throws Exception {
        RawServer.Behaviour silentFromTheThird = (number, out) -> {
            if (number <= 2) {
                RawServer.send(out, GOOD);
            }
            return true;
        };
        try (RawServer server = new RawServer(silentFromTheThird)) {
            Process program = start(ForgetfulProgram.class, server.url());
            try (BufferedReader output = output(program)) {
                assertThat(output.readLine()).isEqualTo(ForgetfulProgram.LAST_WORDS);
                assertThat(program.waitFor(20, TimeUnit.SECONDS)).as("ended").isTrue();
            } finally {
                program.destroyForcibly();
            }
            assertThat(program.exitValue()).isZero();
            assertThat(server.requests()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void main_commonPoolWithoutAThreadToSpare_asyncCallsRetryAndWaitForTheLimiter(int parallelism) throws Exception {
        RawServer.Behaviour unavailableAtFirst = (number, out) -> {
            RawServer.send(out, number <= 3 ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n" : GOOD);
            return true;
        };
        try (RawServer server = new RawServer(unavailableAtFirst)) {
            Process program = start(
                    BorrowedThreadsProgram.class,
                    server.url(),
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + parallelism);
            try (BufferedReader output = output(program)) {
                assertThat(output.readLine()).isEqualTo(BorrowedThreadsProgram.LAST_WORDS);
            } finally {
                program.destroyForcibly();
            }
            assertThat(server.requests()).hasSize(6);
        }
    }

    private static void useOnce(RawServer server, boolean blocking) throws Exception {
        try (CallFactory callFactory = new TestClient().baseUrl(server.url()).build()) {
            Acme.Thing thing = blocking
                    ? Acme.get(callFactory).execute()
                    : Acme.get(callFactory).executeAsync().get(10, TimeUnit.SECONDS);
            assertThat(thing.id()).isEqualTo("t1");
        }
    }

    private static List<Thread> threads() {
        return new ArrayList<>(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(?i)okr4j.*|okhttp.*|okio.*"))
                .toList());
    }

    private static Process start(Class<?> program, String argument, String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(program.getName(), argument));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    private static BufferedReader output(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }
}
