package io.github.okr4j.okr.export;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.okr.OkrSources;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Exports made-up items, as a process of its own. */
final class ExportProgram {
    private ExportProgram() {}

    /** A file ending in csv or jsonl, how many pages and items a page, and the page that never comes, or -1. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int stuck = Integer.parseInt(arguments[3]);
        NumberedItems items = NumberedItems.of("acme", Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
                .asking(page -> {
                    if (stuck >= 0) {
                        System.out.println(page);
                    }
                    return page == stuck ? new CompletableFuture<ApiCall<Integer>>().join() : ApiCall.completed(page);
                });
        OkrExport export = file.toString().endsWith(".csv") ? OkrExport.csv(file) : OkrExport.jsonLines(file);
        System.out.println(export.write(OkrSources.merge(items)).items());
    }
}
