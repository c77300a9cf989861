package io.github.okr4j.okr;

import io.github.okr4j.okr.OkrSnapshot.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two snapshots. Entries are the same if source and id are.
 *
 * <p>An entry that could not be read is neither gone nor created. The same holds for the key results of a goal that could not
 * be read, and for each entry of a source that was not read to its end. A reading that was interrupted and resumed may lack
 * an entry of a vendor that pages by position although it exists; then it counts as gone.
 *
 * @param created entries that only the later snapshot has
 * @param gone entries that only the earlier snapshot has
 * @param moved entries that both snapshots have, with different values
 * @param uncertain entries that only one snapshot has, while the other may lack them because it is incomplete. A source that
 *     the later snapshot does not have at all counts as not read
 */
public record OkrChanges(List<Entry> created, List<Entry> gone, List<Moved> moved, List<Entry> uncertain) {
    /** Copies the lists. */
    public OkrChanges {
        created = List.copyOf(created);
        gone = List.copyOf(gone);
        moved = List.copyOf(moved);
        uncertain = List.copyOf(uncertain);
    }

    /** What can move. */
    public enum Aspect {
        /** The fraction, or the current value of a measure if neither snapshot has a fraction. */
        PROGRESS,
        /** The state or the vendor's status text. */
        STATUS,
        /** The set of owners. A person with an id may change the name. */
        OWNERS,
        /** The due date. */
        DUE,
        /** The title. */
        TITLE
    }

    /**
     * An entry of which something moved.
     *
     * @param before with the old values
     * @param after with the new values
     * @param aspects which values differ; never empty
     */
    public record Moved(Entry before, Entry after, Set<Aspect> aspects) {
        /** Copies the aspects, in the order of their declaration. */
        public Moved {
            aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        }
    }

    /**
     * Compares two snapshots.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the differences, in the order of the snapshots
     */
    public static OkrChanges between(OkrSnapshot before, OkrSnapshot after) {
        List<Entry> created = new ArrayList<>();
        List<Entry> gone = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Entry> uncertain = new ArrayList<>();
        for (Entry old : before.entries()) {
            Entry now = after.find(old);
            if (now != null) {
                Set<Aspect> aspects = aspects(old, now);
                if (!aspects.isEmpty()) {
                    moved.add(new Moved(old, now, aspects));
                }
            } else if (!after.hasSource(old.source()) || after.mayLack(old)) {
                uncertain.add(old);
            } else {
                gone.add(old);
            }
        }
        for (Entry now : after.entries()) {
            if (before.find(now) == null) {
                (before.mayLack(now) ? uncertain : created).add(now);
            }
        }
        return new OkrChanges(created, gone, moved, uncertain);
    }

    /** Whether nothing was created, is gone or moved. Uncertain entries do not count. */
    public boolean isEmpty() {
        return created.isEmpty() && gone.isEmpty() && moved.isEmpty();
    }

    private static Set<Aspect> aspects(Entry old, Entry now) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (hasProgressed(old, now)) {
            aspects.add(Aspect.PROGRESS);
        }
        if (!old.status().equals(now.status())) {
            aspects.add(Aspect.STATUS);
        }
        if (!old.owners().equals(now.owners()) && !identities(old).equals(identities(now))) {
            aspects.add(Aspect.OWNERS);
        }
        if (!Objects.equals(old.due(), now.due())) {
            aspects.add(Aspect.DUE);
        }
        if (!Objects.equals(old.title(), now.title())) {
            aspects.add(Aspect.TITLE);
        }
        return aspects;
    }

    private static boolean hasProgressed(Entry old, Entry now) {
        BigDecimal from = old.progress().fraction();
        BigDecimal to = now.progress().fraction();
        return (from == null && to == null) ? differ(old.current(), now.current()) : differ(from, to);
    }

    private static boolean differ(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null) {
            return (from == null) != (to == null);
        }
        return from.compareTo(to) != 0;
    }

    /** An id identifies an owner by itself: one reading may look up the names and another not. */
    private static Set<OkrOwner> identities(Entry entry) {
        return entry.owners().stream()
                .map(owner -> owner.id() == null ? owner : new OkrOwner(owner.kind(), owner.id(), null))
                .collect(Collectors.toUnmodifiableSet());
    }
}
