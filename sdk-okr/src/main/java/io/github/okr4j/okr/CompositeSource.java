package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.page.PageRule;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.okr.Segment.Step;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source made of parts that are read one after the other, as one list. */
record CompositeSource(OkrVendor vendor, String account, List<Segment> parts) implements PageSource<Step> {
    private static final String PLACE = "at";

    /**
     * A vendor's source under its own name.
     *
     * @param account what tells the list from that of another account, or blank; no credential
     */
    static OkrSource of(OkrVendor vendor, String account, List<Segment> parts) {
        return new NamedSource(vendor.prefix(), list(vendor, account, parts));
    }

    /** The same as a list. */
    static Paged<OkrItem> list(OkrVendor vendor, String account, List<Segment> parts) {
        return Paged.over(new CompositeSource(vendor, account, parts), new ByStep());
    }

    @Override
    public String operation() {
        return "okr." + vendor.prefix();
    }

    @Override
    public String list() {
        return operation() + " " + account;
    }

    /** No link is followed here: the vendor's own list below looks after that. */
    @Override
    public URI base() {
        return URI.create("okr:" + vendor.prefix());
    }

    @Override
    public CallOptions options() {
        return parts.get(0).options();
    }

    @Override
    public ApiCall<Step> page(Map<String, String> position) {
        return new SegmentCall(parts, position.get(PLACE), options());
    }

    /** From step to step. */
    private record ByStep() implements PageRule<Step, OkrItem> {
        @Override
        public String style() {
            return "step";
        }

        @Override
        public Map<String, String> first() {
            return Map.of();
        }

        @Override
        public List<OkrItem> items(Step step) {
            return step.items();
        }

        @Override
        public @Nullable Map<String, String> next(Step step, PagePosition at) {
            return step.next() == null ? null : Map.of(PLACE, step.next());
        }

        @Override
        public @Nullable Long total(Step step) {
            return step.total();
        }
    }
}
