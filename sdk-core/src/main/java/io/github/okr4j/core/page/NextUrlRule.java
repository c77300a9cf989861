package io.github.okr4j.core.page;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

record NextUrlRule<W, T>(
        PagingParameters parameters,
        Function<W, List<T>> itemsOf,
        Function<W, @Nullable String> nextOf,
        Function<W, @Nullable Long> totalOf)
        implements Pagination<W, T> {
    /** No server takes a longer address; reading one of megabytes would cost many times its size. */
    private static final int MAX_LINK = 16_384;

    private static final String OFFSET = "offset";

    /** A parameter that begins as a number stays one, and so does an offset. */
    static <W, T> NextUrlRule<W, T> of(
            Set<String> parameters,
            Map<String, String> first,
            Function<W, List<T>> itemsOf,
            Function<W, @Nullable String> nextOf,
            Function<W, @Nullable Long> totalOf) {
        Set<String> numbers = parameters.stream()
                .filter(name -> name.equals(OFFSET) || PagingParameters.isNumber(first.getOrDefault(name, "")))
                .collect(Collectors.toSet());
        return new NextUrlRule<>(new PagingParameters(first, parameters, numbers), itemsOf, nextOf, totalOf);
    }

    @Override
    public Map<String, String> first() {
        return parameters.first();
    }

    @Override
    public String style() {
        return "next URL";
    }

    @Override
    public List<T> items(W page) {
        return itemsOf.apply(page);
    }

    @Override
    public @Nullable Long total(W page) {
        return totalOf.apply(page);
    }

    /** Other parameters of a link mean what only the vendor knows. */
    @Override
    public @Nullable String counter() {
        return parameters.own().contains(OFFSET) ? OFFSET : null;
    }

    @Override
    public long step() {
        return Long.parseLong(parameters.first().getOrDefault(OffsetRule.SIZE, "0"));
    }

    @Override
    public Map<String, String> resume(Map<String, String> position) {
        return parameters.resume(position);
    }

    @Override
    public @Nullable Map<String, String> next(W page, PagePosition at) {
        String link = nextOf.apply(page);
        if (link == null) {
            return null;
        }
        if (link.length() > MAX_LINK) {
            throw refused(at, "has " + link.length() + " characters");
        }
        HttpUrl base = Objects.requireNonNull(HttpUrl.get(at.base()));
        HttpUrl target = base.resolve(link);
        if (target == null) {
            throw refused(at, "is not an http(s) address");
        }
        requireSameOrigin(allowed(base, target, at), target, at);
        Map<String, String> position = new LinkedHashMap<>(at.parameters());
        for (String name : parameters.own()) {
            String value = target.queryParameter(name);
            if (value != null) {
                position.put(name, parameters.received(at.operation(), name, value));
            }
        }
        return position;
    }

    /** Behind a gateway the vendor's links name the vendor; they are held to that origin, and their parameters are taken. */
    private static HttpUrl allowed(HttpUrl base, HttpUrl target, PagePosition at) {
        URI linksFrom = at.linksFrom();
        HttpUrl other = linksFrom == null ? null : HttpUrl.get(linksFrom);
        return other != null && target.host().equals(other.host()) && isSamePort(other, target) ? other : base;
    }

    private static boolean isSamePort(HttpUrl one, HttpUrl target) {
        return target.port() == one.port()
                || (target.port() == HttpUrl.defaultPort(target.scheme())
                        && one.port() == HttpUrl.defaultPort(one.scheme()));
    }

    /**
     * A proxy that ends TLS makes servers print {@code http://} links to themselves. Nothing is ever sent to the link, so
     * the scheme alone does not make it foreign; host, port, path and user info do.
     */
    private static void requireSameOrigin(HttpUrl base, HttpUrl target, PagePosition at) {
        if (!target.encodedUsername().isEmpty() || !target.encodedPassword().isEmpty()) {
            throw refused(at, "carries user information");
        }
        if (!target.host().equals(base.host()) || !isSamePort(base, target)) {
            // Not which: a hostile server may have put into the name what it must not get into a text.
            throw refused(at, "points to another host or port");
        }
        String prefix = base.encodedPath().endsWith("/") ? base.encodedPath() : base.encodedPath() + "/";
        if (!(target.encodedPath() + "/").startsWith(prefix)) {
            throw refused(at, "leaves the path " + base.encodedPath());
        }
    }

    private static OriginException refused(PagePosition at, String why) {
        return new OriginException(
                Failure.notSent(at.operation()),
                "the vendor's link to the next page " + why + ", not to the configured base URL " + at.base()
                        + (at.linksFrom() == null ? "" : " or to " + at.linksFrom()) + "; nothing was sent there");
    }
}
