package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.okr.OkrSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

/** Exports of two made-up accounts, some of them left unfinished. */
abstract class UnfinishedExports {
    static final NumberedItems NORTH = NumberedItems.of("north", 5, 3);
    static final NumberedItems SOUTH = NumberedItems.of("south", 2, 4);

    @TempDir
    Path folder;

    final AtomicInteger asked = new AtomicInteger();

    /** What the machine does to a program at any moment; nothing catches it. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    static NumberedItems failing(NumberedItems source, int atPage, ApiException reason) {
        return source.asking(page -> page == atPage ? ApiCall.failed(reason) : ApiCall.completed(page));
    }

    /** Counts the pages it is asked for. */
    NumberedItems counting(NumberedItems source) {
        return source.asking(page -> {
            asked.incrementAndGet();
            return ApiCall.completed(page);
        });
    }

    /** Leaves an export in which the pages before the given one are recorded. */
    static void crashAt(Path file, int page) {
        NumberedItems source = NORTH.asking(next -> {
            if (next == page) {
                throw new Crash();
            }
            return ApiCall.completed(next);
        });
        assertThatThrownBy(() -> export(file).write(OkrSources.merge(source))).isInstanceOf(Crash.class);
    }

    static Path resume(Path file) {
        return file.resolveSibling(file.getFileName() + ".resume");
    }

    static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static OkrExport export(Path file) {
        return file.toString().endsWith(".csv") ? OkrExport.csv(file) : OkrExport.jsonLines(file);
    }

    /** What an export of the first account is that nothing stopped. */
    byte[] uninterrupted(String name) throws IOException {
        Path other = Files.createDirectories(folder.resolve("whole")).resolve(name);
        assertThat(export(other).write(OkrSources.merge(NORTH)).isComplete()).isTrue();
        assertThat(ExportedFile.ids(other)).isEqualTo(NORTH.ids());
        byte[] whole = Files.readAllBytes(other);
        Files.delete(other);
        Files.delete(lock(other));
        Files.delete(other.getParent());
        return whole;
    }

    static void assertEachOnce(Path file, NumberedItems... sources) throws IOException {
        List<String> ids =
                Arrays.stream(sources).flatMap(source -> source.ids().stream()).toList();
        assertThat(ExportedFile.ids(file)).containsExactlyInAnyOrderElementsOf(ids);
    }
}
