package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenStoreTest {
    private static final OAuthTokens FULL = new OAuthTokens(
            Secret.of("accessToken", "7:1:a/+=\\ü # !"),
            Secret.of("refreshToken", " r=1"),
            Instant.parse("2026-01-05T08:59:59.123Z"),
            List.of("base", "goals:full"),
            "https://acme.pipedrive.com",
            "app-7");

    @TempDir
    private Path directory;

    @Test
    void file_savedTokens_areLoadedByAnotherStore() {
        file().save(FULL);
        assertThat(file().load()).isEqualTo(FULL);
    }

    @Test
    void file_tokensOfWhichLittleIsKnown_areLoadedAsTheyWere() {
        OAuthTokens bare = new OAuthTokens(Secret.of("accessToken", "a"), null, null, List.of(), null, null);
        file().save(bare);
        assertThat(file().load()).isEqualTo(bare);
    }

    @Test
    void file_notThereYet_isEmpty() {
        assertThat(file().load()).isNull();
    }

    @Test
    void file_saved_isReadableForItsOwnerOnly() throws IOException {
        Files.writeString(path(), "access_token=a");
        if (isPosix()) {
            Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));
        }
        file().save(FULL);
        if (isPosix()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.isReadable(path())).isTrue();
    }

    @Test
    void file_savedOften_leavesNothingBeside() throws IOException {
        for (int i = 0; i < 10; i++) {
            file().save(FULL);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(path(), lockFile());
        }
        assertThat(lockFile()).as("holds nothing, only its lock counts").isEmptyFile();
    }

    @Test
    void file_cannotBeReplaced_saysWhereAndLeavesNothingBeside() throws IOException {
        TokenStore store = file();
        Files.createDirectory(path());
        Files.writeString(path().resolve("full"), "x");
        assertThatThrownBy(() -> store.save(FULL))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(path().toString());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(path(), lockFile());
        }
    }

    @Test
    void file_directoryMissing_saysWhere() {
        TokenStore store = TokenStore.file(directory.resolve("none/tokens"));
        assertThat(store.load()).isNull();
        assertThatThrownBy(() -> store.save(FULL)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\": \"cnry\"}",
                "access_token=",
                "access_token=cnry\\u00zz",
                "access_token=cnry\nexpires_at=cnry"
            })
    void file_ofSomethingElse_saysWhereButNotWhat(String content) throws IOException {
        Files.writeString(path(), content);
        assertThatThrownBy(() -> file().load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(path().toString())
                .hasMessageNotContaining("cnry")
                .hasNoCause();
    }

    @Test
    void file_aDirectory_isRefused() {
        assertThatThrownBy(() -> TokenStore.file(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path");
    }

    @Test
    void file_writtenAndReadAtOnce_isAlwaysWhole() throws Exception {
        TokenStore store = file();
        store.save(tokens(0));
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            writers.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 50; i++) {
                    store.save(tokens(i));
                }
            }));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            OAuthTokens read = store.load();
            assertThat(read.refreshToken().reveal())
                    .isEqualTo("r" + read.accessToken().reveal());
        }
        all.get(10, TimeUnit.SECONDS);
    }

    @Test
    void inMemory_holdsWhatWasSavedLast() {
        TokenStore store = TokenStore.inMemory(null);
        assertThat(store.load()).isNull();
        store.save(FULL);
        assertThat(store.load()).isSameAs(FULL);
    }

    @Test
    void texts_holdNoToken() {
        TokenStore memory = TokenStore.inMemory(OAuthTokens.of("cnry-1", "cnry-2"));
        assertThat(memory + " " + memory.load() + " " + FULL + " " + file())
                .doesNotContain("cnry")
                .doesNotContain("r=1")
                .contains("goals:full");
    }

    @Test
    void tokens_blank_areRefusedByName() {
        assertThatThrownBy(() -> OAuthTokens.of(" ", "r")).hasMessageContaining("accessToken");
        assertThatThrownBy(() -> OAuthTokens.of("a", null)).hasMessageContaining("refreshToken");
    }

    private static OAuthTokens tokens(int number) {
        return OAuthTokens.of("x".repeat(number + 1), "r" + "x".repeat(number + 1));
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private TokenStore file() {
        return TokenStore.file(path());
    }

    private Path lockFile() {
        return directory.resolve("tokens.lock");
    }

    private Path path() {
        return directory.resolve("tokens");
    }
}
