package io.github.okr4j.core.http;

import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A redirect, followed only for reads, within the origin, at most five times.
 *
 * @param from the address that was requested
 * @param to the target, or null if it is no http(s) address
 * @param read whether the request was a GET
 * @param hops how many redirects were followed before
 */
record Redirect(HttpUrl from, @Nullable HttpUrl to, boolean read, int hops) {
    private static final int MAX_HOPS = 5;
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    /** The redirect in a response, or null if it is none. */
    static @Nullable Redirect of(Response response, HttpUrl from, boolean read, int hops) {
        String location = response.header("Location");
        return location == null || !STATUSES.contains(response.code())
                ? null
                : new Redirect(from, from.resolve(location), read, hops);
    }

    /** Where to go on, or null if the redirect is not followed. */
    @Nullable
    HttpUrl next() {
        return refusal() == null && foreignTarget() == null ? to : null;
    }

    /** Where a read is redirected to outside of its origin, or null. */
    @Nullable
    HttpUrl foreignTarget() {
        return read && to != null && !sameOrigin(from, to) ? to : null;
    }

    /** Why a redirect within the origin is not followed, or null if it is. */
    @Nullable
    String refusal() {
        if (!read) {
            return "Redirects of writes are not followed; check the base URL";
        }
        if (to == null) {
            return "The redirect's target is not an http(s) address";
        }
        return hops < MAX_HOPS ? null : "More than " + MAX_HOPS + " redirects";
    }

    static boolean sameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme())
                && one.host().equals(other.host())
                && one.port() == other.port()
                && other.encodedUsername().isEmpty()
                && other.encodedPassword().isEmpty();
    }
}
