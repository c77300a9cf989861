package io.github.okr4j.benchmarks.runs;

import com.sun.management.OperatingSystemMXBean;
import io.github.okr4j.benchmarks.clients.FourAccounts;
import io.github.okr4j.benchmarks.server.FakeAccounts;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.SourceFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The goals of four vendors as one list, at three sizes; the fakes run on the other cores. */
final class ViewRows {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int LOOKS = 4;

    private final Bench bench;
    private final List<Size> sizes = new ArrayList<>();

    private ViewRows(Bench bench) {
        this.bench = bench;
    }

    /** One size of the accounts, and what every round measured; one round reads the small ones several times. */
    private static final class Size {
        final int items;
        final int times;
        final FourAccounts accounts;
        final double[] nanos;
        final double[] cpu;
        final double[] bytes;

        Size(int items, int times, FourAccounts accounts, int rounds) {
            this.items = items;
            this.times = times;
            this.accounts = accounts;
            this.nanos = new double[rounds];
            this.cpu = new double[rounds];
            this.bytes = new double[rounds];
        }
    }

    static void run(Bench bench) throws Exception {
        int most = bench.plan().viewItems();
        int rounds = (bench.plan().longRounds() + 1) / 2;
        ViewRows rows = new ViewRows(bench);
        int[] items = {most / 100, most / 10, most};
        Process fakes = Jvm.builder(
                        Jvm.otherCores(),
                        List.of("-Xmx1g"),
                        FakeAccounts.class,
                        Integer.toString(items[0]),
                        Integer.toString(items[1]),
                        Integer.toString(items[2]))
                .start();
        try {
            BufferedReader lines = fakes.inputReader(StandardCharsets.UTF_8);
            for (int one : items) {
                FourAccounts accounts = new FourAccounts(line(lines));
                int times = Math.max(1, most / one / 10);
                rows.sizes.add(new Size(one, times, accounts, rounds));
            }
            rows.measure(rounds, fakes.getOutputStream());
            rows.report();
        } finally {
            rows.sizes.forEach(size -> size.accounts.close());
            fakes.getOutputStream().close();
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("the fakes did not start");
        }
        return line;
    }

    private void measure(int rounds, OutputStream fakes) throws Exception {
        try (HeapMeter meter = new HeapMeter()) {
            for (int round = -1; round < rounds; round++) {
                for (Size size : sizes) {
                    measure(size, round, meter);
                    fakes.write('\n');
                    fakes.flush();
                }
            }
        }
    }

    private static void measure(Size size, int round, HeapMeter meter) {
        long bytes = meter.allocated();
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < size.times; i++) {
            require(
                    size.accounts.all().stream(ViewRows::unexpected)
                            .filter(ViewRows::isRead)
                            .count(),
                    size.items);
        }
        if (round >= 0) {
            double items = (double) size.items * size.times;
            size.nanos[round] = (System.nanoTime() - start) / items;
            size.cpu[round] = (SYSTEM.getProcessCpuTime() - cpu) / items;
            size.bytes[round] = (meter.allocated() - bytes) / items;
        }
    }

    private void report() {
        Report report = bench.report();
        report.section("Merged view of four vendors");
        report.header(
                "Items",
                "items per second",
                "µs of CPU per item",
                "bytes per item",
                "live heap MiB",
                "live heap MiB, lists in pages only");
        double[] paged = new double[sizes.size()];
        for (int i = 0; i < sizes.size(); i++) {
            Size size = sizes.get(i);
            paged[i] = live(size.accounts.paged(), size.items / 2);
            report.row(
                    Report.number(size.items),
                    Report.number(1e9 / Stats.of(size.nanos).median()),
                    Report.number(Stats.of(size.cpu).median() / 1e3),
                    Report.number(Stats.of(size.bytes).median()),
                    Report.number(live(size.accounts.all(), size.items)),
                    Report.number(paged[i]));
        }
        Size small = sizes.get(0);
        for (Size larger : sizes.subList(1, sizes.size())) {
            report.atMost(
                    "merged view, CPU time per item: " + Report.number(larger.items) + " items / "
                            + Report.number(small.items),
                    Stats.ratios(larger.cpu, small.cpu),
                    1.10);
        }
        double more = paged[paged.length - 1] - paged[0];
        report.target(
                "merged view of lists in pages: live heap, "
                        + Report.number(sizes.get(sizes.size() - 1).items / 2.0) + " items − "
                        + Report.number(small.items / 2.0),
                "≤ 1.0 MiB",
                Report.number(more) + " MiB",
                more <= 1);
    }

    /** The most that is held while a list is read, in MiB more than before. */
    private static double live(OkrSources sources, int items) {
        long before = HeapMeter.live();
        long most = 0;
        int count = 0;
        Iterator<OkrItem> all = sources.stream(ViewRows::unexpected).iterator();
        while (all.hasNext()) {
            count += isRead(all.next()) ? 1 : 0;
            if (count % (items / LOOKS) == items / LOOKS / 2) {
                most = Math.max(most, HeapMeter.live() - before);
            }
        }
        require(count, items);
        return most / (1024.0 * 1024.0);
    }

    private static boolean isRead(OkrItem item) {
        return !item.id().isEmpty();
    }

    private static void unexpected(SourceFailure failure) {
        throw new IllegalStateException(failure.source() + " could not be read", failure.reason());
    }

    private static void require(long count, long expected) {
        if (count != expected) {
            throw new IllegalStateException(count + " items instead of " + expected);
        }
    }
}
