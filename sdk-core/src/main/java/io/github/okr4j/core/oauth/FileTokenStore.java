package io.github.okr4j.core.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tokens in a file, which is locked while they change. */
final class FileTokenStore implements TokenStore {
    private static final String NOTHING_SPENT = "; no refresh token was used";

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
            TokenFile file = file();
            try {
                return tokensIn(file);
            } catch (IllegalStateException e) {
                return tokensIn(file); // another process may have written it in place just now
            }
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void save(OAuthTokens tokens) {
        update(stored -> tokens);
    }

    @Override
    public OAuthTokens update(UnaryOperator<@Nullable OAuthTokens> change) {
        try {
            TokenFile file = file();
            return StoreLock.exclusively(file.path(), () -> update(file, change));
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    private TokenFile file() throws IOException {
        try {
            return TokenFile.behind(path);
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    private OAuthTokens update(TokenFile file, UnaryOperator<@Nullable OAuthTokens> change) throws IOException {
        FileChannel lock = lockFile(file);
        if (lock == null) {
            return updateInPlace(file, change, null);
        }
        try (lock) {
            return StoreLock.locking(lock, file.lockPath(), () -> {
                recover(file);
                OAuthTokens old = tokensIn(file);
                try {
                    file.replace(content(old));
                } catch (FileSystemException e) {
                    return updateInPlace(file, change, e);
                } catch (IOException e) {
                    throw cannotWrite(e, NOTHING_SPENT);
                }
                return changed(change, old, fresh -> file.replace(content(fresh)));
            });
        }
    }

    private static void recover(TokenFile file) {
        try {
            file.recover();
        } catch (IOException e) {
            // The file cannot be replaced, which is tried next.
            return;
        }
    }

    /** For a file that cannot be replaced. Writing a copy of what is there proves that it can be written. */
    private OAuthTokens updateInPlace(
            TokenFile file, UnaryOperator<@Nullable OAuthTokens> change, @Nullable IOException refusal)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return StoreLock.lockingItself(file.path(), channel, file.path(), () -> {
                OAuthTokens old = tokensIn(file);
                if (old != null) {
                    try {
                        TokenFile.writeInPlace(channel, TokenFileFormat.write(old));
                    } catch (IOException e) {
                        throw cannotWrite(e, NOTHING_SPENT);
                    }
                }
                return changed(change, old, fresh -> TokenFile.writeInPlace(channel, TokenFileFormat.write(fresh)));
            });
        } catch (FileSystemException e) {
            if (refusal != null) {
                e.addSuppressed(refusal);
            }
            throw cannotWrite(refusal == null ? e : refusal, NOTHING_SPENT);
        }
    }

    private interface Save {
        void save(OAuthTokens tokens) throws IOException;
    }

    private OAuthTokens changed(UnaryOperator<@Nullable OAuthTokens> change, @Nullable OAuthTokens old, Save save)
            throws IOException {
        OAuthTokens fresh = Objects.requireNonNull(change.apply(old), "change must return tokens");
        if (!fresh.equals(old)) {
            try {
                save.save(fresh);
            } catch (IOException e) {
                throw cannotWrite(e, "");
            }
        }
        return fresh;
    }

    /**
     * Opens the lock file.
     *
     * @return null if the system refuses to create one
     */
    private @Nullable FileChannel lockFile(TokenFile file) throws IOException {
        try {
            OwnerOnly.create(file.lockPath());
        } catch (FileAlreadyExistsException e) {
            // as it does after the first time
        } catch (FileSystemException e) {
            if (Files.exists(file.lockPath()) || !Files.exists(file.path())) {
                throw cannotWrite(e, NOTHING_SPENT);
            }
            return null;
        }
        try {
            return FileChannel.open(file.lockPath(), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw cannotWrite(e, NOTHING_SPENT);
        }
    }

    private static byte[] content(@Nullable OAuthTokens tokens) {
        return tokens == null ? new byte[0] : TokenFileFormat.write(tokens);
    }

    private @Nullable OAuthTokens tokensIn(TokenFile file) throws IOException {
        byte[] content;
        try {
            content = file.read();
        } catch (IOException e) {
            throw cannotRead(e);
        }
        try {
            return content == null ? null : TokenFileFormat.read(content);
        } catch (IllegalArgumentException | DateTimeException e) {
            // Its message may quote the content.
            throw new IllegalStateException(
                    path + " does not contain tokens: authorize again, or restore the file from a backup");
        }
    }

    private IOException cannotRead(IOException e) {
        return new IOException("cannot read the tokens in " + path + ": " + reason(e), e);
    }

    private IOException cannotWrite(IOException e, String consequence) {
        return new IOException("cannot save the tokens in " + path + ": " + reason(e) + consequence, e);
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException refusal && refusal.getReason() != null) {
            return refusal.getReason();
        }
        String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
        return e instanceof FileSystemException ? kind + " " + e.getMessage() : String.valueOf(e.getMessage());
    }

    @Override
    public String toString() {
        return "TokenStore[" + path + "]";
    }
}
