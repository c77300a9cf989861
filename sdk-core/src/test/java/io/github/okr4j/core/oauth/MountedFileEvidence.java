package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File systems as containers have them. Each test is skipped where this process must not mount. */
class MountedFileEvidence {
    private static final OAuthTokens OLD = OAuthTokens.of("old-access", "old-refresh");
    private static final OAuthTokens NEW = OAuthTokens.of("new-access-which-is-longer", "new-refresh");

    @TempDir
    private Path directory;

    private final Deque<Path> mounted = new ArrayDeque<>();

    @AfterEach
    void unmount() throws Exception {
        for (Path each : mounted) {
            assertThat(run("umount", each.toString())).isTrue();
        }
    }

    @Test
    void singleFileMounted_isWrittenInPlace() throws Exception {
        Path real = Files.createFile(directory.resolve("real"));
        Path file = Files.createFile(directory.resolve("tokens"));
        mount(file, "--bind", real.toString(), file.toString());
        TokenStore store = TokenStore.file(file);
        assertThat(store.load()).isNull();
        store.save(OLD);
        store.save(NEW);
        assertThat(store.update(tokens -> tokens)).isEqualTo(NEW);
        assertThat(real).hasBinaryContent(TokenFileFormat.write(NEW));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("real", "tokens", "tokens.lock");
        }
    }

    @Test
    void singleFileMountedTwice_processesOfBothPlaces_refreshOncePerRound() throws Exception {
        Path real = Files.createFile(directory.resolve("real"));
        for (String container : List.of("0", "1")) {
            Path file = Files.createFile(
                    Files.createDirectory(directory.resolve(container)).resolve("tokens"));
            mount(file, "--bind", real.toString(), file.toString());
        }
        FleetServer.Policy policy = FleetServer.Policy.FAMILY;
        try (FleetServer server = new FleetServer(policy);
                Fleet fleet = new Fleet(4)) {
            Fleet.Result result = fleet.run(
                    server,
                    policy,
                    directory.resolve(Fleet.MEMBER).resolve("tokens").toString(),
                    6,
                    false);
            assertThat(result).isEqualTo(new Fleet.Result(6, 0, 6, 0, 0, 0, 0, ""));
        }
    }

    @Test
    void readOnlyDirectory_writableFileMounted_isWrittenInPlace() throws Exception {
        Path real = Files.createFile(directory.resolve("real"));
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Path file = Files.createFile(inside.resolve("tokens"));
        readOnly(inside);
        mount(file, "--bind", real.toString(), file.toString());
        TokenStore store = TokenStore.file(file);
        store.save(OLD);
        store.save(NEW);
        assertThat(store.load()).isEqualTo(NEW);
    }

    @Test
    void readOnlyDirectory_saysSoBeforeTheChange() throws Exception {
        Path inside = Files.createDirectory(directory.resolve("inside"));
        TokenStore store = TokenStore.file(inside.resolve("tokens"));
        store.save(OLD);
        readOnly(inside);
        assertRefused(
                store,
                "cannot save the tokens in " + inside.resolve("tokens")
                        + ": Read-only file system; no refresh token was used");
    }

    @Test
    void readOnlyDirectory_withoutALockFile_saysSoBeforeTheChange() throws Exception {
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Files.write(inside.resolve("tokens"), TokenFileFormat.write(OLD));
        readOnly(inside);
        assertRefused(
                TokenStore.file(inside.resolve("tokens")),
                "cannot save the tokens in " + inside.resolve("tokens")
                        + ": Read-only file system; no refresh token was used");
    }

    @Test
    void fullDisk_saysSoBeforeTheChange_andKeepsTheOldTokens() throws Exception {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        mount(disk, "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
        TokenStore store = TokenStore.file(disk.resolve("tokens"));
        store.save(OLD);
        fill(disk.resolve("other"));
        assertRefused(
                store,
                "cannot save the tokens in " + disk.resolve("tokens")
                        + ": No space left on device; no refresh token was used");
        Files.delete(disk.resolve("other"));
        store.save(NEW);
        assertThat(store.load()).isEqualTo(NEW);
    }

    private static void assertRefused(TokenStore store, String sentence) {
        AtomicInteger changes = new AtomicInteger();
        assertThatThrownBy(() -> store.update(tokens -> {
                    changes.incrementAndGet();
                    return NEW;
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(sentence);
        assertThat(changes).hasValue(0);
        assertThat(store.load()).isEqualTo(OLD);
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1_000; i++) {
                out.write(new byte[1_024]);
            }
        } catch (IOException full) {
            return;
        }
        throw new AssertionError("the disk is not full");
    }

    private void readOnly(Path place) throws Exception {
        mount(place, "--bind", place.toString(), place.toString());
        assumeThat(run("mount", "-o", "remount,ro,bind", place.toString())).isTrue();
    }

    private void mount(Path at, String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of("mount"), Stream.of(arguments)).toArray(String[]::new);
        assumeThat(run(command)).as("this process may mount").isTrue();
        mounted.push(at);
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
