package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.okr.OkrSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export does not begin with, because it would spoil what is there. */
class ExportRefusedTest extends UnfinishedExports {
    @Test
    void write_resumeFileChanged_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        String good = Files.readString(resume(file));
        for (int i = 0; i < good.length() - 1; i++) {
            char other = good.charAt(i) == '1' ? '2' : '1';
            assertDamaged(file, good.substring(0, i) + other + good.substring(i + 1));
            assertDamaged(file, good.substring(0, i));
        }
        assertDamaged(file, "\u0000".repeat(good.length()));
        assertDamaged(file, "csv 1 2 3\n\n" + good);
    }

    @Test
    void write_fileShorterThanRecorded_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));
        assertRefused(export(file), NORTH, IllegalStateException.class, "is shorter than the");
    }

    @ParameterizedTest
    @ValueSource(strings = {"okr.csv", "okr.jsonl"})
    void write_forgedResumeFileWithMoreItemsThanThereAre_isRefused(String name) throws IOException {
        Path file = folder.resolve(name);
        crashAt(file, 2);
        ResumePoint good = ResumePoint.parse(Files.readString(resume(file)));
        ResumePoint forged =
                new ResumePoint(good.format(), good.length(), good.items() + 100, good.digest(), good.token(), null);
        Files.writeString(resume(file), forged.text());
        assertRefused(export(file), NORTH, IllegalStateException.class, "with 6 items are not those");
    }

    @Test
    void write_contentChangedWithoutItsLength_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        assertRefused(export(file), NORTH, IllegalStateException.class, "are not those that were recorded");
    }

    @Test
    void write_resumeFileOfAnotherExport_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 3);
        byte[] stale = Files.readAllBytes(resume(file));
        Files.delete(resume(file));
        assertThat(export(file).write(OkrSources.merge(SOUTH)).isComplete()).isTrue();
        Files.write(resume(file), stale);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_000));
        assertRefused(export(file), NORTH, IllegalStateException.class, "are not those that were recorded");
    }

    @Test
    void write_linkInThePlaceOfTheNextResumeFile_leavesItsTargetAlone() throws IOException {
        Path file = folder.resolve("okr.csv");
        Path target = Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createSymbolicLink(folder.resolve("okr.csv.resume.new"), target);
        assertThat(export(file).write(OkrSources.merge(NORTH)).isComplete()).isTrue();
        assertThat(target).hasContent("precious");
    }

    @Test
    void write_linkInThePlaceOfTheResumeOrLockFile_isNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("precious.txt"), "precious");
        for (String name : List.of("okr.csv.resume", "okr.csv.lock")) {
            Files.deleteIfExists(folder.resolve(name));
            Path link = Files.createSymbolicLink(folder.resolve(name), target);
            Files.writeString(folder.resolve("okr.csv"), "old");
            assertThatThrownBy(() -> export(folder.resolve("okr.csv")).write(OkrSources.merge(counting(NORTH))))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(target).hasContent("precious");
            Files.delete(link);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void write_resumeFile_isForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(resume(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void write_fileRemoved_isRefusedAndNotMadeAnew() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        Files.delete(file);
        assertRefused(export(file), NORTH, IllegalStateException.class, "is missing; bring it back");
        assertThat(file).doesNotExist();
    }

    @Test
    void write_otherFormatThanBefore_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        assertRefused(OkrExport.jsonLines(file), NORTH, IllegalArgumentException.class, "file must go on as csv");
    }

    @Test
    void write_otherSourcesThanBefore_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        assertRefused(export(file), SOUTH, IllegalArgumentException.class, "sources must be those with which");
        NumberedItems sameNameOtherList = NumberedItems.of("south", 5, 3);
        assertThatThrownBy(() -> export(file)
                        .write(OkrSources.merge(counting(sameNameOtherList).named("north"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sources must be those with which")
                .hasMessageContaining("delete " + resume(file));
        assertThat(asked).hasValue(0);
    }

    @Test
    void write_whileAnotherWriteIsUnderWay_isRefused() throws Exception {
        Path file = folder.resolve("okr.csv");
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<ApiCall<Integer>> response = new CompletableFuture<>();
        NumberedItems slow = NORTH.asking(page -> {
            reading.countDown();
            return page == 2 ? response.join() : ApiCall.completed(page);
        });
        CompletableFuture<ExportSummary> first =
                CompletableFuture.supplyAsync(() -> export(file).write(OkrSources.merge(slow)));
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> export(file).write(OkrSources.merge(counting(NORTH))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(file + " is being written by another export; wait for its end");
        assertThat(asked).hasValue(0);
        response.complete(ApiCall.completed(2));
        assertThat(first.get(30, TimeUnit.SECONDS).written()).isEqualTo(15);
        assertEachOnce(file, NORTH);
    }

    @Test
    void write_whileAnotherWriteIsUnderWayUnderAnotherName_isRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("okr.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        NumberedItems busy = NORTH.asking(page -> {
            if (page == 1) {
                assertThatThrownBy(() -> export(link).write(OkrSources.merge(counting(SOUTH))))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(link + " is being written by another export; wait for its end");
            }
            return ApiCall.completed(page);
        });
        assertThat(export(file).write(OkrSources.merge(busy)).isComplete()).isTrue();
        assertThat(asked).hasValue(0);
        assertEachOnce(file, NORTH);
    }

    @Test
    void write_resumeFileOfAnOlderVersion_isRefused() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        String text = Files.readString(resume(file));
        String older = text.substring(0, text.lastIndexOf(' ') + 1).replace("okr4j-export-4 ", "okr4j-export-3 ");
        CRC32 checksum = new CRC32();
        checksum.update(older.getBytes(StandardCharsets.UTF_8));
        Files.writeString(resume(file), older + Long.toHexString(checksum.getValue()) + "\n");

        assertRefused(
                export(file),
                NORTH,
                IllegalStateException.class,
                "was written by a version of this SDK with other columns; finish the export with that version, or delete");
    }

    @Test
    void write_folderMissing_saysWhichFile() {
        Path file = folder.resolve("none").resolve("okr.csv");
        assertThatThrownBy(() -> export(file).write(OkrSources.merge(counting(NORTH))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot write " + file);
        assertThat(asked).hasValue(0);
    }

    @Test
    void csv_folder_isRefused() {
        assertThatThrownBy(() -> OkrExport.csv(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file must be a file");
    }

    private void assertDamaged(Path file, String resume) throws IOException {
        Files.writeString(resume(file), resume);
        assertRefused(export(file), NORTH, IllegalStateException.class, "is damaged; bring it back");
    }

    private void assertRefused(OkrExport export, NumberedItems source, Class<?> type, String problem)
            throws IOException {
        List<byte[]> before = contents();
        assertThatThrownBy(() -> export.write(OkrSources.merge(counting(source))))
                .isInstanceOf(type)
                .hasMessageContaining(problem)
                .hasMessageMatching("(?s).*delete \\S+\\.resume to begin anew");
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
        assertThat(asked).as("pages asked for").hasValue(0);
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
