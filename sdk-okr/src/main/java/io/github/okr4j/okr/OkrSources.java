package io.github.okr4j.okr;

import io.github.okr4j.core.CheckReturnValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Several accounts read side by side: all at once, each inside the limits of its own client, as one stream in the order
 * in which their pages arrive.
 *
 * <p>An item that cannot be read is reported, and its source goes on. A source that fails is reported where it fails, and
 * the others go on. In memory are at most two pages of each
 * source. Immutable; each reading starts afresh, and one that is left early needs no closing.
 */
@CheckReturnValue
public final class OkrSources {
    private final List<OkrSource> sources;
    private final OkrToken start;

    private OkrSources(List<OkrSource> sources, OkrToken start) {
        this.sources = sources;
        this.start = start;
    }

    /**
     * Puts sources side by side.
     *
     * @param sources at least one, of different names
     * @return the sources as one
     * @throws IllegalArgumentException if there is none, or if two have the same name
     */
    public static OkrSources merge(OkrSource... sources) {
        return merge(List.of(sources));
    }

    /**
     * Puts sources side by side.
     *
     * @param sources at least one, of different names
     * @return the sources as one
     * @throws IllegalArgumentException if there is none, or if two have the same name
     */
    public static OkrSources merge(List<? extends OkrSource> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources must have at least one");
        }
        Set<String> names = new HashSet<>();
        for (OkrSource source : sources) {
            if (!names.add(source.name())) {
                throw new IllegalArgumentException("sources must have different names, and two are called "
                        + source.name() + "; give one another name with named(…)");
            }
        }
        List<OkrSource> copy = List.copyOf(sources);
        return new OkrSources(copy, OkrToken.start(copy));
    }

    /**
     * The same sources from a given place on. A source that the token does not know begins at its start.
     *
     * @param token from {@link OkrPage#next()}
     * @return a changed copy
     * @throws IllegalArgumentException if the token names a source that is not here, or belongs to another list; the
     *     latter is found when the reading begins, before anything is sent
     */
    public OkrSources startingAt(OkrToken token) {
        OkrToken moved = OkrToken.start(sources);
        for (String name : token.sources()) {
            if (sources.stream().noneMatch(source -> source.name().equals(name))) {
                throw new IllegalArgumentException("okrToken belongs to other sources: none is called " + name);
            }
            moved = moved.takingOver(name, token);
        }
        return new OkrSources(sources, moved);
    }

    /**
     * The names of the sources.
     *
     * @return the names, in the order they were given
     */
    public List<String> names() {
        return sources.stream().map(OkrSource::name).toList();
    }

    /**
     * The pages of all sources as they arrive, with resume tokens and failures.
     *
     * @return pages, fetched as they are consumed, one ahead for each source
     */
    public Iterable<OkrPage> pages() {
        return () -> new MergedIterator(sources, start);
    }

    /**
     * The items of all sources as they arrive.
     *
     * @param onFailure told of each item that could not be read, and of each source that could not be read to its end; it
     *     runs in the consuming thread
     * @return a sequential stream that needs no closing
     */
    public Stream<OkrItem> stream(Consumer<SourceFailure> onFailure) {
        return StreamSupport.stream(pages().spliterator(), false).flatMap(page -> {
            page.failures().forEach(onFailure);
            return page.items().stream();
        });
    }
}
