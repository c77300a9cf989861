package io.github.okr4j.testkit.server;

import java.util.List;
import java.util.Map;

/** Typed steps into JSON that was read as maps and lists. */
public final class Tree {

    private Tree() {}

    @SuppressWarnings("unchecked") // the cast is the assertion: a wrong shape fails the test
    public static Map<String, Object> object(Map<String, Object> holder, String name) {
        return (Map<String, Object>) holder.get(name);
    }

    @SuppressWarnings("unchecked") // the cast is the assertion: a wrong shape fails the test
    public static List<Map<String, Object>> objects(Map<String, Object> holder, String name) {
        return (List<Map<String, Object>>) holder.get(name);
    }
}
