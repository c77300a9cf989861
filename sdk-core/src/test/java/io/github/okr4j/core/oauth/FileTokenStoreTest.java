package io.github.okr4j.core.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates of a file of tokens: exclusive, through links, and complete at whatever moment the process is killed. */
class FileTokenStoreTest {
    private static final OAuthTokens OLD = OAuthTokens.of("old-access", "old-refresh");
    private static final OAuthTokens NEW = OAuthTokens.of("new-access-which-is-longer", "new-refresh");

    @TempDir
    private Path directory;

    @Test
    void update_threadsOfTwoStores_neverRunTogether() throws Exception {
        TokenStore.file(path()).save(OLD);
        assertExclusive(TokenStore.file(path()), TokenStore.file(path()));
    }

    @Test
    void update_defaultOfAStoreOfOnesOwn_excludesThreads() throws Exception {
        TokenStore own = new TokenStore() {
            private final AtomicReference<OAuthTokens> tokens = new AtomicReference<>(OLD);

            @Override
            public @Nullable OAuthTokens load() {
                return tokens.get();
            }

            @Override
            public void save(OAuthTokens fresh) {
                tokens.set(fresh);
            }
        };
        assertExclusive(own, own);
    }

    @Test
    void update_throughALinkAndDirectly_neverRunTogether() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("tokens"));
        TokenStore.file(path()).save(OLD);
        assertExclusive(TokenStore.file(path()), TokenStore.file(link));
    }

    @Test
    void update_sameObject_savesNothingNew() {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        assertThat(store.update(tokens -> tokens)).isEqualTo(OLD);
        assertThat(store.load()).isEqualTo(OLD);
    }

    @Test
    void update_thatThrows_leavesTheTokensAndTheLockFree() {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        assertThatThrownBy(() -> store.update(tokens -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(store.load()).isEqualTo(OLD);
        store.save(NEW);
        assertThat(store.load()).isEqualTo(NEW);
    }

    @Test
    void update_withinUpdate_isRefusedInsteadOfWaitingForItself() {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        assertThatThrownBy(() -> store.update(tokens -> store.update(again -> NEW)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not call update or save within update");
        assertThat(store.load()).isEqualTo(OLD);
    }

    @Test
    void update_otherStoreWithinUpdate_isNoConflict() {
        TokenStore one = TokenStore.file(path());
        TokenStore other = TokenStore.file(directory.resolve("other"));
        one.save(OLD);
        other.save(OLD);
        one.update(tokens -> other.update(inner -> NEW));
        assertThat(one.load()).isEqualTo(NEW);
        assertThat(other.load()).isEqualTo(NEW);
    }

    @Test
    void save_chainOfLinks_replacesTheFileAtItsEnd() throws IOException {
        Path real = Files.createDirectory(directory.resolve("real")).resolve("tokens");
        Path second = Files.createDirectory(directory.resolve("links")).resolve("second");
        Files.createSymbolicLink(second, Path.of("../real/tokens"));
        Path first = Files.createSymbolicLink(directory.resolve("first"), Path.of("links/second"));
        TokenStore store = TokenStore.file(first);
        store.save(OLD);
        store.save(NEW);
        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(real).isRegularFile();
        assertThat(TokenStore.file(real).load()).isEqualTo(NEW);
        assertThat(Files.isSymbolicLink(real)).isFalse();
    }

    @Test
    void save_linksInACircle_saysSo() throws IOException {
        Path link = directory.resolve("link");
        Files.createSymbolicLink(link, Path.of("link"));
        assertThatThrownBy(() -> TokenStore.file(link).save(OLD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(link.toString())
                .hasMessageContaining("FileSystemLoop");
    }

    @Test
    void load_emptyFile_asOneThatIsMounted_isEmpty() throws IOException {
        Files.createFile(path());
        TokenStore store = TokenStore.file(path());
        assertThat(store.load()).isNull();
        store.save(OLD);
        assertThat(store.load()).isEqualTo(OLD);
    }

    @Test
    void load_handWrittenNamesAndValues_areTokens() throws IOException {
        Files.writeString(path(), "access_token=old-access\nrefresh_token=old-refresh\n");
        assertThat(TokenStore.file(path()).load()).isEqualTo(OLD);
    }

    @Test
    void update_completeFileLeftByAKill_isTakenAndGone() throws IOException {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        Files.write(beside(), TokenFileFormat.write(NEW));
        assertThat(store.update(tokens -> tokens)).isEqualTo(NEW);
        assertThat(beside()).doesNotExist();
    }

    @Test
    void update_fileLeftByAKillThatIsOlder_isGoneAndNotTaken() throws IOException {
        TokenStore store = TokenStore.file(path());
        Files.write(beside(), TokenFileFormat.write(OLD));
        Files.setLastModifiedTime(beside(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.write(path(), TokenFileFormat.write(NEW));
        assertThat(store.update(tokens -> tokens)).isEqualTo(NEW);
        assertThat(beside()).doesNotExist();
    }

    @Test
    void update_halfAFileLeftByAKill_isGoneAndNotTaken() throws IOException {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        byte[] whole = TokenFileFormat.write(NEW);
        Files.write(beside(), Arrays.copyOf(whole, whole.length - 2));
        assertThat(store.update(tokens -> tokens)).isEqualTo(OLD);
        assertThat(beside()).doesNotExist();
    }

    @Test
    void writeInPlace_killedAfterAnyByte_leavesOldOrNewTokens() throws IOException {
        byte[] before = TokenFileFormat.write(OLD);
        byte[] after = TokenFileFormat.write(NEW);
        byte[] byHand = "access_token=old-access\nrefresh_token=old-refresh".getBytes(StandardCharsets.UTF_8);
        for (byte[][] change :
                List.of(new byte[][] {before, after}, new byte[][] {after, before}, new byte[][] {byHand, after})) {
            OAuthTokens from = TokenFileFormat.read(change[0]);
            OAuthTokens to = TokenFileFormat.read(change[1]);
            for (byte[] left : statesOfAWriteInPlace(change[0], change[1])) {
                assertThat(TokenFileFormat.read(left)).isIn(from, to);
            }
            Files.write(path(), change[0]);
            try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                TokenFile.writeInPlace(channel, change[1]);
            }
            assertThat(path()).hasBinaryContent(change[1]);
        }
    }

    @Test
    void update_directoryInPlaceOfTheFile_failsBeforeTheChangeRuns() throws IOException {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        Files.delete(path());
        Files.createDirectory(path());
        AtomicInteger changes = new AtomicInteger();
        Throwable failure = catchThrowable(() -> store.update(tokens -> {
            changes.incrementAndGet();
            return NEW;
        }));
        assertThat(failure).isInstanceOf(UncheckedIOException.class).hasMessageContaining(path().toString());
        assertThat(changes).hasValue(0);
    }

    @Test
    void update_lockHeldByAnotherDescriptor_waitsForIt() throws Exception {
        TokenStore store = TokenStore.file(path());
        store.save(OLD);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (FileChannel foreign = FileChannel.open(directory.resolve("tokens.lock"), StandardOpenOption.WRITE)) {
            CountDownLatch begun = new CountDownLatch(1);
            Future<?> update;
            var held = foreign.lock(Long.MAX_VALUE - 1, 1, false);
            update = thread.submit(() -> {
                begun.countDown();
                store.save(NEW);
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(store.load()).isEqualTo(OLD);
            held.release();
            update.get(10, TimeUnit.SECONDS);
            assertThat(store.load()).isEqualTo(NEW);
        } finally {
            thread.shutdownNow();
        }
    }

    /** All files that can be there while {@link TokenFile#writeInPlace} runs. */
    private static List<byte[]> statesOfAWriteInPlace(byte[] before, byte[] after) {
        int at = Math.max(before.length, after.length);
        byte[] appended = Arrays.copyOf(before, at + 1 + after.length);
        appended[at] = '\n';
        System.arraycopy(after, 0, appended, at + 1, after.length);
        List<byte[]> states = new ArrayList<>();
        for (int written = 0; written <= after.length; written++) {
            states.add(Arrays.copyOf(appended, at + 1 + written));
            byte[] overwriting = appended.clone();
            System.arraycopy(after, 0, overwriting, 0, written);
            states.add(overwriting);
        }
        return states;
    }

    private static void assertExclusive(TokenStore one, TokenStore other) throws Exception {
        int threads = 4;
        int rounds = 10;
        AtomicInteger inside = new AtomicInteger();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int round = 0; round < rounds; round++) {
                            (thread % 2 == 0 ? one : other).update(old -> {
                                assertThat(inside.incrementAndGet()).isEqualTo(1);
                                assertThat(seen.add(old.refreshToken().reveal()))
                                        .as("read once")
                                        .isTrue();
                                LockSupport.parkNanos(100_000);
                                inside.decrementAndGet();
                                return OAuthTokens.of("a", "r" + number.incrementAndGet());
                            });
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(seen).hasSize(threads * rounds);
        assertThat(one.load().refreshToken().reveal()).isEqualTo("r" + threads * rounds);
    }

    private Path beside() {
        return directory.resolve("tokens.new");
    }

    private Path path() {
        return directory.resolve("tokens");
    }
}
