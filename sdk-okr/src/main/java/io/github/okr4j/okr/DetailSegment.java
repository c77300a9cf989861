package io.github.okr4j.okr;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.http.BatchRead;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.page.EntryFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list in one response whose entries need a call each. They are read in the order of their ids, so nothing but the last
 * id and the entries that failed have to be remembered to go on later, however the list has changed by then.
 */
final class DetailSegment<A, S extends DetailSegment.Entry, D> implements Segment {
    private static final int ENTRIES_PER_STEP = 50;

    /** So many failures and no success are taken for a failure of the account or an outage. */
    private static final int MANY = 8;

    /** A page token has to hold their ids. */
    private static final int MAX_MISSING = 1_000;

    private final CallFactory callFactory;
    private final OkrVendor vendor;
    private final ApiCall<A> list;
    private final Detail<A, S, D> detail;

    /** What the iteration that was here last has not read yet: it saves reading the list again for each step. */
    private final AtomicReference<@Nullable Rest<S>> rest = new AtomicReference<>();

    DetailSegment(CallFactory callFactory, OkrVendor vendor, ApiCall<A> list, Detail<A, S, D> detail) {
        this.callFactory = callFactory;
        this.vendor = vendor;
        this.list = list;
        this.detail = detail;
    }

    /** What is kept of an entry until it is read. */
    interface Entry {
        String id();

        /** How many items it will be, or null if that is not known. */
        @Nullable
        Integer size();

        /** Whether the list lacks something that only a call can tell. */
        default boolean needsCall() {
            return true;
        }
    }

    /** How the entries of a vendor are listed and read. */
    interface Detail<A, S, D> {
        /** The operation of {@link #call}. */
        String operation();

        /** The entries of the list. */
        List<S> entries(A listed);

        /** The call for an entry. */
        ApiCall<D> call(S entry);

        /** The items of an entry; the detail is null if no call was needed. */
        List<OkrItem> items(S entry, @Nullable D detail);

        /** Whether a status may mean that the entry was deleted meanwhile. */
        boolean isGone(int status);
    }

    private record Rest<S>(
            DetailCursor cursor,
            List<S> entries,
            List<Drift> drift,
            @Nullable Long total) {}

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public CallOptions options() {
        return list.options();
    }

    @Override
    public String resume(String after) {
        rest.set(null); // the list may have changed since
        return DetailCursor.parse(after).retrying().toString();
    }

    @Override
    public Step read(@Nullable String after, CallOptions options) {
        DetailCursor cursor = after == null ? DetailCursor.START : DetailCursor.parse(after);
        Rest<S> here = rest.getAndSet(null);
        if (here == null || after == null || !cursor.equals(here.cursor())) {
            here = listed(cursor, options);
        }
        List<S> waiting = here.entries();
        List<S> now = waiting.subList(0, Math.min(ENTRIES_PER_STEP, waiting.size()));
        List<S> later = waiting.subList(now.size(), waiting.size());
        Read<D> read = details(cursor, now, options);

        DetailCursor next = cursor.after(
                now.stream().map(Entry::id).toList(), read.failures().keySet());
        if (next.missing().size() > MAX_MISSING) {
            throw read.failures().values().iterator().next();
        }
        if (!later.isEmpty()) {
            rest.set(new Rest<>(next, later, List.of(), here.total()));
        }
        boolean missing = later.isEmpty() && !next.missing().isEmpty();
        String onward = later.isEmpty() && !missing ? null : next.toString();
        return new Step(items(now, read), failures(read), drift(here.drift(), read), onward, missing, here.total());
    }

    private Rest<S> listed(DetailCursor cursor, CallOptions options) {
        ApiResponse<A> response = list.with(options).executeForResponse();
        Map<String, S> all = entries(response.value());
        List<S> further = Stream.concat(
                        cursor.retried().stream().sorted().map(all::get).filter(Objects::nonNull),
                        all.values().stream()
                                .filter(entry -> entry.id().compareTo(cursor.last()) > 0)
                                .filter(entry -> !cursor.retried().contains(entry.id())))
                .toList();
        return new Rest<>(cursor, further, response.drift(), total(all.values()));
    }

