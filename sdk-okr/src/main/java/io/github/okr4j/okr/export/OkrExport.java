package io.github.okr4j.okr.export;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.SourceFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes items to a file, one row each, so that a stopped export goes on where it was and each item is in the file once. If
 * the vendor's list changed in between, the restrictions of {@link io.github.okr4j.okr.OkrSource#items} hold.
 *
 * <p>After each page the rows are forced to the disk, and then the file {@code <file>.resume} is replaced, which says how
 * far it got. While that one exists the export is not complete: the next write with the same sources cuts the file to what
 * was recorded, reads the rest, and tries again what could not be read. Do not change the file in between: a write that
 * finds other content than was recorded is refused. Delete {@code <file>.resume} to begin anew. Without it an existing file
 * is replaced from its beginning. The empty file {@code <file>.lock} keeps two exports from one file and stays. None of
 * the files holds a credential.
 *
 * <p>The columns, in this order; what is unknown is {@code null} in JSON Lines and an empty cell in CSV:
 * <ul>
 *   <li>{@code source}: the name of the source; ids differ within one source
 *   <li>{@code vendor}, {@code kind}: in lower case with hyphens, for example {@code key-result}
 *   <li>{@code id}, {@code title}
 *   <li>{@code owners}: in JSON Lines an array of {@code kind}, {@code id} and {@code name}, in CSV the names to show,
 *       joined by {@code "; "}
 *   <li>{@code start}, {@code due}: ISO dates
 *   <li>{@code progress}: 1 for done; {@code progress_basis}: {@code reported}, {@code computed} or {@code unknown}
 *   <li>{@code measure_start}, {@code measure_current}, {@code measure_target}, {@code unit}
 *   <li>{@code status}: {@code off-track}, {@code at-risk}, {@code unknown}, {@code on-track} or {@code done};
 *       {@code status_text}: the vendor's own
 *   <li>{@code parent_id}, {@code link}
 *   <li>{@code last_change}: an ISO instant in UTC
 * </ul>
 *
 * <p>The vendor's own record ({@link OkrItem#source()}) is left out: it may hold anything the vendor ever sends, and its
 * shape is the vendor's. Numbers keep all their digits, in plain notation unless that would take more than a thousand
 * zeros. Halves of characters that cannot be written in UTF-8 become {@code U+FFFD}.
 *
 * <p>Immutable, and safe for use by many threads; of two writes to the same file at a time the second is refused.
 */
@CheckReturnValue
public final class OkrExport {
    private static final RowFormat JSON_LINES = new JsonLines();

    private final Path file;
    private final RowFormat format;
    private final ResumeFile resume;

