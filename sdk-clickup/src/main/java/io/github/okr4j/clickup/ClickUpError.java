package io.github.okr4j.clickup;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.VendorError;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Meaning of a ClickUp error by its status and {@code ECODE}. ClickUp publishes no list of codes, so the code is an
 * open value: compare its text, and expect ones that nobody has written down.
 *
 * @param status the HTTP status; 200 if ClickUp reports an error in a successful response
 * @param ecode ClickUp's code, for example {@code OAUTH_023}, or null if there was none
 * @param meaning what both together mean
 */
public record ClickUpError(int status, @Nullable String ecode, Meaning meaning) {
    private static final Pattern HIDDEN =
            Pattern.compile("OAUTH_(018|023|026|027|029|03[0-9]|04[0-5]|056|057|061)|ACCESS_.*");

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** What an error means for the client. */
    public enum Meaning {
        /** The token is missing, wrong or revoked: get another. */
        TOKEN,
        /** The id, code or address of an OAuth app is wrong. */
        APP,
        /** The token has no access, or the id is unknown: ClickUp does not say which. */
        ACCESS_OR_UNKNOWN_ID,
        /** The object does not exist. */
        NOT_FOUND,
        /** The path does not exist or not with this method: an error in the program, not in its data. */
        NO_SUCH_ROUTE,
        /** The object already exists. */
        ALREADY_EXISTS,
        /** The request is wrong. */
        INPUT,
        /** The Workspace's plan does not include it, or its limit is reached. */
        PLAN,
        /** Too many requests: wait. */
        RATE_LIMIT,
        /** ClickUp failed. */
        SERVER,
        /** Status and code are unknown. */
        UNKNOWN
    }

    /**
     * Interprets an exception.
     *
     * @param e the exception of a ClickUp call
     */
    public static ClickUpError of(ApiException e) {
        VendorError said = e.vendorError();
        return new ClickUpError(e.status(), said.code(), meaning(e.status(), said));
    }

    private static Meaning meaning(int status, VendorError said) {
        String code = said.code() == null ? "" : said.code();
        Meaning known = MEANINGS.get(code);
        if (status == 429) {
            return Meaning.RATE_LIMIT;
        } else if (known != null) {
            return known;
        } else if (status == 404) {
            // The response for an unknown path does not come from the API and is not JSON.
            return said.equals(VendorError.NONE) ? Meaning.NO_SUCH_ROUTE : Meaning.NOT_FOUND;
        } else if (status == 400 || status == 422 || (status >= 500 && code.startsWith("SHARD_"))) {
            return Meaning.INPUT;
        } else if (HIDDEN.matcher(code).matches()) {
            return Meaning.ACCESS_OR_UNKNOWN_ID;
        }
        return status >= 500 ? Meaning.SERVER : Meaning.UNKNOWN;
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> all = new TreeMap<>();
        put(all, Meaning.TOKEN, Set.of("OAUTH_017", "OAUTH_019", "OAUTH_021", "OAUTH_025", "OAUTH_077"));
        put(all, Meaning.APP, Set.of("OAUTH_007", "OAUTH_010"));
        put(
                all,
                Meaning.NOT_FOUND,
                Set.of("SHARD_031", "ITEM_013", "ITEM_015", "ACCESS_002", "ACCESS_118", "ACCESS_190", "TEMPLH_019"));
        put(all, Meaning.NO_SUCH_ROUTE, Set.of("APP_001"));
        put(all, Meaning.ALREADY_EXISTS, Set.of("OAUTH_171"));
        put(all, Meaning.INPUT, Set.of("ITEMV2_003"));
        put(all, Meaning.PLAN, Set.of("TEAM_110", "GROUP_027", "TIMEENTRY_052"));
        put(all, Meaning.RATE_LIMIT, Set.of("APP_002"));
        return Map.copyOf(all);
    }

    private static void put(Map<String, Meaning> all, Meaning meaning, Set<String> codes) {
        codes.forEach(code -> all.put(code, meaning));
    }
}
