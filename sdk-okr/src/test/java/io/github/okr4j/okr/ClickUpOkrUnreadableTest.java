package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.page.EntryFailure;
import io.github.okr4j.core.page.Page;
import io.github.okr4j.core.page.PageToken;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Goals that cannot be read, and what ends the reading of all. */
class ClickUpOkrUnreadableTest {
    private final FakeClickUp fake = FakeClickUp.start();
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .retry(RetryPolicy.NONE)
            .build();
    private final OkrSource source = ClickUpOkr.of(client, fake.workspaceId());

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void pages_oneGoalOfManyUnreadable_reportItAndDeliverTheOthers() {
        List<String> ids = goals(120);
        fake.inject(Fault.status(403).on("GET", "/goal/" + ids.get(60)).always());
        List<OkrItem> read = new ArrayList<>();
        List<EntryFailure> failures = new ArrayList<>();

        source.items().pages().forEach(page -> {
            read.addAll(page.items());
            failures.addAll(page.failures());
        });

        assertThat(read).hasSize(119).extracting(OkrItem::id).doesNotHaveDuplicates();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo("clickup:goal:" + ids.get(60));
            assertThat(failure.reason()).isInstanceOf(ForbiddenException.class);
        });
    }

    @Test
    void pages_theOnlyGoalUndecodable_nameIt() {
        String id = goals(1).get(0);
        fake.inject(Fault.body(200, "application/json", "{\"goal\": {")
                .on("GET", "/goal/" + id)
                .always());
        List<EntryFailure> failures = new ArrayList<>();

        source.items().pages().forEach(page -> failures.addAll(page.failures()));

        assertThat(failures).extracting(EntryFailure::id).containsExactly("clickup:goal:" + id);
    }

    @Test
    void startingAt_ofTheSameSource_readsTheListAgain() {
        goals(60);
        PageToken token = source.items().pages().iterator().next().next();
        String added = fake.addGoal("Added");

        List<String> rest =
                source.items().startingAt(token).stream().map(OkrItem::id).toList();

        assertThat(rest).hasSize(11).contains("clickup:goal:" + added);
    }

    @Test
    void items_goalStillUnreadableTheNextTime_isAskedForAloneAndReportedAgain() {
        List<String> ids = goals(120);
        fake.inject(Fault.body(200, "application/json", "{\"goal\": {")
                .on("GET", "/goal/" + ids.get(60))
                .always());
        PaginationException first = catchThrowableOfType(
                PaginationException.class, () -> source.items().toList());
        PageToken token = PageToken.parse(first.resumeToken().toString());
        int before = fake.requests().size();

        PaginationException second = catchThrowableOfType(
                PaginationException.class,
                () -> source.items().startingAt(token).toList());
        fake.clearFaults();

        assertThat(first.itemsDelivered()).isEqualTo(119);
        assertThat(first).hasMessageContaining("clickup:goal:" + ids.get(60));
        assertThat(second.itemsDelivered()).isZero();
        assertThat(fake.requests()).as("the list and the goal").hasSize(before + 2);
        assertThat(source.items().startingAt(second.resumeToken()))
                .extracting(OkrItem::id)
                .containsExactly("clickup:goal:" + ids.get(60));
    }

    @Test
    void items_unreadableGoalThatIsDeletedLater_isNoLongerMissed() {
        List<String> ids = goals(3);
        fake.inject(Fault.status(403).on("GET", "/goal/" + ids.get(1)).always());
        PaginationException e = catchThrowableOfType(
                PaginationException.class, () -> source.items().toList());

        client.goals().delete(ids.get(1)).execute();

        assertThat(source.items().startingAt(e.resumeToken())).isEmpty();
    }

    @Test
    void items_tokenRevokedOnTheWay_endTheSourceWithThat() {
        goals(120);
        Iterator<Page<OkrItem>> pages = source.items().pages().iterator();
        assertThat(pages.next().items()).hasSize(50);

        fake.inject(Fault.status(401).always());

        PaginationException e = catchThrowableOfType(PaginationException.class, pages::next);
        assertThat(e).hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(e.itemsDelivered()).isEqualTo(50);
        fake.clearFaults();
        assertThat(source.items().startingAt(e.resumeToken())).hasSize(70);
    }

    @Test
    void items_everyGoalRefusedThoughListed_endTheSource() {
        goals(20);
        fake.inject(Fault.status(403).on("GET", "/goal/").always());

        assertThatThrownBy(() -> source.items().toList()).isInstanceOf(ForbiddenException.class);
        assertThat(fake.requests())
                .as("the list, the goals, and the list again")
                .hasSize(22);
    }

    @Test
    void items_connectionLostOnTheWay_endTheSourceAndGoOnLater() {
        goals(120);
        Iterator<Page<OkrItem>> pages = source.items().pages().iterator();
        pages.next();
        int before = fake.requests().size();

        fake.inject(Fault.droppedBeforeProcessing().on("GET", "/goal/").always());

        PaginationException e = catchThrowableOfType(PaginationException.class, pages::next);
        assertThat(e).hasCauseInstanceOf(TransportException.class);
        assertThat(fake.requests().size() - before).as("requests").isLessThanOrEqualTo(8);
        fake.clearFaults();
        assertThat(source.items().startingAt(e.resumeToken())).hasSize(70);
    }

    @Test
    void items_closedClient_endTheSource() {
        goals(3);
        client.close();

        assertThatThrownBy(() -> source.items().toList()).isInstanceOf(TransportException.class);
    }

    private List<String> goals(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(fake.addGoal("Goal " + i));
        }
        return ids;
    }
}
