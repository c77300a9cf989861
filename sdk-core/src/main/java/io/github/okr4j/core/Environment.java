package io.github.okr4j.core;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables as a value, so that tests can supply their own. */
public final class Environment {
    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The variables of this process. */
    public static Environment system() {
        return new Environment(System.getenv());
    }

    /** An environment of these variables. */
    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    /** The value of a variable, or null if it is missing or blank. */
    public @Nullable String get(String name) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * The value of a variable.
     *
     * @throws IllegalStateException if it is missing or blank
     */
    public String require(String name) {
        String value = get(name);
        if (value == null) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return value;
    }

    /** Shows names only, because values may be secrets. */
    @Override
    public String toString() {
        return "Environment" + variables.keySet();
    }
}
