package io.github.okr4j.examples.samples;

import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.goals.Goal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Java samples of {@code docs/lists.md}. */
final class ListsSamples {
    private ListsSamples() {}

    static void lists(PerformEngageClient performEngage, Consumer<Goal> store) {
        // sample: lists
        Paged<Goal> goals = performEngage.goals().list();
        goals.forEach(store); // lazy: one page at a time
        List<Goal> ten = goals.stream().limit(10).toList(); // fetches no page that it does not need
        Optional<Goal> first = goals.first(); // the first item, if there is one
        goals.prefetch().forEach(store); // fetches the next page meanwhile, which costs rate budget
        goals.parallel(8).forEach(store); // fetches eight pages at once and keeps the order
        List<Goal> distinct =
                goals.distinctBy(Goal::apiId).toList(); // each item once, although the list moves meanwhile
        // end
        System.out.println(List.of(ten, first, distinct));
    }

    static void resume(
            Paged<Goal> goals, @Nullable String remembered, Consumer<List<Goal>> store, Consumer<String> remember) {
        // sample: resume
        PageToken at = remembered == null ? PageToken.END : PageToken.parse(remembered);
        Paged<Goal> rest = at.isEnd() ? goals : goals.startingAt(at); // a complete list begins anew
        for (Page<Goal> page : rest.pages()) {
            store.accept(page.items());
            remember.accept(page.next().toString()); // in the same transaction, each item is stored once
        }
        // end
    }
}
