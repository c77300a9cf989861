package io.github.okr4j.clickup;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.VendorError;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an error of ClickUp's means, as far as its status and {@code ECODE} tell. ClickUp publishes no list of codes, so
 * the code is an open value: compare its text, and expect ones that nobody has written down.
 *
 * @param status the HTTP status; 200 where ClickUp reports an error in a successful answer
 * @param ecode ClickUp's code, for example {@code OAUTH_023}, or null if there was none
 * @param meaning what both together mean
 */
public record ClickUpError(int status, @Nullable String ecode, Meaning meaning) {
    private static final Pattern HIDDEN =
            Pattern.compile("OAUTH_(018|023|026|027|029|03[0-9]|04[0-5]|056|057|061)|ACCESS_.*");

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** What to do about an error. */
    public enum Meaning {
        /** The token is missing, wrong or taken back: get another. */
        TOKEN,
        /** The id, code or address of an OAuth app is wrong. */
        APP,
        /** The token may not see it, or there is no such id: ClickUp does not tell which. */
        ACCESS_OR_UNKNOWN_ID,
        /** There is no such thing. */
        NOT_FOUND,
        /** No such path, or not with this method: an error of the program's, not of its data. */
        NO_SUCH_ROUTE,
        /** It is there already. */
        ALREADY_EXISTS,
        /** The request is wrong. */
        INPUT,
        /** The Workspace's plan does not have it, or has no more of it. */
        PLAN,
        /** Too many calls: wait. */
        RATE_LIMIT,
        /** ClickUp failed. */
        SERVER,
        /** Neither status nor code are known. */
        UNKNOWN
    }

    /**
     * Reads an exception.
     *
     * @param e what a call to ClickUp failed with
     * @return its meaning
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
            // What answers for an unknown path is not the API and speaks no JSON.
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
