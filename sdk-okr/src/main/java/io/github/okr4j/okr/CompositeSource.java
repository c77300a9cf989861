package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.EntryFailure;
import io.github.okr4j.core.page.PageSource;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.okr.Segment.Step;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A source made of segments that are read one after the other, as one list. */
record CompositeSource(OkrVendor vendor, String account, List<Segment> segments) implements PageSource<Step> {
    private static final String PLACE = "at";
    private static final char SEPARATOR = '~';

    /**
     * A vendor's source under its own name.
     *
     * @param account what tells the list from that of another account, or blank; no credential
     */
    static OkrSource of(OkrVendor vendor, String account, List<Segment> segments) {
        return new NamedSource(vendor.prefix(), list(vendor, account, segments));
    }

    /** The same as a list. */
    static Paged<OkrItem> list(OkrVendor vendor, String account, List<Segment> segments) {
        return Paged.over(new CompositeSource(vendor, account, segments), new ByStep(segments));
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
        return segments.get(0).options();
    }

    @Override
    public Step fetch(Map<String, String> position, CallOptions options) {
        Place place = Place.of(segments, position.get(PLACE));
        Segment segment = segments.get(place.segment());
        Step step = segment.read(place.after(), options);
        Long total = segments.size() == 1 ? step.total() : null;
        String next = next(place.segment(), step.next());
        return new Step(step.items(), step.failures(), step.drift(), next, step.last(), total);
    }

    @Override
    public CompletableFuture<Step> fetchAsync(Map<String, String> position, CallOptions options) {
        return new StepAhead(() -> fetch(position, options)).start();
    }

    private @Nullable String next(int segment, @Nullable String within) {
        if (within != null) {
            return segments.get(segment).name() + SEPARATOR + within;
        }
        return segment + 1 < segments.size() ? segments.get(segment + 1).name() : null;
    }

    /** Which segment is read, and after what in it. */
    private record Place(int segment, @Nullable String after) {
        static Place of(List<Segment> segments, @Nullable String text) {
            if (text == null) {
                return new Place(0, null);
            }
            int cut = text.indexOf(SEPARATOR);
            String name = cut < 0 ? text : text.substring(0, cut);
            int segment = segments.stream().map(Segment::name).toList().indexOf(name);
            if (segment < 0) {
                throw new IllegalArgumentException("pageToken was changed: it names no list of this source");
            }
            return new Place(segment, cut < 0 ? null : text.substring(cut + 1));
        }
    }

    /** A step is several blocking calls, one after the other; canceling interrupts the one under way. */
    private static final class StepAhead extends CompletableFuture<Step> {
        private final Thread thread;

        StepAhead(Supplier<Step> work) {
            this.thread = new Thread(() -> run(work), "okr4j-okr-ahead");
            thread.setDaemon(true);
            thread.setContextClassLoader(null);
        }

        StepAhead start() {
            thread.start();
            return this;
        }

        private void run(Supplier<Step> work) {
            try {
                complete(work.get());
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            }
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean canceled = super.cancel(mayInterrupt);
            if (canceled) {
                thread.interrupt();
            }
            return canceled;
        }
    }

    /** From step to step. */
    private record ByStep(List<Segment> segments) implements Pagination<Step, OkrItem> {
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
        public Map<String, String> resume(Map<String, String> position) {
            String text = position.get(PLACE);
            if (position.size() != 1 || text == null) {
                throw new IllegalArgumentException("pageToken was changed: it must hold " + PLACE + " only");
            }
            Place place = Place.of(segments, text);
            Segment segment = segments.get(place.segment());
            String after = place.after();
            return after == null ? position : Map.of(PLACE, segment.name() + SEPARATOR + segment.resume(after));
        }

        @Override
        public @Nullable Map<String, String> next(Step step, PagePosition at) {
            return step.next() == null ? null : Map.of(PLACE, step.next());
        }

        @Override
        public List<EntryFailure> failures(Step step) {
            return step.failures();
        }

        @Override
        public List<Drift> drift(Step step) {
            return step.drift();
        }

        @Override
        public boolean isLast(Step step) {
            return step.last();
        }

        @Override
        public @Nullable Long total(Step step) {
            return step.total();
        }
    }
}
