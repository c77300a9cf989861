package io.github.okr4j.core;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables, as a value so that a test can bring its own. */
public final class Environment {
    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /**
     * The variables of this process.
     *
     * @return the environment
     */
    public static Environment system() {
        return new Environment(System.getenv());
    }

    /**
     * Given variables.
     *
     * @param variables names and values
     * @return the environment
     */
    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    /**
     * A variable that may be missing.
     *
     * @param name the variable's name
     * @return its value, or null if it is missing or blank
     */
    public @Nullable String get(String name) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * A variable that must be there.
     *
     * @param name the variable's name
     * @return its value
     * @throws IllegalStateException naming the variable, if it is missing or blank
     */
    public String require(String name) {
        String value = get(name);
        if (value == null) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return value;
    }

    /** Names only: the values may be secrets. */
    @Override
    public String toString() {
        return "Environment" + variables.keySet();
    }
}
