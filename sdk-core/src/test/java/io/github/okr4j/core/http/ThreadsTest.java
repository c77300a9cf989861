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

/** What a client leaves behind. */
class ThreadsTest {
    private static final int CLIENTS = 1_000;
    private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + Acme.THING;

    @Test
    void close_thousandClientsUsedOnce_leaveNoThreadAndNoSocket() throws Exception {
        List<Thread> before = threads();
        try (RawServer server = RawServer.answering(GOOD)) {
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
    void main_clientNeverClosedAndACallUnderWay_endsWithinTwoSeconds() throws Exception {
        RawServer.Behaviour silentFromTheThird = (number, out) -> {
            if (number <= 2) {
                RawServer.send(out, GOOD);
            }
            return true;
        };
        try (RawServer server = new RawServer(silentFromTheThird)) {
            Process program = start(ForgetfulProgram.class, server.url());
            try (BufferedReader output =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(output.readLine()).isEqualTo(ForgetfulProgram.LAST_WORDS);
                assertThat(program.waitFor(2, TimeUnit.SECONDS)).as("ended").isTrue();
            } finally {
                program.destroyForcibly();
            }
            assertThat(program.exitValue()).isZero();
            assertThat(server.requests()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static void useOnce(RawServer server, boolean blocking) throws Exception {
        try (Caller caller = new TestClient().baseUrl(server.url()).build()) {
            Acme.Thing thing = blocking
                    ? Acme.get(caller).execute()
                    : Acme.get(caller).executeAsync().get(10, TimeUnit.SECONDS);
            assertThat(thing.id()).isEqualTo("t1");
        }
    }

    private static List<Thread> threads() {
        return new ArrayList<>(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(?i)okr4j.*|okhttp.*|okio.*"))
                .toList());
    }

    private static Process start(Class<?> program, String argument) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName(), argument)
                .redirectError(Redirect.INHERIT)
                .start();
    }
}
