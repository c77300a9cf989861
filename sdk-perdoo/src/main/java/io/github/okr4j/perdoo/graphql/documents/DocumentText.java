package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.Checks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of the user. Without a parser and the schema only its brackets and its one operation are checked.
 */
record DocumentText(String text, boolean isMutation) {
    /** Strings and comments come first, because brackets in them do not count; then brackets and names. */
    private static final Pattern TOKEN = Pattern.compile("\"\"\"(?:[^\"\\\\]++|\\\\\"\"\"|\\\\|\"(?!\"\"))*+\"\"\""
            + "|\"(?!\"\")(?:[^\"\\\\\\n\\r]++|\\\\[^\\n\\r])*+\""
            + "|#[^\\n\\r]*+"
            + "|[{}()\\[\\]\"]"
            + "|[_A-Za-z][_0-9A-Za-z]*+");

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    /** Refuses a text that cannot be a document with one query or mutation. */
    static DocumentText parse(String document) {
        Checks.notBlank("document", document);
        List<String> operations = operations(document);
        if (operations.size() != 1) {
            throw new IllegalArgumentException(
                    "document must hold exactly one query or mutation, not " + operations.size());
        }
        String operation = operations.get(0);
        if (operation.equals("subscription")) {
            throw new IllegalArgumentException("document must not be a subscription: Perdoo serves HTTP only");
        }
        return new DocumentText(document, operation.equals("mutation"));
    }

    /** The kinds of all operations. Fragments are not operations. */
    private static List<String> operations(String document) {
        Deque<Character> open = new ArrayDeque<>();
        List<String> operations = new ArrayList<>();
        String first = "";
        Matcher tokens = TOKEN.matcher(document);
        while (tokens.find()) {
            char c = tokens.group().charAt(0);
            boolean outside = open.isEmpty();
            if (tokens.group().equals("\"")) {
                throw new IllegalArgumentException("document has an unterminated string" + at(document, tokens));
            } else if (OPENING.indexOf(c) >= 0) {
                if (outside && c == '{') {
                    note(first, operations, at(document, tokens));
                }
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0) {
                if (outside || OPENING.indexOf(open.pop()) != CLOSING.indexOf(c)) {
                    throw new IllegalArgumentException(
                            "document closes '" + c + "', which is not open" + at(document, tokens));
                }
                first = open.isEmpty() && c == '}' ? "" : first;
            } else if (outside && c != '"' && c != '#' && first.isEmpty()) {
                first = tokens.group();
            }
        }
        if (!open.isEmpty() || !first.isEmpty()) {
            throw new IllegalArgumentException("document ends too early: "
                    + (open.isEmpty() ? first + " has no '{'" : "'" + open.peek() + "' is open"));
        }
        return operations;
    }

    private static void note(String first, List<String> operations, String at) {
        switch (first) {
            case "" -> operations.add("query");
            case "query", "mutation", "subscription" -> operations.add(first);
            case "fragment" -> {}
            default ->
                throw new IllegalArgumentException("document must hold queries, mutations and fragments only" + at);
        }
    }

    private static String at(String document, Matcher token) {
        long line = document.substring(0, token.start()).lines().count();
        return " (line " + Math.max(line, 1) + ")";
    }
}
