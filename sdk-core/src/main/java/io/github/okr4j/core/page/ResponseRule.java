package io.github.okr4j.core.page;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.json.Drift;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adapts a rule to whole responses, which tell what drifted in a page. */
record ResponseRule<W, T>(Pagination<W, T> rule) implements Pagination<ApiResponse<W>, T> {
    @Override
    public String style() {
        return rule.style();
    }

    @Override
    public Map<String, String> first() {
        return rule.first();
    }

    @Override
    public List<T> items(ApiResponse<W> page) {
        return rule.items(page.value());
    }

    @Override
    public @Nullable Map<String, String> next(ApiResponse<W> page, PagePosition at) {
        return rule.next(page.value(), at);
    }

    @Override
    public Map<String, String> resume(Map<String, String> position) {
        return rule.resume(position);
    }

    @Override
    public List<EntryFailure> failures(ApiResponse<W> page) {
        return rule.failures(page.value());
    }

    @Override
    public List<Drift> drift(ApiResponse<W> page) {
        return page.drift();
    }

    @Override
    public boolean isLast(ApiResponse<W> page) {
        return rule.isLast(page.value());
    }

    @Override
    public @Nullable Long total(ApiResponse<W> page) {
        return rule.total(page.value());
    }

    @Override
    public @Nullable String counter() {
        return rule.counter();
    }

    @Override
    public long step() {
        return rule.step();
    }
}
