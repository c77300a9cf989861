package io.github.okr4j.okr.export;

import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSources;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Compares an export of made-up items with a reading in which every item moved, as a process of its own. */
final class ChangesProgram {
    /** What was exported. */
    static final NumberedItems ITEMS = NumberedItems.of("acme", 50, 4_000);

    private ChangesProgram() {}

    /** The export. */
    public static void main(String[] arguments) {
        OkrExport export = OkrExport.jsonLines(Path.of(arguments[0]));
        OkrSources sources = OkrSources.merge(ITEMS);
        OkrSnapshot.Builder now = OkrSnapshot.builder();
        for (OkrPage page : sources.pages()) {
            now.add(moved(page));
        }
        OkrChanges changes = OkrChanges.between(export.read(), now.build());
        System.out.println(changes.moved().size());
    }

    private static OkrPage moved(OkrPage page) {
        return new OkrPage(
                page.source(),
                page.items().stream().map(ChangesProgram::moved).toList(),
                page.total(),
                page.failures(),
                page.drift(),
                page.last(),
                page.next());
    }

    private static OkrItem moved(OkrItem item) {
        return new OkrItem(
                item.vendor(),
                item.kind(),
                item.id(),
                item.title(),
                item.owners(),
                item.period(),
                OkrProgress.reported(new BigDecimal("1.5")),
                item.measure(),
                item.status(),
                item.parentId(),
                item.link(),
                item.lastChange(),
                item.source());
    }
}
