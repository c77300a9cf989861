package io.github.okr4j.clickup.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.clickup.FakeClickUpHierarchy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What walks over lists promise while the lists change, and what they cannot. */
class MovingTasksTest {
    private static final int PAGE = 100;

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    private final FakeClickUpHierarchy seeds = fake.hierarchy();
    private final String space = seeds.addSpace("Product");
    private final String list = seeds.addFolderlessList(space, "Roadmap");
    private final String elsewhere = seeds.addFolderlessList(space, "Inbox");
    private final Random random = new Random(4711);

    /**
     * After each page tasks are made, come from another List into the middle, and are changed, so that hundreds move to
     * another page under the walk.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void list_tenThousandTasksThatMoveBetweenPages_deliversEachExactlyOnce(boolean reverse) {
        List<String> visitors = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            there.add(seeds.addTask(list, "Task " + i));
            if (i % 50 == 25) {
                visitors.add(seeds.addTask(elsewhere, "Visitor " + i));
            }
        }
        TaskQuery query = TaskQuery.ALL.orderBy(TaskOrder.CREATED).reverse(reverse);
        Set<String> repeats = new HashSet<>();

        List<String> seen = walk(
                client.tasks().list(list, query).distinctBy(task -> {
                    repeats.add(task.id() + "@" + fake.requests().size());
                    return task.id();
                }),
                page -> {
                    seeds.addTask(list, "New " + page);
                    seeds.moveTask(visitors.remove(random.nextInt(visitors.size())), list);
                    for (int i = 0; i < 5; i++) {
                        seeds.updateTask(there.get(random.nextInt(there.size())), Map.of("name", "Changed"));
                    }
                });

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
        assertThat(repeats)
                .as("tasks on all pages: without moves there would be no more than seen")
                .hasSizeGreaterThan(seen.size());
    }

    @Test
    void list_withoutDistinct_repeatsWhatMoved() {
        List<String> there = tasks(250);

        List<String> seen = walk(client.tasks().list(list), page -> seeds.addTask(list, "New"));

        assertThat(seen).containsAll(there);
        assertThat(seen.size() - new HashSet<>(seen).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"false,delete", "false,move", "false,close", "true,delete", "true,move", "true,close"})
    void list_tasksThatLeave_canHideAtMostAsManyOthers(boolean reverse, String how) {
        List<String> there = tasks(450);
        Set<String> gone = new HashSet<>();
        TaskQuery query = TaskQuery.ALL.reverse(reverse);

        List<String> seen = walk(client.tasks().list(list, query).distinctBy(Task::id), page -> {
            String first = there.get(reverse ? page : there.size() - page);
            leave(first, how);
            gone.add(first);
        });

        assertThat(seen).doesNotHaveDuplicates();
        List<String> missed = new ArrayList<>(there);
        missed.removeAll(seen);
        missed.removeAll(gone);
        assertThat(missed).as("missed, because a task before it left").hasSize(gone.size());
    }

    @Test
    void list_closedOnesAskedFor_closingHidesNothing() {
        List<String> there = tasks(450);
        TaskQuery query = TaskQuery.ALL.includeClosed(true);

        List<String> seen = walk(
                client.tasks().list(list, query).distinctBy(Task::id),
                page -> seeds.closeTask(there.get(there.size() - page)));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void list_orderedByUpdate_canMissATaskThatIsChanged() {
        List<String> there = tasks(250);
        TaskQuery query = TaskQuery.ALL.orderBy(TaskOrder.UPDATED);
        String unread = there.get(0);

        List<String> seen = walk(
                client.tasks().list(list, query).distinctBy(Task::id),
                page -> seeds.updateTask(unread, Map.of("name", "Changed")));

        assertThat(seen).doesNotHaveDuplicates().doesNotContain(unread).hasSize(249);
    }

    @Test
    void list_walkedTwiceAndJoined_findsWhatOneWalkMissed() {
        List<String> there = tasks(250);
        String first = there.get(there.size() - 1);
        Set<String> seen = new HashSet<>(walk(client.tasks().list(list), page -> {
            if (page == 1) {
                seeds.deleteTask(first);
            }
        }));
        assertThat(seen).hasSize(249);

        client.tasks().list(list).forEach(task -> seen.add(task.id()));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(there);
    }

    private List<String> tasks(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(seeds.addTask(list, "Task " + i));
        }
        return ids;
    }

    private void leave(String task, String how) {
        switch (how) {
            case "delete" -> seeds.deleteTask(task);
            case "move" -> seeds.moveTask(task, elsewhere);
            default -> seeds.closeTask(task);
        }
    }

    /** Walks to the end; after each page but the last the list changes, before the next one is asked for. */
    private List<String> walk(Paged<Task> paged, Consumer<Integer> meanwhile) {
        List<String> seen = new ArrayList<>();
        int requests = fake.requests().size();
        Iterator<io.github.okr4j.core.page.Page<Task>> pages = paged.pages().iterator();
        while (pages.hasNext()) {
            pages.next().items().forEach(task -> seen.add(task.id()));
            if (pages.hasNext()) {
                meanwhile.accept(fake.requests().size() - requests);
            }
        }
        assertThat(fake.requests().size() - requests).as("requests").isLessThan(seen.size() / PAGE + 5);
        return seen;
    }
}
