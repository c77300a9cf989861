package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.http.Acme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it renews its tokens: the next one goes on where it was. */
class OAuthKilledTest {
    private static final int KILLS = 5;

    @TempDir
    private Path directory;

    private final VirtualTime time = new VirtualTime();
    private OAuthVendor vendor;
    private Path file;
    private TokenStore store;

    @BeforeEach
    void start() throws IOException {
        vendor = new OAuthVendor();
        file = directory.resolve("tokens");
        store = TokenStore.file(file);
    }

    @AfterEach
    void stop() throws IOException {
        vendor.close();
    }

    @Test
    void killed_betweenRefreshAndStore_theOldRefreshTokenStillServes() throws Exception {
        OAuthTokens old = vendor.refused();
        store.save(old);
        runUntil("stuck", RenewingProgram.ANSWERED, 1);
        assertThat(vendor.forms()).hasSize(1);
        assertThat(store.load()).isEqualTo(old);
        assertThat(vendor.used())
                .as("nobody used the tokens that were not stored")
                .containsExactly(old.accessToken().reveal());
        assertThat(Acme.get(vendor.api(store, time.timing())).execute().id()).isEqualTo("t1");
        assertThat(store.load()).isNotEqualTo(old);
    }

    @Test
    void killed_anywhere_theFileHoldsTokensThatServe() throws Exception {
        List<String> notStored = new CopyOnWriteArrayList<>();
        vendor.onUse(token -> {
            if (!store.load().accessToken().reveal().equals(token)) {
                notStored.add(token);
            }
        });
        store.save(vendor.refused());
        for (int kill = 0; kill < KILLS; kill++) {
            int before = vendor.forms().size();
            runUntil("running", RenewingProgram.CALLED, 2 + 3 * kill);
            assertThat(vendor.forms().size() - before).as("refreshes").isPositive();
            OAuthTokens left = store.load();
            assertThat(vendor.accepts(left.refreshToken().reveal()))
                    .as("refresh token after kill " + kill)
                    .isTrue();
        }
        assertThat(notStored).as("tokens used before they were stored").isEmpty();
    }

    /** Kills the program, as the system would if it ran out of memory, once it has said a word so often. */
    private void runUntil(String mode, String word, int times) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenewingProgram.class.getName(),
                        vendor.url(),
                        file.toString(),
                        mode)
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < times; i++) {
                assertThat(output.readLine()).isEqualTo(word);
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).as("killed").isTrue();
    }
}
