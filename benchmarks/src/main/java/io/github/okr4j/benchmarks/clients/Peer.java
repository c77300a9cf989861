package io.github.okr4j.benchmarks.clients;

/** A client of the goal API. All decode the same members of a goal; what they return shows that they did the work. */
public interface Peer extends AutoCloseable {
    /**
     * Gets one goal of 2 KB.
     *
     * @return its id
     */
    String one();

    /**
     * Gets the first page.
     *
     * @return how many goals it holds
     */
    int page();

    /**
     * Creates a goal.
     *
     * @return its id
     */
    String write();

    /**
     * Goes through all pages of the list.
     *
     * @return how many goals there were
     */
    long all();

    /**
     * Gets one goal, as the row that all have in common, to show that all read the same.
     *
     * @return the goal
     */
    GoalRow row();

    @Override
    void close();
}
