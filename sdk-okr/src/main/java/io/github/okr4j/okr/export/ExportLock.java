package io.github.okr4j.okr.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two exports from one file: within the process by a registry, between processes by a lock on a file of its own.
 * On POSIX a lock ends when its process closes any descriptor of the locked file, so it must be one that nobody reads.
 */
final class ExportLock implements Closeable {
    private static final Set<Path> WRITING = ConcurrentHashMap.newKeySet();

    private final Path real;
    private final FileChannel channel;

    private ExportLock(Path real, FileChannel channel) {
        this.real = real;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws IllegalStateException if another export has it
     */
    static ExportLock of(Path file) throws IOException {
        Path real = real(file);
        // First: opening and closing the lock file again would end the lock of this process.
        if (!WRITING.add(real)) {
            throw taken(file);
        }
        boolean mine = false;
        try {
            ExportLock lock = new ExportLock(real, locked(file, real.resolveSibling(real.getFileName() + ".lock")));
            mine = true;
            return lock;
        } finally {
            if (!mine) {
                WRITING.remove(real);
            }
        }
    }

    private static FileChannel locked(Path file, Path lock) throws IOException {
        FileChannel channel = FileChannel.open(
                lock, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS));
        boolean mine = false;
        try {
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByAnotherClassLoader) {
            mine = false;
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        if (!mine) {
            throw taken(file);
        }
        return channel;
    }

    /** The lock file stays: to delete it would let a third export lock a new one while a second waits for the old. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            WRITING.remove(real);
        }
    }

    private static Path real(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return file.toAbsolutePath().resolveSibling(".").toRealPath().resolve(file.getFileName());
    }

    private static IllegalStateException taken(Path file) {
        return new IllegalStateException(file + " is being written by another export; wait for its end");
    }
}
