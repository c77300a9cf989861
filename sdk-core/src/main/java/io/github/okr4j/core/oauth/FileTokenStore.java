package io.github.okr4j.core.oauth;

import io.github.okr4j.core.Secret;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Tokens in a file of names and values, written beside its place, forced to the disk and moved there. */
final class FileTokenStore implements TokenStore {
    private static final String ACCESS_TOKEN = "access_token";
    private static final String REFRESH_TOKEN = "refresh_token";
    private static final String EXPIRES_AT = "expires_at";
    private static final String SCOPES = "scopes";
    private static final String API_DOMAIN = "api_domain";

    private final Path path;

    FileTokenStore(Path path) {
        this.path = path.toAbsolutePath();
        if (this.path.getParent() == null || Files.isDirectory(this.path)) {
            throw new IllegalArgumentException("path must be a file, not the directory " + path);
        }
    }

    @Override
    public @Nullable OAuthTokens load() {
        try {
            return read(Files.readString(path));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tokens in " + path, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            // Its message may quote what is in the file.
            throw new IllegalStateException(path + " is not a file of tokens; authorise again or bring it back");
        }
    }

    @Override
    public void save(OAuthTokens tokens) {
        try {
            replace(written(tokens).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save the tokens in " + path, e);
        }
    }

    private void replace(byte[] content) throws IOException {
        Path directory = path.resolveSibling(".");
        Path beside = Files.createTempFile(directory, path.getFileName() + ".", ".new", ownerOnly());
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        if (isPosix()) {
            // The move itself is forced to the disk too; other systems have no such door to a directory.
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Temporary files are the owner's own by default, too, but nothing promises that. */
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

    private static String written(OAuthTokens tokens) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(ACCESS_TOKEN, tokens.accessToken().reveal());
        put(
                properties,
                REFRESH_TOKEN,
                tokens.refreshToken() == null ? null : tokens.refreshToken().reveal());
        put(properties, EXPIRES_AT, tokens.expiresAt());
        put(properties, SCOPES, tokens.scopes().isEmpty() ? null : String.join(" ", tokens.scopes()));
        put(properties, API_DOMAIN, tokens.apiDomain());
        StringWriter text = new StringWriter();
        properties.store(text, "OAuth tokens: keep this file secret");
        return text.toString();
    }

    private static void put(Properties properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.setProperty(name, value.toString());
        }
    }

    private static OAuthTokens read(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        String refreshToken = properties.getProperty(REFRESH_TOKEN);
        String expiresAt = properties.getProperty(EXPIRES_AT);
        String scopes = properties.getProperty(SCOPES);
        return new OAuthTokens(
                Secret.of(ACCESS_TOKEN, properties.getProperty(ACCESS_TOKEN)),
                refreshToken == null ? null : Secret.of(REFRESH_TOKEN, refreshToken),
                expiresAt == null ? null : Instant.parse(expiresAt),
                scopes == null ? List.of() : List.of(scopes.split(" ")),
                properties.getProperty(API_DOMAIN));
    }

    @Override
    public String toString() {
        return "TokenStore[" + path + "]";
    }
}
