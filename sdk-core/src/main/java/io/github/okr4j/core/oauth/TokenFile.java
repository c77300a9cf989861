package io.github.okr4j.core.oauth;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The bytes of a file of tokens: read whole, and replaced so that a kill at any moment leaves the old or the new ones. */
final class TokenFile {
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Path beside;

    private TokenFile(Path file) {
        this.file = file;
        this.beside = file.resolveSibling(file.getFileName() + ".new");
    }

    /** The file behind a chain of symbolic links, which itself need not exist. */
    static TokenFile behind(Path path) throws IOException {
        Path file = path;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        Path directory = file.resolveSibling(".");
        return new TokenFile(
                Files.isDirectory(directory) ? directory.toRealPath().resolve(file.getFileName()) : file);
    }

    Path path() {
        return file;
    }

    Path lockPath() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Null if there is no file. */
    byte @Nullable [] read() throws IOException {
        return StoreLock.reading(file, open -> {
            try {
                return open == null ? Files.readAllBytes(file) : all(open);
            } catch (NoSuchFileException | FileNotFoundException e) {
                return null;
            }
        });
    }

    /** Ends what a killed process began: a complete and newer file takes its place, any other is deleted. */
    void recover() throws IOException {
        if (Files.exists(beside)) {
            if (isNewer() && TokenFileFormat.isComplete(Files.readAllBytes(beside))) {
                replace();
            } else {
                Files.delete(beside);
            }
        }
    }

    private boolean isNewer() throws IOException {
        return !Files.exists(file) || Files.getLastModifiedTime(beside).compareTo(Files.getLastModifiedTime(file)) >= 0;
    }

    /**
     * Writes the content beside the file and renames it.
     *
     * @throws FileSystemException if the system refuses a file beside it or the rename
     */
    void replace(byte[] content) throws IOException {
        Files.deleteIfExists(beside);
        try {
            OwnerOnly.create(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                write(channel, content, 0);
                channel.force(true);
            }
            replace();
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private void replace() throws IOException {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (OwnerOnly.isPosix(file)) {
            // Only POSIX systems open a directory, whose new entry must be on the disk too.
            try (FileChannel directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    /**
     * Writes into the file itself: first a copy behind what is there, then over it, so that at any moment one of them is
     * complete.
     */
    static void writeInPlace(FileChannel channel, byte[] content) throws IOException {
        long size = channel.size();
        byte[] copy = new byte[content.length + 1];
        copy[0] = '\n'; // what was written by hand may lack its last one
        System.arraycopy(content, 0, copy, 1, content.length);
        try {
            write(channel, copy, Math.max(size, content.length));
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(size);
            throw e;
        }
        write(channel, content, 0);
        channel.force(true);
        channel.truncate(content.length);
        channel.force(true);
    }

    private static void write(FileChannel channel, byte[] content, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    private static byte[] all(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
            // until it is full or the file has become shorter
        }
        byte[] read = new byte[buffer.position()];
        buffer.flip().get(read);
        return read;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
