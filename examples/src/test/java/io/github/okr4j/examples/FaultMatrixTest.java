package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.okr4j.core.contract.LoopbackTls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault at every operation class of every vendor, sync and async: what the caller is told, how many requests
 * reached the server, and that the connection came back. The last test compares the counts with
 * {@code docs/reliability.md}, which {@code mvn verify -Dokr4j.docs=write} writes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
    private static final int WAITING_CELLS = 4;

    private final MatrixExpectations expectations = MatrixExpectations.read();
    private final MatrixPage page = new MatrixPage(expectations);
    /** Cells that wait for a timeout run ahead, beside the others. */
    private final ExecutorService waiting = Executors.newFixedThreadPool(WAITING_CELLS);

    private MatrixCell.Common common;

    @BeforeAll
    void startForeignServer(@TempDir Path directory) throws Exception {
        FaultServer foreign = new FaultServer(ServerSocketFactory.getDefault(), false, turn -> false);
        common = new MatrixCell.Common(LoopbackTls.in(directory), foreign);
    }

    @AfterAll
    void stopForeignServer() throws Exception {
        waiting.shutdownNow();
        common.foreign().close();
    }

    @Test
    void expectations_comparedWithTheFaults_coverEachExactlyOnce() {
        assertThat(expectations.names())
                .containsExactlyElementsOf(
                        MatrixFaults.all().stream().map(MatrixFault::name).toList());
    }

    @TestFactory
    Stream<DynamicNode> call_eachFault_endsAsTheTableSays() {
        List<MatrixFault> faults = MatrixFaults.all();
        int cells = faults.stream().mapToInt(fault -> cells(fault).size()).sum();
        List<DynamicNode> nodes = new ArrayList<>();
        for (MatrixFault fault : faults) {
            List<DynamicTest> row = cells(fault).stream().map(this::test).toList();
            nodes.add(dynamicContainer(fault.name(), row));
        }
        nodes.add(dynamicTest("docs/reliability.md is up to date", () -> comparePage(cells)));
        return nodes.stream();
    }

    private DynamicTest test(MatrixCell cell) {
        MatrixExpectations.Row expected = expectations.of(cell.fault());
        Callable<MatrixCell.Result> run = () -> cell.run(common, expected.connection());
        Callable<MatrixCell.Result> ahead = cell.fault().isTimed() ? waiting.submit(run)::get : run;
        return dynamicTest(cell.toString(), () -> {
            MatrixCell.Result result = ahead.call();
            assertThat(result.text()).isEqualTo(expected.results().get(cell.operationClass()));
            page.add(cell, result);
        });
    }

    private void comparePage(int cells) throws Exception {
        assertThat(page.cells()).as("cells that ended as the table says").isEqualTo(cells);
        String expected = page.updated();
        if ("write".equals(System.getProperty("okr4j.docs"))) {
            Files.writeString(MatrixPage.FILE, expected);
        }
        assertThat(MatrixPage.FILE)
                .as("docs/reliability.md is stale: run mvn -B verify -Dokr4j.docs=write and commit it")
                .hasContent(expected);
    }

    /** The cells of a row: an operation class that a vendor lacks is left out. */
    private static List<MatrixCell> cells(MatrixFault fault) {
        return fault.vendors().stream()
                .flatMap(vendor -> vendor.classes().stream()
                        .filter(each -> !fault.isListed() || each == OperationClass.SAFE)
                        .flatMap(each ->
                                Stream.of(false, true).map(async -> new MatrixCell(fault, vendor, each, async))))
                .toList();
    }
}
