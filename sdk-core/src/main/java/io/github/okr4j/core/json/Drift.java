package io.github.okr4j.core.json;

/**
 * A value whose JSON has an unexpected shape. The response is delivered without it: the component is null, or the
 * element is left out of its list.
 *
 * @param path the JSON path, for example {@code $.tasks[3].priority}
 * @param expected the expected kind, for example {@code whole number}, {@code date}, {@code list} or the name of a
 *     record
 * @param found the kind that was found: {@code text}, {@code number}, {@code number out of range}, {@code boolean},
 *     {@code object}, {@code list} or {@code null}; never the value
 */
public record Drift(String path, String expected, String found) {
    /**
     * The path without list positions, for example {@code $.tasks[].priority}. It is the same for all items of a page.
     */
    public String pathPattern() {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    @Override
    public String toString() {
        return path + ": expected " + expected + ", found " + found;
    }
}
