package io.github.okr4j.okr.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
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
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    String toBeginAnew() {
        return "delete " + path + " to begin anew";
    }

    /** The point reached, or null if no export was left unfinished. */
    @Nullable
    ResumePoint load() throws IOException {
        try {
            return ResumePoint.parse(text());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + " is damaged; bring it back, or " + toBeginAnew(), e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    path + " " + e.getMessage() + "; finish the export with that version, or " + toBeginAnew(), e);
        }
    }

    private String text() throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void save(ResumePoint point) throws IOException {
        // Of a link that somebody put there, the link goes and its target stays; a new file is never one that was
        // there.
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(next, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), ownerOnly())) {
            ByteBuffer buffer = ByteBuffer.wrap(point.text().getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory();
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void delete() throws IOException {
        Files.deleteIfExists(next);
        Files.deleteIfExists(path);
        forceDirectory();
    }

    /** Only where a directory can be opened. */
    private void forceDirectory() throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(path.resolveSibling("."), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
