package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PipedriveOkrTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final FakePipedrive fake = FakePipedrive.start();
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);
    private final OkrSource source = PipedriveOkr.of(client, clock);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void goal_withAResult_computesItsProgress() {
        String id = fake.addGoal("Deals won", fake.currentUserId(), 20, START, LocalDate.of(2026, 12, 31));
        fake.setProgress(id, 5);

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.vendor()).isEqualTo(OkrVendor.PIPEDRIVE);
        assertThat(item.kind()).isEqualTo(OkrKind.GOAL);
        assertThat(item.id()).isEqualTo("pipedrive:goal:" + id);
        assertThat(item.title()).isEqualTo("Deals won");
        assertThat(item.owners())
                .containsExactly(
                        new OkrOwner(OkrOwner.Kind.PERSON, String.valueOf(fake.currentUserId()), "Ann Example"));
        assertThat(item.period()).isEqualTo(new OkrPeriod(START, LocalDate.of(2026, 12, 31)));
        assertThat(item.measure().start()).isZero();
        assertThat(item.measure().current()).isEqualByComparingTo("5");
        assertThat(item.measure().target()).isEqualByComparingTo("20");
        assertThat(item.measure().unit()).isEqualTo("quantity");
        assertThat(item.progress().fraction()).isEqualByComparingTo("0.25");
        assertThat(item.progress().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(item.status()).isEqualTo(OkrStatus.UNKNOWN);
        assertThat(item.parentId()).isNull();
        assertThat(item.link()).isNull();
        assertThat(item.lastChange()).isNull();
    }

    @Test
    void progress_beyondTheTarget_isKept() {
        String id = fake.addGoal("Deals won", fake.currentUserId(), 20, START, LocalDate.of(2026, 12, 31));
        fake.setProgress(id, 30);

        assertThat(source.items().first().orElseThrow().progress().fraction()).isEqualByComparingTo("1.5");
    }

    @Test
    void goal_withoutEnd_isMeasuredUntilToday() {
        fake.addGoal("Renewals", fake.currentUserId(), 20, START, null);

        assertThat(source.items().first().orElseThrow().period().due()).isNull();
        assertThat(fake.requests())
                .filteredOn(request -> request.path().endsWith("/results"))
                .singleElement()
                .satisfies(request -> assertThat(request.query()).contains("period.end=2026-06-30"));
    }

    @Test
    void goal_thatBeginsLater_hasNoProgressYet() {
        fake.addGoal("Next year", fake.currentUserId(), 20, LocalDate.of(2027, 1, 1), null);

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.progress()).isEqualTo(OkrProgress.UNKNOWN);
        assertThat(item.measure().current()).isNull();
    }

    @Test
    void items_ofOneAccount_knowTheirTotal() {
        fake.addGoal("One", fake.currentUserId(), 20, START, null);
        fake.addGoal("Two", fake.currentUserId(), 20, START, null);

        assertThat(source.items().pages().iterator().next().total()).isEqualTo(2);
    }

    @Test
    void pages_oneResultUnreadable_reportItAndDeliverTheOtherGoals() {
        for (int i = 0; i < 60; i++) {
            fake.addGoal("Goal " + i, fake.currentUserId(), 20, START, null);
        }
        String id = fake.addGoal("Closed", fake.currentUserId(), 20, START, null);
        fake.inject(Fault.status(403).on("GET", "/" + id + "/results").always());
        OkrSources view = OkrSources.merge(source);
        List<SourceFailure> failures = new ArrayList<>();
        List<OkrItem> read = new ArrayList<>();
        OkrToken last = null;
        for (OkrPage page : view.pages()) {
            read.addAll(page.items());
            failures.addAll(page.failures());
            last = page.next();
        }
        fake.clearFaults();

        assertThat(read).hasSize(60);
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("pipedrive");
            assertThat(failure.id()).isEqualTo("pipedrive:goal:" + id);
            assertThat(failure.reason()).isInstanceOf(ForbiddenException.class);
        });
        assertThat(last.isEnd()).isFalse();
        assertThat(view.startingAt(OkrToken.parse(last.toString())).stream(failures::add))
                .extracting(OkrItem::title)
                .containsExactly("Closed");
        assertThat(failures).hasSize(1);
    }
}
