package io.github.okr4j.core.http;

import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which redirects are followed: those of reads, within the origin, at most five. */
final class Redirects {
    static final int MAX_HOPS = 5;
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean isRedirect(int status, @Nullable String location) {
        return STATUSES.contains(status) && location != null;
    }

    static boolean sameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme())
                && one.host().equals(other.host())
                && one.port() == other.port()
                && other.encodedUsername().isEmpty()
                && other.encodedPassword().isEmpty();
    }
}
