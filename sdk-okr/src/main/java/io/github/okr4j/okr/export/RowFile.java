package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrToken;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The exported file: rows are added at its end, and it knows the digest of all that is in it. */
final class RowFile {
    private static final int BUFFER = 65_536;

    private final FileChannel channel;
    private final RowFormat format;
    private final MessageDigest digest = sha256();
    private final OutputStream out;
    private long items;
    private boolean quoted;

    private RowFile(FileChannel channel, RowFormat format) {
        this.channel = channel;
        this.format = format;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** The file up to a length, which it must have; what is behind it stays until {@link #cut}. */
    static RowFile read(FileChannel channel, RowFormat format, long length) throws IOException {
        RowFile file = new RowFile(channel, format);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long lines = 0;
        for (long at = 0; at < length; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(BUFFER, length - at));
            while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
                // A read may bring less than there is room for.
            }
            buffer.flip();
            if (!buffer.hasRemaining()) {
                break;
            }
            lines += file.lines(buffer.array(), buffer.limit());
            file.digest.update(buffer);
        }
        file.items = Math.max(0, lines - (format.head().length == 0 ? 0 : 1));
        return file;
    }

    /** Whether it holds what was recorded. */
    boolean is(ResumePoint recorded) {
        return items == recorded.items() && hex().equals(recorded.digest());
    }

    /** Drops what is behind a length, and begins the file if that is its start. */
    void cut(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
        if (length == 0) {
            write(format.head());
        }
    }

    void add(String source, OkrItem item) throws IOException {
        write(format.row(source, item));
        items++;
    }

    /** Forces all rows to the disk. */
    ResumePoint save(OkrToken token) throws IOException {
        out.flush();
        channel.force(true);
        return point(channel.position(), token);
    }

    ResumePoint point(long length, @Nullable OkrToken token) {
        return new ResumePoint(format.name(), length, items, hex(), token, null);
    }

    long items() {
        return items;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
    }

    /** The ends of rows: line feeds, in CSV those outside of quotes. */
    private long lines(byte[] bytes, int length) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '"' && format.isQuoted()) {
                quoted = !quoted;
            } else if (bytes[i] == '\n' && !quoted) {
                lines++;
            }
        }
        return lines;
    }

    private String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the Java platform can be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
