package io.github.okr4j.okr.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Remembers beside an unfinished export how far it got; replaced in one step, so it is never half written. */
final class ResumeFile {
    private final Path path;
    private final Path next;

    ResumeFile(Path export) {
        this.path = export.resolveSibling(export.getFileName() + ".resume");
        // One fixed name: what a killed export leaves here, the next one replaces.
        this.next = export.resolveSibling(export.getFileName() + ".resume.new");
    }

    boolean exists() {
        return Files.exists(path);
    }

    String toBeginAnew() {
        return "delete " + path + " to begin anew";
    }

    /** The point reached, or null if no export was left unfinished. */
    @Nullable
    ResumePoint load() throws IOException {
        try {
            return ResumePoint.parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + " is damaged; bring it back, or " + toBeginAnew(), e);
        }
    }

    void save(ResumePoint point) throws IOException {
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(point.text().getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory();
    }

    void delete() throws IOException {
        Files.deleteIfExists(next);
        Files.deleteIfExists(path);
        forceDirectory();
    }

    /** Only where there is such a door to a directory. */
    private void forceDirectory() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(path.resolveSibling("."), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
