package io.github.okr4j.core.oauth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Excludes the threads of this process from a place where tokens are stored, and other processes by a file's lock. */
final class StoreLock {
    /** Longer than a refresh with its retries takes; a holder that died holds nothing. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** A byte that no content reaches: on some systems a lock forbids others to read what it covers. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final ConcurrentMap<Object, StoreLock> IN_USE = new ConcurrentHashMap<>();

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock descriptors = new ReentrantLock();
    /** Guarded by the map. */
    private int users;
    /** The locked file of tokens, if it is locked itself; guarded by {@link #descriptors}. */
    private @Nullable FileChannel locked;

    private StoreLock() {}

    /** The key of a store that is not a place by itself. */
    record Identity(Object store) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity that && that.store == store;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(store);
        }
    }

    interface Reader<T> {
        @Nullable
        T read(@Nullable FileChannel open) throws IOException;
    }

    private interface Attempt {
        @Nullable
        FileLock run() throws IOException;
    }

    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs one at a time of all work with an equal key. */
    static <T, E extends Exception> T exclusively(Object key, Work<T, E> work) throws E {
        StoreLock lock = enter(key);
        try {
            lock.take();
            try {
                return work.run();
            } finally {
                lock.turn.unlock();
            }
        } finally {
            leave(key);
        }
    }

    /** Runs work while no other process holds the lock of the open file. */
    static <T> T locking(FileChannel channel, Path file, Work<T, IOException> work) throws IOException {
        FileLock held = await(file, () -> attempt(channel));
        try {
            return work.run();
        } finally {
            held.release();
        }
    }

    /**
     * The same for a file that {@link #reading} reads. On POSIX systems closing any descriptor of a file ends the locks
     * that the process has on it, so reads use the locked channel meanwhile.
     */
    static <T> T lockingItself(Object key, FileChannel channel, Path file, Work<T, IOException> work)
            throws IOException {
        StoreLock lock = enter(key);
        try {
            FileLock held = await(file, () -> lock.attemptItself(channel));
            try {
                return work.run();
            } finally {
                lock.close();
                held.release();
            }
        } finally {
            leave(key);
        }
    }

    /** Reads a file; the reader gets a channel if the file is open already. */
    static <T> @Nullable T reading(Object key, Reader<T> reader) throws IOException {
        StoreLock lock = enter(key);
        lock.descriptors.lock();
        try {
            return reader.read(lock.locked);
        } finally {
            lock.descriptors.unlock();
            leave(key);
        }
    }

    private static StoreLock enter(Object key) {
        return IN_USE.compute(key, (same, present) -> {
            StoreLock lock = present == null ? new StoreLock() : present;
            lock.users++;
            return lock;
        });
    }

    private static void leave(Object key) {
        IN_USE.computeIfPresent(key, (same, lock) -> --lock.users == 0 ? null : lock);
    }

    private void take() {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "this thread is updating the token store already: do not call update or save within update");
        }
        try {
            if (!turn.tryLock(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException(
                        "another thread has held the lock of the token store for " + LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the lock of the token store", e);
        }
    }

    private @Nullable FileLock attemptItself(FileChannel channel) throws IOException {
        descriptors.lock();
        try {
            FileLock held = attempt(channel);
            locked = held == null ? null : channel;
            return held;
        } finally {
            descriptors.unlock();
        }
    }

    private void close() {
        descriptors.lock();
        try {
            locked = null;
        } finally {
            descriptors.unlock();
        }
    }

    private static FileLock await(Path file, Attempt attempt) throws IOException {
        long start = System.nanoTime();
        while (true) {
            FileLock held = attempt.run();
            if (held != null) {
                return held;
            }
            if (System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
                throw new IOException("another process has held the lock " + file + " for " + LONGEST_WAIT);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted while waiting for the lock " + file);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held within this process by another copy of these classes
        }
    }
}
