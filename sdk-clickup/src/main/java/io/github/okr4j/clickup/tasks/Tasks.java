package io.github.okr4j.clickup.tasks;

import io.github.okr4j.clickup.workspaces.Person;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Tasks of ClickUp Lists and Workspaces.
 *
 * <p>An unknown id, or one that the token cannot access, causes status 401, not 404. Only an unknown Workspace causes
 * 404.
 *
 * <p><b>Lists that change during an iteration.</b> Pages are counted, 100 tasks each, so a task that enters or leaves the
 * list shifts all later pages. In the default order, {@link TaskOrder#CREATED}, a change of a task shifts nothing. A new
 * task can only make others appear twice; {@code distinctBy(Task::id)} removes the duplicates. A task that leaves the list
 * (deleted, moved, archived, closed, or no longer matching the query) can hide one other task. Including closed tasks
 * makes closing harmless. In the orders {@link TaskOrder#UPDATED} and {@link TaskOrder#DUE_DATE}, every change can hide or
 * repeat a task. To miss none, iterate twice and join the results by id.
 *
 * <p>An id that is not digits only, such as the id of a view, throws {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Tasks {
    /**
     * Reads a task by its own id. Safe; retried on transient failures.
     *
     * @param taskId the task's id, not the custom one that the Workspace gave it; also as ClickUp shows it ({@code
     *     #86ee…}, {@code CU-86ee…}) or as the address of the task's page
     * @param parts what it should come with besides
     * @throws IllegalArgumentException if the id is blank, the address of something else, or has a hyphen as custom ids
     *     and ids of views have
     * @see <a href="https://developer.clickup.com/reference/gettask">gettask</a>, recorded
     */
    ApiCall<Task> get(String taskId, TaskPart... parts);

    /**
     * Reads a task with conditions on its custom fields, a documented parameter whose effect on a single task ClickUp
     * does not explain.
     *
     * @param taskId the task's id, as for {@link #get(String, TaskPart...)}
     * @param customFields the conditions, at least one
     * @param parts what it should come with besides
     * @throws IllegalArgumentException as for {@link #get(String, TaskPart...)}, or if there is no condition
     * @see <a href="https://developer.clickup.com/reference/gettask">gettask</a>, documented
     */
    ApiCall<Task> get(String taskId, List<CustomFieldFilter> customFields, TaskPart... parts);

    /**
     * Reads a task by the id that its Workspace gave it, for example {@code OKR-12}. Safe; retried on transient
     * failures.
     *
     * @param workspaceId the Workspace's id: custom ids are unique in it only
     * @param customId the task's custom id
     * @param parts what it should come with besides
     * @throws IllegalArgumentException if an id is blank, or the Workspace's is not digits only
     * @see <a href="https://developer.clickup.com/reference/gettask">gettask</a>, documented and used by others
     */
    ApiCall<Task> getByCustomId(String workspaceId, String customId, TaskPart... parts);

    /**
     * The tasks of a List that are not closed, without subtasks, in pages of 100. Safe; retried on transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @see <a href="https://developer.clickup.com/reference/gettasks">gettasks</a>, recorded
     */
    default Paged<Task> list(String listId) {
        return list(listId, TaskQuery.ALL);
    }

    /**
     * Tasks of a List, in pages of 100. Safe; retried on transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @param query which of them, and in which order
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is, or if the query
     *     has a parameter for Workspaces only
     * @see <a href="https://developer.clickup.com/reference/gettasks">gettasks</a>, recorded
     */
    Paged<Task> list(String listId, TaskQuery query);

    /**
     * Tasks of a whole Workspace, in pages of 100; only those that the token may see. Safe; retried on transient
     * failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param query which of them, and in which order
     * @throws IllegalArgumentException if the id is blank or not digits only, or if the query has a parameter for Lists
     *     only
     * @see <a href="https://developer.clickup.com/reference/getfilteredteamtasks">getfilteredteamtasks</a>, recorded
     */
    Paged<Task> listInWorkspace(String workspaceId, TaskQuery query);

    /**
     * The people who were given access to a task itself; those who have it through the List, Folder, Space or Workspace
     * are not among them. Safe; retried on transient failures.
     *
     * @param taskId the task's id, not the custom one
     * @throws IllegalArgumentException as with {@link #get(String, TaskPart...)}
     * @see <a href="https://developer.clickup.com/reference/gettaskmembers">gettaskmembers</a>, recorded
     */
    ApiCall<List<Person>> members(String taskId);

    /** Creates the service. */
    static Tasks of(CallFactory callFactory) {
        return new HttpTasks(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpTasks.OPERATIONS;
    }
}
