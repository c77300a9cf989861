package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.error.SdkException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The goals of a Workspace with their key results. It is read goal by goal, so it is not a snapshot of one moment.
 *
 * @param goals the goals that are in no folder, in the order of the list
 * @param folders the folders, each with its goals
 * @param unread the goals that are in the list and could not be read, each with the reason
 */
public record GoalTree(List<Goal> goals, List<Branch> folders, List<Unread> unread) {
    /** Copies the lists. */
    public GoalTree {
        goals = List.copyOf(goals);
        folders = List.copyOf(folders);
        unread = List.copyOf(unread);
    }

    /**
     * A folder with its goals.
     *
     * @param folder the folder as the list has it
     * @param goals its goals with their key results, without those that could not be read
     */
    public record Branch(GoalFolder folder, List<Goal> goals) {
        /** Copies the list. */
        public Branch {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A goal that could not be read.
     *
     * @param goal the goal as the list has it
     * @param reason why it could not be read
     */
    public record Unread(GoalSummary goal, SdkException reason) {}

    /**
     * All goals that were read, wherever they are.
     *
     * @return those in no folder, then those of each folder
     */
    public List<Goal> all() {
        return Stream.concat(goals.stream(), folders.stream().flatMap(branch -> branch.goals().stream()))
                .toList();
    }

    /**
     * Whether all goals of the list were read.
     *
     * @return true if there is nothing in {@link #unread}
     */
    public boolean isComplete() {
        return unread.isEmpty();
    }
}
