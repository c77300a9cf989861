package io.github.okr4j.testkit.clickup;

import java.util.Arrays;
import java.util.Map;

/**
 * What a {@link FakeClickUp} has besides goals: Spaces, Folders, Lists, tasks and user groups.
 *
 * <p>Lists of tasks come in pages of 100, ordered by creation with the newest first unless the query says otherwise. A
 * test that changes tasks between two pages does so from the thread that consumes the list.
 */
public final class FakeClickUpHierarchy {

    private final FakeClickUp fake;
    private final ClickUpStore store;

    FakeClickUpHierarchy(FakeClickUp fake, ClickUpStore store) {
        this.fake = fake;
        this.store = store;
    }

    /**
     * Adds a Space.
     *
     * @param name the Space's name
     * @return the Space's id, digits
     */
    public String addSpace(String name) {
        return fake.inLock(() -> store.places().addSpace(Map.of("name", name)));
    }

    /**
     * Adds a Folder, not a goal folder.
     *
     * @param spaceId the id of the Space it is in
     * @param name the Folder's name
     * @return the Folder's id, digits
     */
    public String addFolder(String spaceId, String name) {
        return fake.inLock(() -> store.places().addFolder(spaceId, Map.of("name", name)));
    }

    /**
     * Adds a List to a Folder.
     *
     * @param folderId the Folder's id
     * @param name the List's name
     * @return the List's id, digits
     */
    public String addList(String folderId, String name) {
        return addList(folderId, Map.of("name", name));
    }

    /**
     * Adds a List to a Folder in the wire form.
     *
     * @param folderId the Folder's id
     * @param wire the members that matter; the others get defaults or are derived
     * @return the List's id, digits
     */
    public String addList(String folderId, Map<String, ?> wire) {
        return fake.inLock(() -> store.places().addList(folderId, wire));
    }

    /**
     * Adds a List that is in no Folder.
     *
     * @param spaceId the id of the Space it is in
     * @param name the List's name
     * @return the List's id, digits
     */
    public String addFolderlessList(String spaceId, String name) {
        return fake.inLock(() -> store.places().addFolderlessList(spaceId, Map.of("name", name)));
    }

    /**
     * Adds a user group.
     *
     * @param name the group's name
     * @param memberIds the ids of its members
     * @return the group's id, a UUID
     */
    public String addUserGroup(String name, long... memberIds) {
        return fake.inLock(
                () -> store.addGroup(name, Arrays.stream(memberIds).boxed().toList()));
    }

    /**
     * Adds a task with the status {@code to do}.
     *
     * @param listId the id of the List it is in
     * @param name the task's name
     * @return the task's id
     */
    public String addTask(String listId, String name) {
        return addTask(listId, Map.of("name", name));
    }

    /**
     * Adds a task in the wire form.
     *
     * @param listId the id of the List it is in
     * @param wire the members that matter; the others get defaults or are derived
     * @return the task's id
     */
    public String addTask(String listId, Map<String, ?> wire) {
        return fake.inLock(() -> store.tasks().add(listId, wire));
    }

    /**
     * Changes a task, which has been updated then.
     *
     * @param taskId the task's id
     * @param wire the members that change, maybe none
     */
    public void updateTask(String taskId, Map<String, ?> wire) {
        fake.inLock(() -> {
            store.tasks().update(taskId, wire);
            return taskId;
        });
    }

    /**
     * Closes a task.
     *
     * @param taskId the task's id
     */
    public void closeTask(String taskId) {
        fake.inLock(() -> {
            store.tasks().close(taskId);
            return taskId;
        });
    }

    /**
     * Moves a task to another List.
     *
     * @param taskId the task's id
     * @param listId the other List's id
     */
    public void moveTask(String taskId, String listId) {
        fake.inLock(() -> {
            store.tasks().move(taskId, listId);
            return taskId;
        });
    }

    /**
     * Deletes a task.
     *
     * @param taskId the task's id
     */
    public void deleteTask(String taskId) {
        fake.inLock(() -> {
            store.tasks().delete(taskId);
            return taskId;
        });
    }
}