    private OkrExport(Path file, RowFormat format) {
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new IllegalArgumentException("file must be a file, not the directory " + file);
        }
        this.file = file;
        this.format = format;
        this.resume = new ResumeFile(file);
    }

    /**
     * An export as JSON Lines: UTF-8, one object a line, each with all fields; nothing but the line feed at a row's end
     * looks like the end of a line to any reader.
     *
     * @param file the file to write, in an existing directory
     * @return the export; nothing is written yet
     * @throws IllegalArgumentException if the file is a directory
     */
    public static OkrExport jsonLines(Path file) {
        return new OkrExport(file, JSON_LINES);
    }

    /**
     * An export as CSV (RFC 4180): UTF-8 without byte order mark, comma, CRLF, a header line, every text in quotes.
     *
     * <p>For spreadsheets: a text that would be read as a formula gets an apostrophe before it, at its beginning or after
     * a semicolon, tab or line break inside, where a spreadsheet set up for such separators may split it. {@code NUL}
     * becomes {@code U+FFFD}, for readers that give up on it. Use JSON Lines to get every text back exactly.
     *
     * @param file the file to write, in an existing directory
     * @return the export; nothing is written yet
     * @throws IllegalArgumentException if the file is a directory
     */
    public static OkrExport csv(Path file) {
        return new OkrExport(file, new Csv());
    }

    /**
     * Reads the sources to their end, or goes on with an export that was stopped, and writes page by page.
     *
     * <p>An item that cannot be read and a source that fails are named in the summary. The others go on, and the next write
     * goes on with what is missing.
     * Of the sources' own start ({@link OkrSources#startingAt}) only an export that begins takes notice.
     *
     * @param sources the same as before if the export goes on; further sources are read from their start
     * @return what was written, and what failed
     * @throws IllegalStateException if the export cannot go on, because the file or its {@code .resume} was changed or
     *     removed, or if it is being written already; nothing was sent or changed
     * @throws IllegalArgumentException if the export was begun in another format or with other sources; nothing was sent
     *     or changed
     * @throws UncheckedIOException if the file cannot be written; the next write goes on where the recorded pages end
     */
    @SuppressWarnings("try") // the lock is only held
    public ExportSummary write(OkrSources sources) {
        try (ExportLock lock = ExportLock.of(file);
                FileChannel channel = opened()) {
            ResumePoint found = resume.load();
            if (found != null) {
                requireSame(found, channel.size());
            }
            long length = found == null ? 0 : found.length();
            RowFile rows = RowFile.read(channel, format, length);
            if (found != null && !rows.is(found)) {
                throw new IllegalStateException("the first " + length + " bytes of " + file + " with " + rows.items()
                        + " items are not those that were recorded with " + found.items()
                        + " items; bring both files back, or "
                        + resume.toBeginAnew());
            }
            ResumePoint from = found == null ? rows.point(0, null) : found;
            return append(rows, from, rest(sources, from.token()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Reads the file back, for {@link io.github.okr4j.okr.OkrChanges}. Nothing is changed.
     *
     * <p>Of an incomplete export, the recorded part is read, and the snapshot knows which items are missing.
     *
     * @return the exported items
     * @throws IllegalStateException if the export is CSV, which does not keep every text, if the file or its {@code .resume}
     *     is damaged, or if a new export began meanwhile; the message names the line of damage
     * @throws UncheckedIOException if the file cannot be read
     */
    public OkrSnapshot read() {
        if (!format.name().equals(JSON_LINES.name())) {
            throw new IllegalStateException(
                    file + " is CSV, which does not keep every text; write and read an export as JSON Lines");
        }
        try {
            ResumePoint point = resume.load();
            OkrSnapshot read = ExportedRows.read(file, point);
            if (point == null && resume.exists()) {
                throw new IllegalStateException(file + " was begun anew while it was read; read it again");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private FileChannel opened() throws IOException {
        boolean goesOn = resume.exists();
        OpenOption[] options = goesOn
                ? new OpenOption[] {StandardOpenOption.READ, StandardOpenOption.WRITE}
                : new OpenOption[] {StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE};
        try {
            return FileChannel.open(file, options);
        } catch (NoSuchFileException e) {
            if (goesOn) {
                throw new IllegalStateException(file + " is missing; bring it back, or " + resume.toBeginAnew(), e);
            }
            throw e;
        }
    }

    private void requireSame(ResumePoint from, long length) {
        if (!from.format().equals(format.name())) {
            throw new IllegalArgumentException("file must go on as " + from.format() + ", in which " + file
                    + " was begun, not as " + format.name() + "; or " + resume.toBeginAnew());
        }
        if (length < from.length()) {
            throw new IllegalStateException(file + " is shorter than the " + from.length()
                    + " bytes it had; bring it back, or " + resume.toBeginAnew());
        }
    }

    /** Tokens of another list are found here, before anything is sent. */
    private Iterator<OkrPage> rest(OkrSources sources, @Nullable OkrToken token) {
        if (token == null) {
            return sources.pages().iterator();
        }
        try {
            return sources.startingAt(token).pages().iterator();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "sources must be those with which " + file + " was begun; or " + resume.toBeginAnew(), e);
        }
    }

    private ExportSummary append(RowFile rows, ResumePoint from, Iterator<OkrPage> pages) throws IOException {
        // Saved before the file is touched: no unfinished file is ever without it.
        resume.save(from);
        rows.cut(from.length());
        ResumePoint reached = from;
        List<SourceFailure> failures = new ArrayList<>();
        while (pages.hasNext()) {
            OkrPage page = pages.next();
            for (OkrItem item : page.items()) {
                rows.add(page.source(), item);
            }
            reached = rows.save(page.next());
            resume.save(reached);
            failures.addAll(page.failures());
        }
        if (failures.isEmpty()) {
            resume.delete();
        } else {
            resume.save(reached.missing(failures));
        }
        return new ExportSummary(file, rows.items() - from.items(), rows.items(), failures);
    }

    @Override
    public String toString() {
        return "OkrExport[" + format.name() + ", " + file + "]";
    }
}
