package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.okr.OkrVendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A report of 200,000 items with long titles that all have to be escaped, each of another owner; half of them are
 * key results of the others.
 */
final class LargeReport {
    private static final int ITEMS = 200_000;
    private static final List<OkrVendor> VENDORS = List.of(OkrVendor.values());
    private static final List<State> STANDINGS = List.of(State.values());

    private LargeReport() {}

    public static void main(String[] args) throws IOException {
        ReportFigures figures = new ReportFigures(ItemMaker.TODAY);
        for (int i = 0; i < ITEMS; i++) {
            // Five goals that are done, then a key result of each.
            boolean isGoal = i % 10 < 5;
            ItemMaker item = ItemMaker.item(title(i));
            figures.add(
                    ItemMaker.SOURCE,
                    (isGoal ? item : item.under(title(i - 5)))
                            .of(VENDORS.get(i % VENDORS.size()))
                            .state(isGoal ? State.DONE : STANDINGS.get(i / 10 % STANDINGS.size()))
                            .owner(i + " <&'\">".repeat(30))
                            .progress("0.%d".formatted(i))
                            .link("https://example.com/?" + "&".repeat(400) + i)
                            .dueIn(i % 5000 - 2500)
                            .make());
        }
        HtmlReport.write(Path.of(args[0]), figures, List.of(), ReportChanges.NONE);
    }

    private static String title(int i) {
        return "<&'\">".repeat(60) + i;
    }
}
