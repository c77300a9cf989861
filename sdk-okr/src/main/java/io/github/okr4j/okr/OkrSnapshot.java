package io.github.okr4j.okr;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of the sources brought, reduced to what {@link OkrChanges} compares. It also knows what could not be
 * read.
 *
 * <p>Immutable. Needs a few hundred bytes for each item; the vendors' records are not kept.
 */
public final class OkrSnapshot {
    private final Map<String, Part> parts;

    private OkrSnapshot(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** What is known of one source. */
    private static final class Part {
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final Set<String> failed = new HashSet<>();
        private boolean complete = true;
    }

    /**
     * What is kept of an item. Halves of characters are {@code U+FFFD}, as in an export.
     *
     * @param source the source's name
     * @param vendor the vendor of the item
     * @param kind see {@link OkrItem#kind}
     * @param id see {@link OkrItem#id}
     * @param parentId see {@link OkrItem#parentId}, or null
     * @param title the title, or null
     * @param owners the owners; may be empty
     * @param due the due date, or null
     * @param progress the progress
     * @param current the current value of the measure, or null
     * @param status the status
     */
    public record Entry(
            String source,
            OkrVendor vendor,
            OkrKind kind,
            String id,
            @Nullable String parentId,
            @Nullable String title,
            List<OkrOwner> owners,
            @Nullable LocalDate due,
            OkrProgress progress,
            @Nullable BigDecimal current,
            OkrStatus status) {
        /** Copies the owners. */
        public Entry {
            owners = List.copyOf(owners);
        }

        private static Entry of(String source, OkrItem item) {
            return new Entry(
                    source,
                    item.vendor(),
                    item.kind(),
                    item.id(),
                    item.parentId(),
                    item.title(),
                    item.owners(),
                    item.period().due(),
                    item.progress(),
                    item.measure().current(),
                    item.status());
        }
    }

    /**
     * Reads the sources to their end.
     *
     * @param sources the sources; what they skip because of {@link OkrSources#startingAt} counts as absent
     */
    public static OkrSnapshot read(OkrSources sources) {
        Builder builder = builder();
        sources.pages().forEach(builder::add);
        return builder.build();
    }

    /** For a reading whose pages have another use as well. */
    public static Builder builder() {
        return new Builder();
    }

    /** The number of items. */
    public int size() {
        return parts.values().stream().mapToInt(part -> part.entries.size()).sum();
    }

    /** Whether every source was read to its end without a failure. */
    public boolean isComplete() {
        return parts.values().stream().allMatch(part -> part.complete && part.failed.isEmpty());
    }

    @Override
    public String toString() {
        return "OkrSnapshot[" + size() + " items, " + (isComplete() ? "complete" : "incomplete") + "]";
    }

    Iterable<Entry> entries() {
        return () -> parts.values().stream()
                .flatMap(part -> part.entries.values().stream())
                .iterator();
    }

    /** The entry with the same source and id, or null. */
    @Nullable
    Entry find(Entry entry) {
        Part part = parts.get(entry.source());
        return part == null ? null : part.entries.get(entry.id());
    }

    boolean hasSource(String source) {
        return parts.containsKey(source);
    }

    /** Whether an entry may be absent because it was not read. What belongs to an entry is read together with it. */
    boolean mayLack(Entry entry) {
        Part part = parts.get(entry.source());
        return part != null
                && (!part.complete || part.failed.contains(entry.id()) || part.failed.contains(entry.parentId()));
    }

    /** Collects what was read. Not safe for use by several threads. */
    public static final class Builder {
        private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

        private final Map<List<OkrOwner>, List<OkrOwner>> owners = new HashMap<>();
        private final Map<OkrStatus, OkrStatus> statuses = new HashMap<>();
        private @Nullable Map<String, Part> parts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a page with its failures. A source is complete once its last page was added.
         *
         * @param page a page from {@link OkrSources#pages}
         */
        public Builder add(OkrPage page) {
            Part part = part(page.source());
            page.items().forEach(item -> add(part, Entry.of(page.source(), item)));
            part.complete = page.last();
            page.failures().forEach(failure -> missing(failure.source(), failure.id()));
            return this;
        }

        /** Adds an entry. Of two entries with the same source and id, the second is kept. */
        public Builder add(Entry entry) {
            add(part(entry.source()), entry);
            return this;
        }

        /**
         * Declares that something could not be read.
         *
         * @param source the source's name
         * @param id see {@link OkrItem#id}; null if any items of the source may be missing
         */
        public Builder missing(String source, @Nullable String id) {
            Part part = part(source);
            if (id == null) {
                part.complete = false;
            } else {
                part.failed.add(id);
            }
            return this;
        }

        /**
         * The snapshot.
         *
         * @throws IllegalStateException if this builder has built already
         */
        public OkrSnapshot build() {
            OkrSnapshot built = new OkrSnapshot(parts());
            parts = null;
            return built;
        }

        private Part part(String source) {
            return parts().computeIfAbsent(source, name -> new Part());
        }

        private Map<String, Part> parts() {
            if (parts == null) {
                throw new IllegalStateException("the snapshot was built already; use a new builder");
            }
            return parts;
        }

        /** Equal values of many entries are kept once. */
        private void add(Part part, Entry entry) {
            List<OkrOwner> written = entry.owners().stream()
                    .map(owner -> new OkrOwner(owner.kind(), textOrNull(owner.id()), textOrNull(owner.name())))
                    .toList();
            OkrStatus status = new OkrStatus(
                    entry.status().state(), textOrNull(entry.status().vendorText()));
            Entry kept = new Entry(
                    entry.source(),
                    entry.vendor(),
                    entry.kind(),
                    text(entry.id()),
                    sharedId(part, textOrNull(entry.parentId())),
                    textOrNull(entry.title()),
                    owners.computeIfAbsent(written, List::copyOf),
                    entry.due(),
                    entry.progress(),
                    entry.current(),
                    statuses.computeIfAbsent(status, same -> same));
            part.entries.put(kept.id(), kept);
        }

        private static @Nullable String sharedId(Part part, @Nullable String id) {
            Entry parent = id == null ? null : part.entries.get(id);
            return parent == null ? id : parent.id();
        }

        private static @Nullable String textOrNull(@Nullable String text) {
            return text == null ? null : text(text);
        }

        private static String text(String text) {
            return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
        }
    }
}
