package io.github.okr4j.core.page;

import io.github.okr4j.core.CallOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Reads a list whose vendor sends page tokens of the greatest length, as a program of its own. */
final class LongTokens implements AcmeSource<Integer> {
    static final int PAGES = 9_000;

    private int fetched;

    public static void main(String[] arguments) {
        Pagination<Integer, Integer> rule = Pagination.pageToken("token", List::of, LongTokens::next);
        Paged.over(new LongTokens(), rule).forEach(item -> {});
        System.out.println(PAGES + " pages");
    }

    private static String next(int page) {
        return page == PAGES ? null : String.format("%4096d", page);
    }

    @Override
    public String list() {
        return operation();
    }

    @Override
    public CompletableFuture<Integer> fetchAsync(Map<String, String> position, CallOptions options) {
        return CompletableFuture.completedFuture(++fetched);
    }
}
