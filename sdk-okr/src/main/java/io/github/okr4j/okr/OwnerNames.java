package io.github.okr4j.okr;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.SdkException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A segment whose owners get their names. A vendor that sends ids only is asked once per reading for all names of a kind,
 * when the first owner of that kind appears. An owner that is not found keeps the id, as all do if the lookup fails.
 */
final class OwnerNames implements Segment {
    private final Segment segment;
    private final Map<OkrOwner.Kind, Function<CallOptions, Map<String, String>>> lookups;

    /** The names of the latest reading by kind and id. */
    private volatile Map<OkrOwner.Kind, Map<String, String>> names = new ConcurrentHashMap<>();

    /**
     * Creates the segment.
     *
     * @param lookups read all names of a kind by id
     */
    OwnerNames(Segment segment, Map<OkrOwner.Kind, Function<CallOptions, Map<String, String>>> lookups) {
        this.segment = segment;
        this.lookups = Map.copyOf(lookups);
    }

    @Override
    public String name() {
        return segment.name();
    }

    @Override
    public CallOptions options() {
        return segment.options();
    }

    @Override
    public String resume(String after) {
        names = new ConcurrentHashMap<>();
        return segment.resume(after);
    }

    @Override
    public Step read(@Nullable String after, CallOptions options) {
        if (after == null) {
            names = new ConcurrentHashMap<>();
        }
        Map<OkrOwner.Kind, Map<String, String>> known = names;
        Step step = segment.read(after, options);
        List<OkrItem> items =
                step.items().stream().map(item -> named(item, known, options)).toList();
        return new Step(items, step.failures(), step.drift(), step.next(), step.last(), step.total());
    }

    private OkrItem named(OkrItem item, Map<OkrOwner.Kind, Map<String, String>> known, CallOptions options) {
        List<OkrOwner> owners = item.owners().stream()
                .map(owner -> named(owner, known, options))
                .toList();
        return owners.equals(item.owners()) ? item : item.withOwners(owners);
    }

    private OkrOwner named(OkrOwner owner, Map<OkrOwner.Kind, Map<String, String>> known, CallOptions options) {
        Function<CallOptions, Map<String, String>> lookup = lookups.get(owner.kind());
        if (lookup == null || owner.id() == null || owner.name() != null) {
            return owner;
        }
        Map<String, String> ofKind = known.get(owner.kind());
        if (ofKind == null) {
            ofKind = read(lookup, options);
            known.put(owner.kind(), ofKind);
        }
        return new OkrOwner(owner.kind(), owner.id(), ofKind.get(owner.id()));
    }

    /** Names are an extra: what keeps the vendor from sending them is no reason to end the reading. */
    private static Map<String, String> read(Function<CallOptions, Map<String, String>> lookup, CallOptions options) {
        try {
            return lookup.apply(options);
        } catch (CallInterruptedException e) {
            throw e;
        } catch (SdkException e) {
            return Map.of();
        }
    }
}