    private Map<String, S> entries(A listed) {
        Map<String, S> entries = new TreeMap<>();
        detail.entries(listed).forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    /** What the calls for some entries have brought. Entries that are in neither map are gone, or needed none. */
    private record Read<D>(
            Map<String, D> details,
            Map<String, SdkException> failures,
            Map<String, List<Drift>> drift,
            Set<String> gone) {}

    private Read<D> details(DetailCursor from, List<S> now, CallOptions options) {
        Map<String, S> called = new LinkedHashMap<>();
        now.stream().filter(Entry::needsCall).forEach(entry -> called.put(entry.id(), entry));
        // Only the list tells a deleted entry from a refused one. If it is refused as well, the account is.
        BatchRead.Result<String, D> read = callFactory
                .batch(
                        detail.operation(),
                        called.keySet(),
                        id -> detail.call(Objects.requireNonNull(called.get(id)))
                                .with(options))
                .withoutDeleted(list.with(options).map(listed -> entries(listed).keySet()), detail::isGone)
                .execute();
        if (read.stoppedBy() != null) {
            throw read.stoppedBy();
        }
        if (read.values().isEmpty() && isOfTheAccount(from, now.size(), read.failures())) {
            throw read.failures().values().iterator().next();
        }
        Set<String> gone = new HashSet<>(called.keySet());
        gone.removeAll(read.values().keySet());
        gone.removeAll(read.failures().keySet());
        return new Read<>(read.values(), read.failures(), read.drift(), gone);
    }

    /**
     * Whether failures without any success concern all entries. Entries that failed before may fail again. Refusals concern
     * the entries once others were read, because the list was not refused. A response that cannot be decoded is the entry's.
     */
    private static boolean isOfTheAccount(DetailCursor from, int entries, Map<String, SdkException> failures) {
        List<SdkException> fresh = failures.entrySet().stream()
                .filter(failure -> !from.retried().contains(failure.getKey()))
                .map(Map.Entry::getValue)
                .filter(failure -> !(failure instanceof DecodeException))
                .toList();
        if (from.isStart()) {
            return !fresh.isEmpty() && (fresh.size() >= MANY || fresh.size() == entries);
        }
        return fresh.size() >= MANY && !fresh.stream().allMatch(DetailSegment::isRefusal);
    }

    private static boolean isRefusal(SdkException failure) {
        return failure instanceof ApiException response
                && (response.status() == 401 || response.status() == 403 || response.status() == 404);
    }

    private List<OkrItem> items(List<S> now, Read<D> read) {
        List<OkrItem> items = new ArrayList<>();
        for (S entry : now) {
            if (!read.failures().containsKey(entry.id()) && !read.gone().contains(entry.id())) {
                items.addAll(detail.items(entry, read.details().get(entry.id())));
            }
        }
        return items;
    }

    private List<EntryFailure> failures(Read<D> read) {
        return read.failures().entrySet().stream()
                .map(failure -> new EntryFailure(vendor.id(OkrKind.GOAL, failure.getKey()), failure.getValue()))
                .toList();
    }

    /** That of the list is told with the first step of a reading. */
    private List<Drift> drift(List<Drift> ofTheList, Read<D> read) {
        Stream<Drift> ofEntries = read.drift().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(one -> Segment.drift(vendor.id(OkrKind.GOAL, entry.getKey()), one)));
        return Stream.concat(ofTheList.stream(), ofEntries).toList();
    }

    private @Nullable Long total(Iterable<S> all) {
        long total = 0;
        for (S entry : all) {
            Integer items = entry.size();
            if (items == null) {
                return null;
            }
            total += items;
        }
        return total;
    }
}
