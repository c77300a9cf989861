package io.github.okr4j.core.page;

import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

record NextUrlRule<W, T>(
        PagingParameters parameters,
        Function<W, List<T>> itemsOf,
        Function<W, @Nullable String> nextOf,
        Function<W, @Nullable Long> totalOf)
        implements Pagination<W, T> {
    /** No server accepts a longer URL, and parsing megabytes would cost many times their size. */
    private static final int MAX_LINK = 16_384;

    private static final String OFFSET = "offset";

    /** An offset, and a parameter whose first value is a number, must stay a number. */
    static <W, T> NextUrlRule<W, T> of(
            Set<String> parameters,
            Map<String, String> first,
            Function<W, List<T>> itemsOf,
            Function<W, @Nullable String> nextOf,
            Function<W, @Nullable Long> totalOf) {
        Set<String> numbers = new HashSet<>();
        for (String name : parameters) {
            if (name.equals(OFFSET) || PagingParameters.isNumber(first.getOrDefault(name, ""))) {
                numbers.add(name);
            }
        }
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

    /** Only an offset can be computed. Other parameters of a link have a meaning that only the vendor knows. */
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

    /**
     * Returns the URL that a link is compared with. Behind a gateway the vendor's links may name the vendor's own
     * origin.
     */
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
     * Rejects links to another host, port or path, and links with user information.
     *
     * <p>The scheme may differ, because servers behind a TLS proxy print {@code http://} links. Nothing is sent to the
     * link itself.
     */
    private static void requireSameOrigin(HttpUrl base, HttpUrl target, PagePosition at) {
        if (!target.encodedUsername().isEmpty() || !target.encodedPassword().isEmpty()) {
            throw refused(at, "carries user information");
        }
        if (!target.host().equals(base.host()) || !isSamePort(base, target)) {
            // The message omits the host, because a hostile server may have put a secret into it.
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
