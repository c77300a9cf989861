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
 * <p>An unknown id, or one that the token may not see, answers 401 and not 404; only an unknown Workspace is a 404.
 *
 * <p><b>Lists that change while they are walked.</b> ClickUp cuts lists into pages of 100 by counting, so a task that
 * comes to the list or leaves it moves the border of all later pages. Ordered by {@link TaskOrder#CREATED}, which is also
 * what comes unasked, changing a task moves nothing, and a task that comes can only make others appear twice: {@code
 * distinctBy(Task::id)} then delivers each task that was there all the time exactly once. No list can promise this for
 * tasks that leave it meanwhile (deleted, moved away, archived, closed where closed ones are left out, or no longer
 * fitting the query): for each of them one other task may be missed. Asking for closed tasks too makes closing harmless.
 * Ordered by {@link TaskOrder#UPDATED} or {@link TaskOrder#DUE_DATE}, every change may do the same. Whoever must not miss
 * any walks twice and joins what was seen by id.
 */
@CheckReturnValue
public interface Tasks {
    /**
     * Reads a task by its own id.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param taskId the task's id, not the custom one that the Workspace gave it; also as ClickUp shows it ({@code #86ee…},
     *     {@code CU-86ee…}) or as the address of the task's page
     * @param parts what it should come with besides
     * @return the task
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
     * @return the task
     * @throws IllegalArgumentException as for {@link #get(String, TaskPart...)}, or if there is no condition
     * @see <a href="https://developer.clickup.com/reference/gettask">gettask</a>, documented
     */
    ApiCall<Task> get(String taskId, List<CustomFieldFilter> customFields, TaskPart... parts);

    /**
     * Reads a task by the id that its Workspace gave it, for example {@code OKR-12}.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id: custom ids are unique in it only
     * @param customId the task's custom id
     * @param parts what it should come with besides
     * @return the task
     * @throws IllegalArgumentException if an id is blank, or the Workspace's is not digits only
     * @see <a href="https://developer.clickup.com/reference/gettask">gettask</a>, documented and used by others
     */
    ApiCall<Task> getByCustomId(String workspaceId, String customId, TaskPart... parts);

    /**
     * The tasks of a List that are not closed, without subtasks, in pages of 100.
     *
     * <p>Reads: repeated after transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @return the tasks
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/gettasks">gettasks</a>, recorded
     */
    default Paged<Task> list(String listId) {
        return list(listId, TaskQuery.ALL);
    }

    /**
     * Tasks of a List, in pages of 100.
     *
     * <p>Reads: repeated after transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @param query which of them, and in which order
     * @return the tasks
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is, or if the query has
     *     a member for Workspaces only
     * @see <a href="https://developer.clickup.com/reference/gettasks">gettasks</a>, recorded
     */
    Paged<Task> list(String listId, TaskQuery query);

    /**
     * Tasks of a whole Workspace, in pages of 100; only those that the token may see.
     *
     * <p>Reads: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param query which of them, and in which order
     * @return the tasks
     * @throws IllegalArgumentException if the id is blank or not digits only, or if the query has a member for Lists only
     * @see <a href="https://developer.clickup.com/reference/getfilteredteamtasks">getfilteredteamtasks</a>, recorded
     */
    Paged<Task> listInWorkspace(String workspaceId, TaskQuery query);

    /**
     * The people who were given access to a task itself; those who have it through the List, Folder, Space or Workspace
     * are not among them.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param taskId the task's id, not the custom one
     * @return the members
     * @throws IllegalArgumentException as with {@link #get(String, TaskPart...)}
     * @see <a href="https://developer.clickup.com/reference/gettaskmembers">gettaskmembers</a>, recorded
     */
    ApiCall<List<Person>> members(String taskId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Tasks of(CallFactory callFactory) {
        return new HttpTasks(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpTasks.OPERATIONS;
    }
}
